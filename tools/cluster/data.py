"""Makes the files that the cluster reads: archives of classification jobs, outputs of human loops, and poison among them."""

from __future__ import annotations

import gzip
import io
import sys
import tarfile
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packages/spark/test"))
import support  # noqa: E402

_CITIES = ("Aveiro", "Bergen", "Cork", "Delft", "Essen", "Faro", "Ghent")


@dataclass
class Made:
    """What was made, by construction: what must be found."""

    archives: list[str] = field(default_factory=list)
    reviews: list[str] = field(default_factory=list)
    poison: dict[str, str] = field(default_factory=dict)
    """Paths with the code that each must be quarantined with."""
    results: int = 0
    failures: int = 0
    invalid: int = 0

    @property
    def paths(self) -> list[str]:
        return [*self.archives, *self.reviews, *self.poison]


def make(folder: Path, archives: int, reviews: int, lines: Path | None = None) -> Made:
    """Archives have 200 to 1,000 lines. With ``lines``, the same lines are written unpacked below that folder."""
    made = Made()
    # Formatting takes longer than everything else here, and the lines need not differ between archives in all they say.
    stock = [support.multi_class(number) for number in range(1009)]
    (folder / "jobs").mkdir(parents=True)
    if lines is not None:
        lines.mkdir()
    whole = b""
    for number in range(archives):
        count = 200 + number * 37 % 801
        city = _CITIES[number % len(_CITIES)]
        some = [stock[(number + at) % 1009].replace("calls.csv", f"{city}-{number}.csv") for at in range(count)]
        failed = range(96, count, 97)
        for at in failed:
            some[at] = support.failure(at)
        made.results += count - len(failed)
        made.failures += len(failed)
        if number % 100 == 7:
            # A line of it is broken: that is one diagnostic, and no reason to leave the others out.
            some[3] = some[3][:-1]
            made.results -= 1
            made.invalid += 1
        whole = support.archive(*some)
        path = folder / "jobs" / f"{number}-output.tar.gz"
        path.write_bytes(whole)
        made.archives.append(str(path))
        if lines is not None:
            (lines / f"{number}.jsonl").write_text("".join(f"{line}\n" for line in some))
    for number in range(reviews):
        shard = folder / "reviews" / str(number // 1000)
        if number % 1000 == 0:
            shard.mkdir(parents=True)
        review_path = f"{shard}/call-{number}.json"
        with open(review_path, "w", encoding="utf-8") as file:
            file.write(support.review(f"call-{number}"))
        made.reviews.append(review_path)
    made.results += reviews
    poison = {
        "cut-off.tar.gz": (whole[: len(whole) * 2 // 3], "gzip-truncated"),
        "bomb.tar.gz": (_bomb(), "limit-expansion"),
    }
    for name, (content, code) in poison.items():
        (folder / name).write_bytes(content)
        made.poison[str(folder / name)] = code
    return made


def _bomb() -> bytes:
    """An archive that unpacks to 300 MiB, a thousand times its size: a record, and a blank line that does not end."""
    size = 300 * 2**20
    head = (support.multi_class(0) + "\n").encode()
    entry = tarfile.TarInfo("predictions.jsonl")
    entry.size = size
    packed = io.BytesIO()
    with gzip.GzipFile(fileobj=packed, mode="wb", compresslevel=6, mtime=0) as file:
        file.write(entry.tobuf())
        file.write(head)
        left = size - len(head)
        while left > 0:
            left -= file.write(b" " * min(left, 2**20))
        file.write(bytes(1024 + -size % 512))
    return packed.getvalue()
