"""How the bytes of a path come to an executor."""

from __future__ import annotations

import os
import re
import shutil
from functools import cache, partial
from typing import Any
from urllib.parse import urlsplit

from ._reader import Source

_SCHEME = re.compile(r"^([A-Za-z][A-Za-z0-9+.-]*)://?")


def scheme_of(path: str) -> str:
    """``s3`` of ``s3://bucket/key``; empty for a plain path."""
    found = _SCHEME.match(path)
    return "" if found is None else found.group(1).lower()


def is_direct(path: str) -> bool:
    """Whether an executor can open a path without Hadoop: a file of its own, or an object in S3."""
    return scheme_of(path) in ("", "file", "s3")


def source_of(path: str) -> Source:
    """The input that a path stands for, with the way to its bytes."""
    if scheme_of(path) != "s3":
        return Source(path)
    return Source(path, fetch=partial(_download, path))


@cache
def _file_system(bucket: str) -> Any:
    from pyarrow.fs import FileSystem, S3FileSystem

    # Credentials are found as all of AWS's tools find them, and so is a server that is not AWS's.
    endpoint = os.environ.get("AWS_ENDPOINT_URL_S3") or os.environ.get("AWS_ENDPOINT_URL")
    if endpoint is not None:
        url = urlsplit(endpoint)
        return S3FileSystem(scheme=url.scheme, endpoint_override=url.netloc)
    # Asks S3 for the region of the bucket.
    file_system, _ = FileSystem.from_uri(f"s3://{bucket}")
    return file_system


def _download(uri: str, target: str) -> None:
    # Not through a URI: a key may hold any character, and is not percent-encoded.
    place = uri.removeprefix("s3://")
    file_system = _file_system(place.split("/")[0])
    try:
        with file_system.open_input_stream(place) as stream, open(target, "wb") as file:
            shutil.copyfileobj(stream, file, 2**20)
    except ValueError as error:
        raise OSError(str(error)) from error
