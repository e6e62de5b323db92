"""Typed records of the files that AWS AI services leave in S3.

Amazon Comprehend custom classification and Amazon A2I human review. Scores of Comprehend are 0 to 1, confidences of Textract
and Rekognition are 0 to 100. Not affiliated with Amazon Web Services.
"""

from ._contract import InvalidRecordError, LookAlike, Problem
from ._object import Object
from ._records import UnknownRecord, parse_record, validate
from .generated import types as _types
from .generated.types import *

__all__ = [
    "InvalidRecordError",
    "LookAlike",
    "Object",
    "Problem",
    "UnknownRecord",
    "parse_record",
    "validate",
]
__all__ += _types.__all__
