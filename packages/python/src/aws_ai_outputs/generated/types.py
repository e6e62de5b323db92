# Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.
"""The types of the records, their parts, and the known values of their strings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, Final, TypeAlias, cast

from .._object import Members, Object, integer


@dataclass(kw_only=True)
class ActivationConditions(Object):
    """The conditions under which a flow definition starts a human loop, as given to
    CreateFlowDefinition. Source: A2I activation-conditions-schema.
    """

    conditions: list[ActivationCondition]
    """The top-level conditions. Any of them that is true starts a human loop. Source: A2I
    activation-conditions-schema.
    """

    _members: ClassVar[Members] = (
        ("Conditions", "conditions", True),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> ActivationConditions:
        rest = dict(value)
        return cls(
            conditions=[_read_activation_condition(item) for item in rest.pop("Conditions")],
            extra=rest,
        )


@dataclass(kw_only=True)
class AndCondition(Object):
    """A combination that is met when all of its members are. Source: A2I
    activation-conditions-schema.
    """

    and_: list[ActivationCondition]
    """The conditions that must all be met. Source: A2I activation-conditions-schema."""

    _members: ClassVar[Members] = (
        ("And", "and_", True),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> AndCondition:
        rest = dict(value)
        return cls(
            and_=[_read_activation_condition(item) for item in rest.pop("And")],
            extra=rest,
        )


@dataclass(kw_only=True)
class AndConditionResult(Object):
    """A combination that is met when all of its members are. Source: observed."""

    and_: list[ActivationConditionResult]
    """The evaluated conditions that must all be met. Source: A2I output-data; observed."""

    evaluation_result: bool
    """Whether the condition was met. Source: A2I output-data; observed."""

    _members: ClassVar[Members] = (
        ("And", "and_", True),
        ("EvaluationResult", "evaluation_result", True),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> AndConditionResult:
        rest = dict(value)
        return cls(
            and_=[_read_activation_condition_result(item) for item in rest.pop("And")],
            evaluation_result=rest.pop("EvaluationResult"),
            extra=rest,
        )


@dataclass(kw_only=True)
class ConditionCheck(Object):
    """A simple condition. Source: A2I activation-conditions-schema."""

    condition_type: str
    """What is checked. Source: A2I activation-conditions-schema. Known values: ConditionType."""

    condition_parameters: ConditionParameters | None = None
    """Which label or key is checked, and against which threshold. Source: A2I
    activation-conditions-schema.
    """

    _members: ClassVar[Members] = (
        ("ConditionType", "condition_type", True),
        ("ConditionParameters", "condition_parameters", False),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> ConditionCheck:
        rest = dict(value)
        return cls(
            condition_type=rest.pop("ConditionType"),
            condition_parameters=ConditionParameters._read(rest.pop("ConditionParameters")) if "ConditionParameters" in rest else None,
            extra=rest,
        )


@dataclass(kw_only=True)
class ConditionParameters(Object):
    """Parameters of a simple condition. Which ones apply follows from the condition type; an
    output repeats them unchanged. One type holds the parameters of all condition types, and
    unknown ones are kept. Source: A2I conditions-rekognition; A2I conditions-textract; A2I
    output-data.
    """

    moderation_label_name: str | None = None
    """Name of the moderation label, case-sensitive, or * for any label. Source: A2I
    conditions-rekognition; observed.
    """
    confidence_equals: float | None = None
    """Holds when the confidence of the moderation label equals this threshold. Unit: percent, 0
    to 100. Source: A2I conditions-rekognition.
    """
    confidence_less_than: float | None = None
    """Holds when the confidence of the moderation label is less than this threshold. Unit:
    percent, 0 to 100. Source: A2I conditions-rekognition.
    """
    confidence_less_than_equals: float | None = None
    """Holds when the confidence of the moderation label is at most this threshold. Unit:
    percent, 0 to 100. Source: A2I conditions-rekognition.
    """
    confidence_greater_than: float | None = None
    """Holds when the confidence of the moderation label is greater than this threshold. Unit:
    percent, 0 to 100. Source: A2I conditions-rekognition.
    """
    confidence_greater_than_equals: float | None = None
    """Holds when the confidence of the moderation label is at least this threshold. Unit:
    percent, 0 to 100. Source: A2I conditions-rekognition.
    """
    important_form_key: str | None = None
    """Text of the form key, or * for any key. Source: A2I conditions-textract; observed."""

    important_form_key_aliases: list[str] | None = None
    """Other texts of the same form key. Source: A2I conditions-textract."""

    key_value_block_confidence_equals: float | None = None
    """Holds when the confidence of the key-value pair equals this threshold. Unit: percent, 0
    to 100. Source: A2I conditions-textract.
    """
    key_value_block_confidence_less_than: float | None = None
    """Holds when the confidence of the key-value pair is less than this threshold. Unit:
    percent, 0 to 100. Source: A2I conditions-textract.
    """
    key_value_block_confidence_less_than_equals: float | None = None
    """Holds when the confidence of the key-value pair is at most this threshold. Unit: percent,
    0 to 100. Source: A2I conditions-textract.
    """
    key_value_block_confidence_greater_than: float | None = None
    """Holds when the confidence of the key-value pair is greater than this threshold. Unit:
    percent, 0 to 100. Source: A2I conditions-textract.
    """
    key_value_block_confidence_greater_than_equals: float | None = None
    """Holds when the confidence of the key-value pair is at least this threshold. Unit:
    percent, 0 to 100. Source: A2I conditions-textract.
    """
    word_block_confidence_equals: float | None = None
    """Holds when the confidence of the words of key and value equals this threshold. Unit:
    percent, 0 to 100. Source: A2I conditions-textract.
    """
    word_block_confidence_less_than: float | None = None
    """Holds when the confidence of the words of key and value is less than this threshold.
    Unit: percent, 0 to 100. Source: A2I conditions-textract.
    """
    word_block_confidence_less_than_equals: float | None = None
    """Holds when the confidence of the words of key and value is at most this threshold. Unit:
    percent, 0 to 100. Source: A2I conditions-textract.
    """
    word_block_confidence_greater_than: float | None = None
    """Holds when the confidence of the words of key and value is greater than this threshold.
    Unit: percent, 0 to 100. Source: A2I conditions-textract.
    """
    word_block_confidence_greater_than_equals: float | None = None
    """Holds when the confidence of the words of key and value is at least this threshold. Unit:
    percent, 0 to 100. Source: A2I conditions-textract.
    """
    random_sampling_percentage: float | None = None
    """Share of the objects that is sent to review. Unit: percent, 0.01 to 100. Source: A2I
    conditions-rekognition; A2I conditions-textract.
    """

    _members: ClassVar[Members] = (
        ("ModerationLabelName", "moderation_label_name", False),
        ("ConfidenceEquals", "confidence_equals", False),
        ("ConfidenceLessThan", "confidence_less_than", False),
        ("ConfidenceLessThanEquals", "confidence_less_than_equals", False),
        ("ConfidenceGreaterThan", "confidence_greater_than", False),
        ("ConfidenceGreaterThanEquals", "confidence_greater_than_equals", False),
        ("ImportantFormKey", "important_form_key", False),
        ("ImportantFormKeyAliases", "important_form_key_aliases", False),
        ("KeyValueBlockConfidenceEquals", "key_value_block_confidence_equals", False),
        ("KeyValueBlockConfidenceLessThan", "key_value_block_confidence_less_than", False),
        ("KeyValueBlockConfidenceLessThanEquals", "key_value_block_confidence_less_than_equals", False),
        ("KeyValueBlockConfidenceGreaterThan", "key_value_block_confidence_greater_than", False),
        ("KeyValueBlockConfidenceGreaterThanEquals", "key_value_block_confidence_greater_than_equals", False),
        ("WordBlockConfidenceEquals", "word_block_confidence_equals", False),
        ("WordBlockConfidenceLessThan", "word_block_confidence_less_than", False),
        ("WordBlockConfidenceLessThanEquals", "word_block_confidence_less_than_equals", False),
        ("WordBlockConfidenceGreaterThan", "word_block_confidence_greater_than", False),
        ("WordBlockConfidenceGreaterThanEquals", "word_block_confidence_greater_than_equals", False),
        ("RandomSamplingPercentage", "random_sampling_percentage", False),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> ConditionParameters:
        rest = dict(value)
        return cls(
            moderation_label_name=rest.pop("ModerationLabelName", None),
            confidence_equals=rest.pop("ConfidenceEquals", None),
            confidence_less_than=rest.pop("ConfidenceLessThan", None),
            confidence_less_than_equals=rest.pop("ConfidenceLessThanEquals", None),
            confidence_greater_than=rest.pop("ConfidenceGreaterThan", None),
            confidence_greater_than_equals=rest.pop("ConfidenceGreaterThanEquals", None),
            important_form_key=rest.pop("ImportantFormKey", None),
            important_form_key_aliases=rest.pop("ImportantFormKeyAliases", None),
            key_value_block_confidence_equals=rest.pop("KeyValueBlockConfidenceEquals", None),
            key_value_block_confidence_less_than=rest.pop("KeyValueBlockConfidenceLessThan", None),
            key_value_block_confidence_less_than_equals=rest.pop("KeyValueBlockConfidenceLessThanEquals", None),
            key_value_block_confidence_greater_than=rest.pop("KeyValueBlockConfidenceGreaterThan", None),
            key_value_block_confidence_greater_than_equals=rest.pop("KeyValueBlockConfidenceGreaterThanEquals", None),
            word_block_confidence_equals=rest.pop("WordBlockConfidenceEquals", None),
            word_block_confidence_less_than=rest.pop("WordBlockConfidenceLessThan", None),
            word_block_confidence_less_than_equals=rest.pop("WordBlockConfidenceLessThanEquals", None),
            word_block_confidence_greater_than=rest.pop("WordBlockConfidenceGreaterThan", None),
            word_block_confidence_greater_than_equals=rest.pop("WordBlockConfidenceGreaterThanEquals", None),
            random_sampling_percentage=rest.pop("RandomSamplingPercentage", None),
            extra=rest,
        )


@dataclass(kw_only=True)
class ConditionCheckResult(Object):
    """A simple evaluated condition. Source: A2I output-data; observed."""

    condition_type: str
    """What is checked. Source: A2I output-data; observed. Known values: ConditionType."""

    condition_parameters: ConditionParameters | None = None
    """Which label or key is checked, and against which threshold. Source: A2I output-data;
    observed.
    """
    evaluation_result: bool
    """Whether the condition was met. Source: A2I output-data; observed."""

    _members: ClassVar[Members] = (
        ("ConditionType", "condition_type", True),
        ("ConditionParameters", "condition_parameters", False),
        ("EvaluationResult", "evaluation_result", True),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> ConditionCheckResult:
        rest = dict(value)
        return cls(
            condition_type=rest.pop("ConditionType"),
            condition_parameters=ConditionParameters._read(rest.pop("ConditionParameters")) if "ConditionParameters" in rest else None,
            evaluation_result=rest.pop("EvaluationResult"),
            extra=rest,
        )


@dataclass(kw_only=True)
class CustomTaskOutput(Object):
    """Output document of a human loop that was started with StartHumanLoop for a custom task
    type. Source: A2I output-data; observed.
    """

    flow_definition_arn: str
    """Workflow that the loop belongs to. Source: A2I output-data; observed."""

    human_answers: list[HumanAnswer]
    """What the workers submitted, one item per worker. Empty when the loop ended without an
    answer. Source: A2I output-data; observed.
    """
    human_loop_name: str
    """Name of the loop. Source: A2I output-data; observed."""

    input_content: Any
    """The JSON that the loop was started with, parsed. Its form is the choice of the caller:
    any JSON. Source: A2I output-data; observed.
    """

    _members: ClassVar[Members] = (
        ("flowDefinitionArn", "flow_definition_arn", True),
        ("humanAnswers", "human_answers", True),
        ("humanLoopName", "human_loop_name", True),
        ("inputContent", "input_content", True),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> CustomTaskOutput:
        rest = dict(value)
        return cls(
            flow_definition_arn=rest.pop("flowDefinitionArn"),
            human_answers=[HumanAnswer._read(item) for item in rest.pop("humanAnswers")],
            human_loop_name=rest.pop("humanLoopName"),
            input_content=rest.pop("inputContent"),
            extra=rest,
        )


@dataclass(kw_only=True)
class HumanAnswer(Object):
    """What one worker submitted for one task, whatever the task type. Source: A2I output-data;
    observed.
    """

    answer_content: dict[str, Any]
    """The answer. Its members depend on the task: the request source for a built-in task type,
    one member per named form element for a custom one. Source: A2I output-data; observed.
    """
    submission_time: str
    """When the worker submitted the task. Source: A2I output-data; observed."""

    acceptance_time: str | None = None
    """When the worker accepted the task. Missing in outputs from before the end of 2020.
    Source: A2I output-data; observed.
    """
    time_spent_in_seconds: float | None = None
    """How long the worker was at the task. The guide says that pauses do not count; in real
    outputs it equals submission minus acceptance. Missing in outputs from before the end of
    2020. Unit: seconds, with milliseconds as a fraction. Source: A2I output-data; observed.
    """
    worker_id: str
    """Identifier of the worker. Opaque: most are 16 hexadecimal digits, not all. Source: A2I
    output-data; observed.
    """
    worker_metadata: WorkerMetadata | None = None
    """Who the worker is. Private workforces only; missing in outputs from before the middle of
    2020. Source: A2I output-data; observed.
    """

    _members: ClassVar[Members] = (
        ("answerContent", "answer_content", True),
        ("submissionTime", "submission_time", True),
        ("acceptanceTime", "acceptance_time", False),
        ("timeSpentInSeconds", "time_spent_in_seconds", False),
        ("workerId", "worker_id", True),
        ("workerMetadata", "worker_metadata", False),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> HumanAnswer:
        rest = dict(value)
        return cls(
            answer_content=rest.pop("answerContent"),
            submission_time=rest.pop("submissionTime"),
            acceptance_time=rest.pop("acceptanceTime", None),
            time_spent_in_seconds=rest.pop("timeSpentInSeconds", None),
            worker_id=rest.pop("workerId"),
            worker_metadata=WorkerMetadata._read(rest.pop("workerMetadata")) if "workerMetadata" in rest else None,
            extra=rest,
        )


@dataclass(kw_only=True)
class WorkerMetadata(Object):
    """What is known of the worker. Written for private workforces only. Source: A2I
    output-data; observed.
    """

    identity_data: IdentityData
    """Who the worker is at the identity provider. Source: A2I output-data; observed."""

    _members: ClassVar[Members] = (
        ("identityData", "identity_data", True),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> WorkerMetadata:
        rest = dict(value)
        return cls(
            identity_data=IdentityData._read(rest.pop("identityData")),
            extra=rest,
        )


@dataclass(kw_only=True)
class IdentityData(Object):
    """Who the worker is at the identity provider of a private workforce. Source: A2I
    output-data; observed.
    """

    identity_provider_type: str
    """Kind of identity provider. Source: A2I output-data; observed. Known values:
    IdentityProviderType.
    """
    issuer: str
    """Address of the Amazon Cognito user pool or of the OIDC issuer. Source: A2I output-data;
    observed.
    """
    sub: str
    """Identifier of the worker at the identity provider. A UUID with Amazon Cognito. Source:
    A2I output-data; observed.
    """

    _members: ClassVar[Members] = (
        ("identityProviderType", "identity_provider_type", True),
        ("issuer", "issuer", True),
        ("sub", "sub", True),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> IdentityData:
        rest = dict(value)
        return cls(
            identity_provider_type=rest.pop("identityProviderType"),
            issuer=rest.pop("issuer"),
            sub=rest.pop("sub"),
            extra=rest,
        )


@dataclass(kw_only=True)
class CustomTaskPreviewOutput(Object):
    """Output document of a human loop of a custom task type in the layout of spring 2020, with
    humanLoopInputContent in place of inputContent. Source: observed.
    """

    flow_definition_arn: str
    """Workflow that the loop belongs to. Source: A2I output-data; observed."""

    human_answers: list[HumanAnswer]
    """What the workers submitted, one item per worker. Empty when the loop ended without an
    answer. Source: A2I output-data; observed.
    """
    human_loop_name: str
    """Name of the loop. Source: A2I output-data; observed."""

    human_loop_input_content: Any
    """The JSON that the loop was started with, parsed. Its form is the choice of the caller:
    any JSON. Source: observed.
    """

    _members: ClassVar[Members] = (
        ("flowDefinitionArn", "flow_definition_arn", True),
        ("humanAnswers", "human_answers", True),
        ("humanLoopName", "human_loop_name", True),
        ("humanLoopInputContent", "human_loop_input_content", True),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> CustomTaskPreviewOutput:
        rest = dict(value)
        return cls(
            flow_definition_arn=rest.pop("flowDefinitionArn"),
            human_answers=[HumanAnswer._read(item) for item in rest.pop("humanAnswers")],
            human_loop_name=rest.pop("humanLoopName"),
            human_loop_input_content=rest.pop("humanLoopInputContent"),
            extra=rest,
        )


@dataclass(kw_only=True)
class ErrorRecord(Object):
    """A record that stands where the result of a document would be, because the document could
    not be processed. It occurs in jobs that completed. Documented and seen for entities and
    sentiment; assumed for classification. Source: CDG async-insights; observed.
    """

    error_code: str
    """Why the document could not be processed, for programs. Source: CDG async-insights;
    observed. Known values: DocumentErrorCode.
    """
    error_message: str | None = None
    """Why the document could not be processed, for people. The wording varies: do not parse it.
    Source: CDG async-insights; observed.
    """
    file: str
    """Name of the input file. Source: CDG async-insights; observed."""

    line: LineNumber | None = None
    """Line of the input file. Missing when every file is a document. Unit: lines, counted from
    0. Source: CDG async-insights.
    """

    _members: ClassVar[Members] = (
        ("ErrorCode", "error_code", True),
        ("ErrorMessage", "error_message", False),
        ("File", "file", True),
        ("Line", "line", False),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> ErrorRecord:
        rest = dict(value)
        return cls(
            error_code=rest.pop("ErrorCode"),
            error_message=rest.pop("ErrorMessage", None),
            file=rest.pop("File"),
            line=_read_line_number(rest.pop("Line")) if "Line" in rest else None,
            extra=rest,
        )


@dataclass(kw_only=True)
class MultiClassFile(Object):
    """Result of a multi-class classification job for one input file, where every file is a
    document. Source: CDG outputs-class-async.
    """

    file: str
    """Name of the input file. Source: CDG outputs-class-async."""

    classes: list[DocumentClass]
    """Classes that the model considered. Observed: the best three, or all when the model has
    fewer, best first; neither is promised. Source: CDG outputs-class-async.
    """

    _members: ClassVar[Members] = (
        ("File", "file", True),
        ("Classes", "classes", True),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> MultiClassFile:
        rest = dict(value)
        return cls(
            file=rest.pop("File"),
            classes=[DocumentClass._read(item) for item in rest.pop("Classes")],
            extra=rest,
        )


@dataclass(kw_only=True)
class DocumentClass(Object):
    """One class that a multi-class model considered, with its score. Source: CDG
    outputs-class-async; API comprehend.DocumentClass; observed.
    """

    name: str
    """Name of the class, exactly as in the training data: any case, spaces and non-ASCII
    letters, digits only, even a trailing space. Source: CDG outputs-class-async; API
    comprehend.DocumentClass; observed.
    """
    score: float
    """How sure the model is of this class. Text jobs round to 4 decimals, page records do not.
    Unit: ratio, 0 to 1. Source: CDG outputs-class-async; observed.
    """

    _members: ClassVar[Members] = (
        ("Name", "name", True),
        ("Score", "score", True),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> DocumentClass:
        rest = dict(value)
        return cls(
            name=rest.pop("Name"),
            score=rest.pop("Score"),
            extra=rest,
        )


@dataclass(kw_only=True)
class MultiClassLine(Object):
    """Result of a multi-class classification job for one line of an input file, where every
    line is a document. Jobs that read one document per file have been seen to write this
    form too, with Line "0". Source: CDG outputs-class-async; observed.
    """

    file: str
    """Name of the input file. Source: CDG outputs-class-async."""

    line: LineNumber
    """Line of the input file. Rows are identified by File and Line together. Unit: lines,
    counted from 0. Source: CDG outputs-class-async; observed.
    """
    classes: list[DocumentClass]
    """Classes that the model considered. Observed: the best three, or all when the model has
    fewer, best first; neither is promised. Source: CDG outputs-class-async; observed.
    """

    _members: ClassVar[Members] = (
        ("File", "file", True),
        ("Line", "line", True),
        ("Classes", "classes", True),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> MultiClassLine:
        rest = dict(value)
        return cls(
            file=rest.pop("File"),
            line=_read_line_number(rest.pop("Line")),
            classes=[DocumentClass._read(item) for item in rest.pop("Classes")],
            extra=rest,
        )


@dataclass(kw_only=True)
class MultiClassPage(Object):
    """Result of a multi-class classification job for one page of a PDF, Word or picture file.
    Source: CDG outputs-class-async.
    """

    classes: list[DocumentClass]
    """Classes that the model considered. Observed: the best three, or all when the model has
    fewer, best first; neither is promised. Source: CDG outputs-class-async.
    """
    document_metadata: DocumentMetadata | None = None
    """Which page the record is about and how many pages there are. Source: CDG
    outputs-class-async.
    """
    document_type: PageDocumentType | None = None
    """Kind of document. Source: CDG outputs-class-async."""

    errors: list[PageError] | None = None
    """Errors of this page. Missing and empty both mean that there were none. Source: CDG
    outputs-class-async.
    """
    file: str
    """Name of the input file. Source: CDG outputs-class-async."""

    version: str | None = None
    """Version of the record, such as a date. The guide prints a placeholder. Source: CDG
    outputs-class-async.
    """
    warnings: list[PageWarning] | None = None
    """Warnings about this page. Documented for the real-time API only. Source: API
    comprehend.WarningsListItem.
    """

    _members: ClassVar[Members] = (
        ("Classes", "classes", True),
        ("DocumentMetadata", "document_metadata", False),
        ("DocumentType", "document_type", False),
        ("Errors", "errors", False),
        ("File", "file", True),
        ("Version", "version", False),
        ("Warnings", "warnings", False),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> MultiClassPage:
        rest = dict(value)
        return cls(
            classes=[DocumentClass._read(item) for item in rest.pop("Classes")],
            document_metadata=DocumentMetadata._read(rest.pop("DocumentMetadata")) if "DocumentMetadata" in rest else None,
            document_type=_read_page_document_type(rest.pop("DocumentType")) if "DocumentType" in rest else None,
            errors=[PageError._read(item) for item in rest.pop("Errors")] if "Errors" in rest else None,
            file=rest.pop("File"),
            version=rest.pop("Version", None),
            warnings=[PageWarning._read(item) for item in rest.pop("Warnings")] if "Warnings" in rest else None,
            extra=rest,
        )


@dataclass(kw_only=True)
class DocumentMetadata(Object):
    """Which page of which size of document a record is about. Asynchronous jobs write
    PageNumber and Pages; the real-time API writes Pages and ExtractedCharacters, and the
    developer guide describes that form for asynchronous jobs too. Source: CDG
    outputs-class-async; API comprehend.DocumentMetadata.
    """

    page_number: PageNumber | None = None
    """Page that the record is about. Unit: pages, counted from 1. Source: CDG
    outputs-class-async.
    """
    pages: PageCount
    """Number of pages in the input document. Unit: pages. Source: CDG outputs-class-async; API
    comprehend.DocumentMetadata.
    """
    extracted_characters: list[ExtractedCharactersListItem] | None = None
    """Number of characters taken from each page. Shown for the real-time API; described, but
    not shown, for asynchronous jobs. Source: CDG outputs-class-sync; API
    comprehend.DocumentMetadata.
    """

    _members: ClassVar[Members] = (
        ("PageNumber", "page_number", False),
        ("Pages", "pages", True),
        ("ExtractedCharacters", "extracted_characters", False),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> DocumentMetadata:
        rest = dict(value)
        return cls(
            page_number=_read_page_number(rest.pop("PageNumber")) if "PageNumber" in rest else None,
            pages=_read_page_count(rest.pop("Pages")),
            extracted_characters=[ExtractedCharactersListItem._read(item) for item in rest.pop("ExtractedCharacters")] if "ExtractedCharacters" in rest else None,
            extra=rest,
        )


@dataclass(kw_only=True)
class ExtractedCharactersListItem(Object):
    """How many characters were taken from one page. Source: API
    comprehend.ExtractedCharactersListItem.
    """

    page: PageNumber | None = None
    """Page that the count is about. Unit: pages, counted from 1. Source: API
    comprehend.ExtractedCharactersListItem.
    """
    count: int | None = None
    """Number of characters taken from the page. Unit: characters. Source: API
    comprehend.ExtractedCharactersListItem.
    """

    _members: ClassVar[Members] = (
        ("Page", "page", False),
        ("Count", "count", False),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> ExtractedCharactersListItem:
        rest = dict(value)
        return cls(
            page=_read_page_number(rest.pop("Page")) if "Page" in rest else None,
            count=integer(rest.pop("Count")) if "Count" in rest else None,
            extra=rest,
        )


@dataclass(kw_only=True)
class DocumentTypeListItem(Object):
    """The kind of document on one page. Source: API comprehend.DocumentTypeListItem."""

    page: PageNumber | None = None
    """Page that the entry is about. Unit: pages, counted from 1. Source: API
    comprehend.DocumentTypeListItem.
    """
    type: str | None = None
    """Kind of document on that page. Source: API comprehend.DocumentTypeListItem. Known values:
    DocumentType.
    """

    _members: ClassVar[Members] = (
        ("Page", "page", False),
        ("Type", "type", False),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> DocumentTypeListItem:
        rest = dict(value)
        return cls(
            page=_read_page_number(rest.pop("Page")) if "Page" in rest else None,
            type=rest.pop("Type", None),
            extra=rest,
        )


@dataclass(kw_only=True)
class PageError(Object):
    """An error that kept one page from being processed. Source: CDG outputs-class-async; API
    comprehend.ErrorsListItem.
    """

    page: PageNumber | None = None
    """Page that the error is about. Unit: pages, counted from 1. Source: API
    comprehend.ErrorsListItem.
    """
    error_code: str | None = None
    """What went wrong with the page, for programs. Source: API comprehend.ErrorsListItem. Known
    values: PageErrorCode.
    """
    error_message: str | None = None
    """What went wrong with the page, for people. The wording varies: do not parse it. Source:
    API comprehend.ErrorsListItem.
    """

    _members: ClassVar[Members] = (
        ("Page", "page", False),
        ("ErrorCode", "error_code", False),
        ("ErrorMessage", "error_message", False),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> PageError:
        rest = dict(value)
        return cls(
            page=_read_page_number(rest.pop("Page")) if "Page" in rest else None,
            error_code=rest.pop("ErrorCode", None),
            error_message=rest.pop("ErrorMessage", None),
            extra=rest,
        )


@dataclass(kw_only=True)
class PageWarning(Object):
    """A warning about one page. Documented for the real-time API only. Source: API
    comprehend.WarningsListItem.
    """

    page: PageNumber | None = None
    """Page that the warning is about. Unit: pages, counted from 1. Source: API
    comprehend.WarningsListItem.
    """
    warn_code: str | None = None
    """What the warning is about, for programs. Source: API comprehend.WarningsListItem. Known
    values: PageWarningCode.
    """
    warn_message: str | None = None
    """What the warning is about, for people. Source: API comprehend.WarningsListItem."""

    _members: ClassVar[Members] = (
        ("Page", "page", False),
        ("WarnCode", "warn_code", False),
        ("WarnMessage", "warn_message", False),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> PageWarning:
        rest = dict(value)
        return cls(
            page=_read_page_number(rest.pop("Page")) if "Page" in rest else None,
            warn_code=rest.pop("WarnCode", None),
            warn_message=rest.pop("WarnMessage", None),
            extra=rest,
        )


@dataclass(kw_only=True)
class MultiLabelFile(Object):
    """Result of a multi-label classification job for one input file, where every file is a
    document. Source: CDG outputs-class-async.
    """

    file: str
    """Name of the input file. Source: CDG outputs-class-async."""

    labels: list[DocumentLabel]
    """Labels that the model considered, low scores included: being listed does not mean being
    assigned. Observed: at least three, best first; neither is promised. Source: CDG
    outputs-class-async.
    """

    _members: ClassVar[Members] = (
        ("File", "file", True),
        ("Labels", "labels", True),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> MultiLabelFile:
        rest = dict(value)
        return cls(
            file=rest.pop("File"),
            labels=[DocumentLabel._read(item) for item in rest.pop("Labels")],
            extra=rest,
        )


@dataclass(kw_only=True)
class DocumentLabel(Object):
    """One label that a multi-label model considered, with its score. Source: CDG
    outputs-class-async; API comprehend.DocumentLabel; observed.
    """

    name: str
    """Name of the label, exactly as in the training data. Spellings are not normalised by the
    service. Source: CDG outputs-class-async; API comprehend.DocumentLabel; observed.
    """
    score: float
    """How sure the model is of this label, on its own: the scores of a record may add up to
    more than 1. Unit: ratio, 0 to 1. Source: CDG outputs-class-async; observed.
    """

    _members: ClassVar[Members] = (
        ("Name", "name", True),
        ("Score", "score", True),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> DocumentLabel:
        rest = dict(value)
        return cls(
            name=rest.pop("Name"),
            score=rest.pop("Score"),
            extra=rest,
        )


@dataclass(kw_only=True)
class MultiLabelLine(Object):
    """Result of a multi-label classification job for one line of an input file, where every
    line is a document. Jobs that read one document per file have been seen to write this
    form too, with Line "0". Source: CDG outputs-class-async; observed.
    """

    file: str
    """Name of the input file. Source: CDG outputs-class-async."""

    line: LineNumber
    """Line of the input file. Rows are identified by File and Line together. Unit: lines,
    counted from 0. Source: CDG outputs-class-async; observed.
    """
    labels: list[DocumentLabel]
    """Labels that the model considered, low scores included: being listed does not mean being
    assigned. Observed: at least three, best first; neither is promised. Source: CDG
    outputs-class-async; observed.
    """

    _members: ClassVar[Members] = (
        ("File", "file", True),
        ("Line", "line", True),
        ("Labels", "labels", True),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> MultiLabelLine:
        rest = dict(value)
        return cls(
            file=rest.pop("File"),
            line=_read_line_number(rest.pop("Line")),
            labels=[DocumentLabel._read(item) for item in rest.pop("Labels")],
            extra=rest,
        )


@dataclass(kw_only=True)
class MultiLabelPage(Object):
    """Result of a multi-label classification job for one page of a PDF, Word or picture file.
    No page shows this record: it is the multi-class page record with labels in place of
    classes. Source: inferred; CDG outputs-class-async.
    """

    labels: list[DocumentLabel]
    """Labels that the model considered, low scores included: being listed does not mean being
    assigned. Observed: at least three, best first; neither is promised. Source: inferred;
    API comprehend.DocumentLabel.
    """
    document_metadata: DocumentMetadata | None = None
    """Which page the record is about and how many pages there are. Source: inferred; CDG
    outputs-class-async.
    """
    document_type: PageDocumentType | None = None
    """Kind of document. Source: inferred; CDG outputs-class-async."""

    errors: list[PageError] | None = None
    """Errors of this page. Missing and empty both mean that there were none. Source: inferred;
    CDG outputs-class-async.
    """
    file: str
    """Name of the input file. Source: CDG outputs-class-async."""

    version: str | None = None
    """Version of the record, such as a date. The guide prints a placeholder. Source: inferred;
    CDG outputs-class-async.
    """
    warnings: list[PageWarning] | None = None
    """Warnings about this page. Documented for the real-time API only. Source: API
    comprehend.WarningsListItem.
    """

    _members: ClassVar[Members] = (
        ("Labels", "labels", True),
        ("DocumentMetadata", "document_metadata", False),
        ("DocumentType", "document_type", False),
        ("Errors", "errors", False),
        ("File", "file", True),
        ("Version", "version", False),
        ("Warnings", "warnings", False),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> MultiLabelPage:
        rest = dict(value)
        return cls(
            labels=[DocumentLabel._read(item) for item in rest.pop("Labels")],
            document_metadata=DocumentMetadata._read(rest.pop("DocumentMetadata")) if "DocumentMetadata" in rest else None,
            document_type=_read_page_document_type(rest.pop("DocumentType")) if "DocumentType" in rest else None,
            errors=[PageError._read(item) for item in rest.pop("Errors")] if "Errors" in rest else None,
            file=rest.pop("File"),
            version=rest.pop("Version", None),
            warnings=[PageWarning._read(item) for item in rest.pop("Warnings")] if "Warnings" in rest else None,
            extra=rest,
        )


@dataclass(kw_only=True)
class OrCondition(Object):
    """A combination that is met when at least one of its members is. Source: A2I
    activation-conditions-schema.
    """

    or_: list[ActivationCondition]
    """The conditions of which one must be met. Source: A2I activation-conditions-schema."""

    _members: ClassVar[Members] = (
        ("Or", "or_", True),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> OrCondition:
        rest = dict(value)
        return cls(
            or_=[_read_activation_condition(item) for item in rest.pop("Or")],
            extra=rest,
        )


@dataclass(kw_only=True)
class OrConditionResult(Object):
    """A combination that is met when at least one of its members is. Source: A2I output-data;
    observed.
    """

    or_: list[ActivationConditionResult]
    """The evaluated conditions of which one must be met. Source: A2I output-data; observed."""

    evaluation_result: bool
    """Whether the condition was met. Source: A2I output-data; observed."""

    _members: ClassVar[Members] = (
        ("Or", "or_", True),
        ("EvaluationResult", "evaluation_result", True),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> OrConditionResult:
        rest = dict(value)
        return cls(
            or_=[_read_activation_condition_result(item) for item in rest.pop("Or")],
            evaluation_result=rest.pop("EvaluationResult"),
            extra=rest,
        )


@dataclass(kw_only=True)
class PageErrorRecord(Object):
    """A record about one page of a PDF, Word or picture file that holds no result: neither
    classes nor labels. Code that reads such jobs takes it as a page that failed. Source:
    inferred; CDG outputs-class-async; observed.
    """

    file: str
    """Name of the input file. Source: CDG outputs-class-async."""

    document_metadata: DocumentMetadata | None = None
    """Which page the record is about and how many pages there are. Source: CDG
    outputs-class-async.
    """
    document_type: PageDocumentType | None = None
    """Kind of document. Source: CDG outputs-class-async."""

    version: str | None = None
    """Version of the record, such as a date. Source: CDG outputs-class-async."""

    errors: list[PageError] | None = None
    """Why the page holds no result. Source: CDG outputs-class-async."""

    warnings: list[PageWarning] | None = None
    """Warnings about this page. Source: API comprehend.WarningsListItem."""

    _members: ClassVar[Members] = (
        ("File", "file", True),
        ("DocumentMetadata", "document_metadata", False),
        ("DocumentType", "document_type", False),
        ("Version", "version", False),
        ("Errors", "errors", False),
        ("Warnings", "warnings", False),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> PageErrorRecord:
        rest = dict(value)
        return cls(
            file=rest.pop("File"),
            document_metadata=DocumentMetadata._read(rest.pop("DocumentMetadata")) if "DocumentMetadata" in rest else None,
            document_type=_read_page_document_type(rest.pop("DocumentType")) if "DocumentType" in rest else None,
            version=rest.pop("Version", None),
            errors=[PageError._read(item) for item in rest.pop("Errors")] if "Errors" in rest else None,
            warnings=[PageWarning._read(item) for item in rest.pop("Warnings")] if "Warnings" in rest else None,
            extra=rest,
        )


@dataclass(kw_only=True)
class RekognitionModerationOutput(Object):
    """Output document of a human loop that Amazon Rekognition started. Source: A2I output-data;
    observed.
    """

    aws_managed_human_loop_request_source: str
    """The built-in task type that started the loop. Source: A2I output-data; API
    sagemaker.AwsManagedHumanLoopRequestSource; observed. Value:
    "AWS/Rekognition/DetectModerationLabels/Image/V3".
    """
    flow_definition_arn: str
    """Workflow that the loop belongs to. Source: A2I output-data; observed."""

    human_answers: list[RekognitionModerationAnswer]
    """What the workers submitted, one item per worker. Empty when the loop ended without an
    answer. Source: A2I output-data; observed.
    """
    human_loop_name: str
    """Name of the loop. Source: A2I output-data; observed."""

    input_content: RekognitionModerationInputContent
    """What the loop was started with. Source: A2I output-data; observed."""

    _members: ClassVar[Members] = (
        ("awsManagedHumanLoopRequestSource", "aws_managed_human_loop_request_source", True),
        ("flowDefinitionArn", "flow_definition_arn", True),
        ("humanAnswers", "human_answers", True),
        ("humanLoopName", "human_loop_name", True),
        ("inputContent", "input_content", True),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> RekognitionModerationOutput:
        rest = dict(value)
        return cls(
            aws_managed_human_loop_request_source=rest.pop("awsManagedHumanLoopRequestSource"),
            flow_definition_arn=rest.pop("flowDefinitionArn"),
            human_answers=[RekognitionModerationAnswer._read(item) for item in rest.pop("humanAnswers")],
            human_loop_name=rest.pop("humanLoopName"),
            input_content=RekognitionModerationInputContent._read(rest.pop("inputContent")),
            extra=rest,
        )


@dataclass(kw_only=True)
class RekognitionModerationAnswer(Object):
    """What one worker submitted for a moderation task. Source: A2I output-data; observed."""

    answer_content: RekognitionModerationAnswerContent
    """The answer, below the name of the request source. Source: A2I output-data; observed."""

    submission_time: str
    """When the worker submitted the task. Source: A2I output-data; observed."""

    acceptance_time: str | None = None
    """When the worker accepted the task. Missing in outputs from before the end of 2020.
    Source: A2I output-data; observed.
    """
    time_spent_in_seconds: float | None = None
    """How long the worker was at the task. The guide says that pauses do not count; in real
    outputs it equals submission minus acceptance. Missing in outputs from before the end of
    2020. Unit: seconds, with milliseconds as a fraction. Source: A2I output-data; observed.
    """
    worker_id: str
    """Identifier of the worker. Opaque: most are 16 hexadecimal digits, not all. Source: A2I
    output-data; observed.
    """
    worker_metadata: WorkerMetadata | None = None
    """Who the worker is. Private workforces only; missing in outputs from before the middle of
    2020. Source: A2I output-data; observed.
    """

    _members: ClassVar[Members] = (
        ("answerContent", "answer_content", True),
        ("submissionTime", "submission_time", True),
        ("acceptanceTime", "acceptance_time", False),
        ("timeSpentInSeconds", "time_spent_in_seconds", False),
        ("workerId", "worker_id", True),
        ("workerMetadata", "worker_metadata", False),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> RekognitionModerationAnswer:
        rest = dict(value)
        return cls(
            answer_content=RekognitionModerationAnswerContent._read(rest.pop("answerContent")),
            submission_time=rest.pop("submissionTime"),
            acceptance_time=rest.pop("acceptanceTime", None),
            time_spent_in_seconds=rest.pop("timeSpentInSeconds", None),
            worker_id=rest.pop("workerId"),
            worker_metadata=WorkerMetadata._read(rest.pop("workerMetadata")) if "workerMetadata" in rest else None,
            extra=rest,
        )


@dataclass(kw_only=True)
class RekognitionModerationAnswerContent(Object):
    """The answer to a moderation task. Source: A2I output-data; observed."""

    aws_rekognition_detect_moderation_labels_image_v3: RekognitionModerationAnswerLabels | None = None
    """Labels that the worker chose. The member is named after the request source. Source: A2I
    output-data; observed.
    """

    _members: ClassVar[Members] = (
        ("AWS/Rekognition/DetectModerationLabels/Image/V3", "aws_rekognition_detect_moderation_labels_image_v3", False),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> RekognitionModerationAnswerContent:
        rest = dict(value)
        return cls(
            aws_rekognition_detect_moderation_labels_image_v3=RekognitionModerationAnswerLabels._read(rest.pop("AWS/Rekognition/DetectModerationLabels/Image/V3")) if "AWS/Rekognition/DetectModerationLabels/Image/V3" in rest else None,
            extra=rest,
        )


@dataclass(kw_only=True)
class RekognitionModerationAnswerLabels(Object):
    """Labels that the worker chose. Source: A2I output-data; A2I crowd-rekognition; observed."""

    moderation_labels: list[ChosenModerationLabelOrString]
    """The chosen labels. Empty means reviewed, and none applies. Source: A2I output-data; A2I
    crowd-rekognition; observed.
    """

    _members: ClassVar[Members] = (
        ("moderationLabels", "moderation_labels", True),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> RekognitionModerationAnswerLabels:
        rest = dict(value)
        return cls(
            moderation_labels=[_read_chosen_moderation_label_or_string(item) for item in rest.pop("moderationLabels")],
            extra=rest,
        )


@dataclass(kw_only=True)
class ChosenModerationLabel(Object):
    """A moderation label that a worker chose. It carries no confidence. Source: A2I
    output-data; A2I crowd-rekognition; observed.
    """

    name: str
    """Name of the label. Source: A2I crowd-rekognition; observed."""

    parent_name: str | None = None
    """Name of the label above this one; empty for a top-level label. Source: A2I
    crowd-rekognition; observed.
    """

    _members: ClassVar[Members] = (
        ("name", "name", True),
        ("parentName", "parent_name", False),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> ChosenModerationLabel:
        rest = dict(value)
        return cls(
            name=rest.pop("name"),
            parent_name=rest.pop("parentName", None),
            extra=rest,
        )


@dataclass(kw_only=True)
class RekognitionModerationInputContent(Object):
    """What the human loop was started with: request, response and evaluated conditions. Source:
    A2I output-data; observed.
    """

    ai_service_request: RekognitionAiServiceRequest
    """The request that led to the human loop. Source: A2I output-data; observed."""

    ai_service_response: RekognitionAiServiceResponse
    """What the service returned. Source: A2I output-data; observed."""

    selected_ai_service_response: RekognitionAiServiceResponse | None = None
    """The part of the response that met the conditions and was shown to workers. Whether it is
    written for a workflow without conditions is not documented. Source: A2I output-data;
    observed.
    """
    human_task_activation_condition_results: ActivationConditionResults | None = None
    """How the conditions of the workflow were evaluated. Whether it is written for a workflow
    without conditions is not documented. Source: A2I output-data; observed.
    """

    _members: ClassVar[Members] = (
        ("aiServiceRequest", "ai_service_request", True),
        ("aiServiceResponse", "ai_service_response", True),
        ("selectedAiServiceResponse", "selected_ai_service_response", False),
        ("humanTaskActivationConditionResults", "human_task_activation_condition_results", False),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> RekognitionModerationInputContent:
        rest = dict(value)
        return cls(
            ai_service_request=RekognitionAiServiceRequest._read(rest.pop("aiServiceRequest")),
            ai_service_response=RekognitionAiServiceResponse._read(rest.pop("aiServiceResponse")),
            selected_ai_service_response=RekognitionAiServiceResponse._read(rest.pop("selectedAiServiceResponse")) if "selectedAiServiceResponse" in rest else None,
            human_task_activation_condition_results=ActivationConditionResults._read(rest.pop("humanTaskActivationConditionResults")) if "humanTaskActivationConditionResults" in rest else None,
            extra=rest,
        )


@dataclass(kw_only=True)
class RekognitionAiServiceRequest(Object):
    """The DetectModerationLabels request that led to the human loop, as Amazon A2I writes it:
    every member name starts in lower case. Source: A2I output-data; API
    rekognition.DetectModerationLabelsRequest.
    """

    image: RekognitionImage
    """The image that was analysed. Source: A2I output-data."""

    human_loop_config: HumanLoopConfig
    """Human review settings of the request. Source: A2I output-data."""

    min_confidence: float | None = None
    """Labels below this confidence were not returned. From the request shape; not seen in an
    output. Unit: percent, 0 to 100. Source: API rekognition.DetectModerationLabelsRequest.
    """
    project_version: str | None = None
    """ARN of the custom moderation adapter that was used. From the request shape; not seen in
    an output. Source: API rekognition.DetectModerationLabelsRequest.
    """

    _members: ClassVar[Members] = (
        ("image", "image", True),
        ("humanLoopConfig", "human_loop_config", True),
        ("minConfidence", "min_confidence", False),
        ("projectVersion", "project_version", False),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> RekognitionAiServiceRequest:
        rest = dict(value)
        return cls(
            image=RekognitionImage._read(rest.pop("image")),
            human_loop_config=HumanLoopConfig._read(rest.pop("humanLoopConfig")),
            min_confidence=rest.pop("minConfidence", None),
            project_version=rest.pop("projectVersion", None),
            extra=rest,
        )


@dataclass(kw_only=True)
class HumanLoopConfig(Object):
    """The human review settings of the request: which workflow, which loop name, and what the
    content is free of. Source: A2I output-data; API textract.HumanLoopConfig; API
    rekognition.HumanLoopConfig.
    """

    flow_definition_arn: str
    """Workflow named in the request. Normally the same as at the top of the document. Source:
    A2I output-data.
    """
    human_loop_name: str
    """Loop name given in the request. Normally the same as at the top of the document. Source:
    A2I output-data.
    """
    data_attributes: HumanLoopDataAttributes | None = None
    """What the caller declared about the content. Missing when the caller declared nothing.
    Source: A2I output-data; observed.
    """

    _members: ClassVar[Members] = (
        ("flowDefinitionArn", "flow_definition_arn", True),
        ("humanLoopName", "human_loop_name", True),
        ("dataAttributes", "data_attributes", False),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> HumanLoopConfig:
        rest = dict(value)
        return cls(
            flow_definition_arn=rest.pop("flowDefinitionArn"),
            human_loop_name=rest.pop("humanLoopName"),
            data_attributes=HumanLoopDataAttributes._read(rest.pop("dataAttributes")) if "dataAttributes" in rest else None,
            extra=rest,
        )


@dataclass(kw_only=True)
class HumanLoopDataAttributes(Object):
    """What the caller declared about the content sent to review. Source: A2I output-data; API
    textract.HumanLoopDataAttributes.
    """

    content_classifiers: list[str] | None = None
    """The declarations. Source: A2I output-data. Known values: ContentClassifier."""

    _members: ClassVar[Members] = (
        ("contentClassifiers", "content_classifiers", False),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> HumanLoopDataAttributes:
        rest = dict(value)
        return cls(
            content_classifiers=rest.pop("contentClassifiers", None),
            extra=rest,
        )


@dataclass(kw_only=True)
class RekognitionImage(Object):
    """Where the analysed image came from. Source: A2I output-data; API rekognition.Image."""

    s3_object: S3Object | None = None
    """The stored image. Source: A2I output-data."""

    bytes: Any = None
    """The image itself, when the request carried it. How it is written in an output is not
    documented. Source: API rekognition.Image.
    """

    _members: ClassVar[Members] = (
        ("s3Object", "s3_object", False),
        ("bytes", "bytes", False),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> RekognitionImage:
        rest = dict(value)
        return cls(
            s3_object=S3Object._read(rest.pop("s3Object")) if "s3Object" in rest else None,
            bytes=rest.pop("bytes", None) if rest.get("bytes") is not None else None,
            extra=rest,
        )


@dataclass(kw_only=True)
class S3Object(Object):
    """Where an input object of the request is stored in Amazon S3. Source: A2I output-data; API
    textract.S3Object; API rekognition.S3Object.
    """

    bucket: str
    """Name of the bucket. Source: A2I output-data."""

    name: str
    """Key of the object in the bucket. Source: A2I output-data."""

    version: str | None = None
    """Version of the object in a versioned bucket. Source: API textract.S3Object; API
    rekognition.S3Object.
    """

    _members: ClassVar[Members] = (
        ("bucket", "bucket", True),
        ("name", "name", True),
        ("version", "version", False),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> S3Object:
        rest = dict(value)
        return cls(
            bucket=rest.pop("bucket"),
            name=rest.pop("name"),
            version=rest.pop("version", None),
            extra=rest,
        )


@dataclass(kw_only=True)
class RekognitionAiServiceResponse(Object):
    """A DetectModerationLabels response as Amazon A2I writes it, whole or reduced to the labels
    that met the conditions. Source: A2I output-data; observed.
    """

    moderation_labels: list[ModerationLabel]
    """The labels. Their order differs between the whole and the reduced response. Source: A2I
    output-data; observed.
    """
    moderation_model_version: str | None = None
    """Version of the moderation model, such as 6.0. Source: A2I output-data; observed."""

    _members: ClassVar[Members] = (
        ("moderationLabels", "moderation_labels", True),
        ("moderationModelVersion", "moderation_model_version", False),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> RekognitionAiServiceResponse:
        rest = dict(value)
        return cls(
            moderation_labels=[ModerationLabel._read(item) for item in rest.pop("moderationLabels")],
            moderation_model_version=rest.pop("moderationModelVersion", None),
            extra=rest,
        )


@dataclass(kw_only=True)
class ModerationLabel(Object):
    """A moderation label that Amazon Rekognition found, as Amazon A2I writes it. Source: A2I
    output-data; API rekognition.ModerationLabel; observed.
    """

    confidence: float
    """How sure the service is. The two responses in one document print the same value at two
    precisions. Unit: percent, 0 to 100. Source: A2I output-data; observed.
    """
    name: str
    """Name of the label. The set of names depends on the version of the model. Source: A2I
    output-data; observed.
    """
    parent_name: str | None = None
    """Name of the label above this one; empty for a top-level label. Source: A2I output-data;
    observed.
    """
    taxonomy_level: int | None = None
    """Depth of the label in the taxonomy of newer models. Not seen in an output. Unit: levels,
    counted from 1. Source: API rekognition.ModerationLabel.
    """

    _members: ClassVar[Members] = (
        ("confidence", "confidence", True),
        ("name", "name", True),
        ("parentName", "parent_name", False),
        ("taxonomyLevel", "taxonomy_level", False),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> ModerationLabel:
        rest = dict(value)
        return cls(
            confidence=rest.pop("confidence"),
            name=rest.pop("name"),
            parent_name=rest.pop("parentName", None),
            taxonomy_level=integer(rest.pop("taxonomyLevel")) if "taxonomyLevel" in rest else None,
            extra=rest,
        )


@dataclass(kw_only=True)
class ActivationConditionResults(Object):
    """The conditions of the flow definition as evaluated for one object, with a result at every
    node. False conditions are listed too. Source: A2I output-data; observed.
    """

    conditions: list[ActivationConditionResult]
    """The top-level evaluated conditions. Any of them that is true starts a human loop. Source:
    A2I output-data; observed.
    """

    _members: ClassVar[Members] = (
        ("Conditions", "conditions", True),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> ActivationConditionResults:
        rest = dict(value)
        return cls(
            conditions=[_read_activation_condition_result(item) for item in rest.pop("Conditions")],
            extra=rest,
        )


@dataclass(kw_only=True)
class RekognitionModerationPreviewOutput(Object):
    """Output document of a human loop that Amazon Rekognition started, in the flat layout of
    spring 2020: what is inside inputContent today stands at the top. Inferred from the
    Amazon Textract output of that time; no such file has been seen. Source: inferred.
    """

    aws_managed_human_loop_request_source: str
    """The built-in task type that started the loop. Source: A2I output-data; API
    sagemaker.AwsManagedHumanLoopRequestSource; observed. Value:
    "AWS/Rekognition/DetectModerationLabels/Image/V3".
    """
    flow_definition_arn: str
    """Workflow that the loop belongs to. Source: A2I output-data; observed."""

    human_answers: list[RekognitionModerationAnswer]
    """What the workers submitted, one item per worker. Empty when the loop ended without an
    answer. Source: A2I output-data; observed.
    """
    human_loop_name: str
    """Name of the loop. Source: A2I output-data; observed."""

    ai_service_request: RekognitionAiServiceRequest
    """The request that led to the human loop. Source: A2I output-data; observed."""

    ai_service_response: RekognitionAiServiceResponse
    """What the service returned. Source: A2I output-data; observed."""

    selected_ai_service_response: RekognitionAiServiceResponse | None = None
    """The part of the response that met the conditions and was shown to workers. Whether it is
    written for a workflow without conditions is not documented. Source: A2I output-data;
    observed.
    """
    human_task_activation_condition_results: ActivationConditionResults | None = None
    """How the conditions of the workflow were evaluated. Whether it is written for a workflow
    without conditions is not documented. Source: A2I output-data; observed.
    """

    _members: ClassVar[Members] = (
        ("awsManagedHumanLoopRequestSource", "aws_managed_human_loop_request_source", True),
        ("flowDefinitionArn", "flow_definition_arn", True),
        ("humanAnswers", "human_answers", True),
        ("humanLoopName", "human_loop_name", True),
        ("aiServiceRequest", "ai_service_request", True),
        ("aiServiceResponse", "ai_service_response", True),
        ("selectedAiServiceResponse", "selected_ai_service_response", False),
        ("humanTaskActivationConditionResults", "human_task_activation_condition_results", False),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> RekognitionModerationPreviewOutput:
        rest = dict(value)
        return cls(
            aws_managed_human_loop_request_source=rest.pop("awsManagedHumanLoopRequestSource"),
            flow_definition_arn=rest.pop("flowDefinitionArn"),
            human_answers=[RekognitionModerationAnswer._read(item) for item in rest.pop("humanAnswers")],
            human_loop_name=rest.pop("humanLoopName"),
            ai_service_request=RekognitionAiServiceRequest._read(rest.pop("aiServiceRequest")),
            ai_service_response=RekognitionAiServiceResponse._read(rest.pop("aiServiceResponse")),
            selected_ai_service_response=RekognitionAiServiceResponse._read(rest.pop("selectedAiServiceResponse")) if "selectedAiServiceResponse" in rest else None,
            human_task_activation_condition_results=ActivationConditionResults._read(rest.pop("humanTaskActivationConditionResults")) if "humanTaskActivationConditionResults" in rest else None,
            extra=rest,
        )


@dataclass(kw_only=True)
class TextractFormsOutput(Object):
    """Output document of a human loop that Amazon Textract started. Source: A2I output-data;
    observed.
    """

    aws_managed_human_loop_request_source: str
    """The built-in task type that started the loop. Source: A2I output-data; API
    sagemaker.AwsManagedHumanLoopRequestSource; observed. Value:
    "AWS/Textract/AnalyzeDocument/Forms/V1".
    """
    flow_definition_arn: str
    """Workflow that the loop belongs to. Source: A2I output-data; observed."""

    human_answers: list[TextractFormsAnswer]
    """What the workers submitted, one item per worker. Empty when the loop ended without an
    answer. Source: A2I output-data; observed.
    """
    human_loop_name: str
    """Name of the loop. Source: A2I output-data; observed."""

    input_content: TextractFormsInputContent
    """What the loop was started with. Source: A2I output-data; observed."""

    _members: ClassVar[Members] = (
        ("awsManagedHumanLoopRequestSource", "aws_managed_human_loop_request_source", True),
        ("flowDefinitionArn", "flow_definition_arn", True),
        ("humanAnswers", "human_answers", True),
        ("humanLoopName", "human_loop_name", True),
        ("inputContent", "input_content", True),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> TextractFormsOutput:
        rest = dict(value)
        return cls(
            aws_managed_human_loop_request_source=rest.pop("awsManagedHumanLoopRequestSource"),
            flow_definition_arn=rest.pop("flowDefinitionArn"),
            human_answers=[TextractFormsAnswer._read(item) for item in rest.pop("humanAnswers")],
            human_loop_name=rest.pop("humanLoopName"),
            input_content=TextractFormsInputContent._read(rest.pop("inputContent")),
            extra=rest,
        )


@dataclass(kw_only=True)
class TextractFormsAnswer(Object):
    """What one worker submitted for a form review task. Source: A2I output-data; observed."""

    answer_content: TextractFormsAnswerContent
    """The answer, below the name of the request source. Source: A2I output-data; observed."""

    submission_time: str
    """When the worker submitted the task. Source: A2I output-data; observed."""

    acceptance_time: str | None = None
    """When the worker accepted the task. Missing in outputs from before the end of 2020.
    Source: A2I output-data; observed.
    """
    time_spent_in_seconds: float | None = None
    """How long the worker was at the task. The guide says that pauses do not count; in real
    outputs it equals submission minus acceptance. Missing in outputs from before the end of
    2020. Unit: seconds, with milliseconds as a fraction. Source: A2I output-data; observed.
    """
    worker_id: str
    """Identifier of the worker. Opaque: most are 16 hexadecimal digits, not all. Source: A2I
    output-data; observed.
    """
    worker_metadata: WorkerMetadata | None = None
    """Who the worker is. Private workforces only; missing in outputs from before the middle of
    2020. Source: A2I output-data; observed.
    """

    _members: ClassVar[Members] = (
        ("answerContent", "answer_content", True),
        ("submissionTime", "submission_time", True),
        ("acceptanceTime", "acceptance_time", False),
        ("timeSpentInSeconds", "time_spent_in_seconds", False),
        ("workerId", "worker_id", True),
        ("workerMetadata", "worker_metadata", False),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> TextractFormsAnswer:
        rest = dict(value)
        return cls(
            answer_content=TextractFormsAnswerContent._read(rest.pop("answerContent")),
            submission_time=rest.pop("submissionTime"),
            acceptance_time=rest.pop("acceptanceTime", None),
            time_spent_in_seconds=rest.pop("timeSpentInSeconds", None),
            worker_id=rest.pop("workerId"),
            worker_metadata=WorkerMetadata._read(rest.pop("workerMetadata")) if "workerMetadata" in rest else None,
            extra=rest,
        )


@dataclass(kw_only=True)
class TextractFormsAnswerContent(Object):
    """The answer to a form review task. Source: A2I output-data; observed."""

    aws_textract_analyze_document_forms_v1: TextractFormsAnswerBlocks | None = None
    """Keys and values as the worker left them. The member is named after the request source.
    Source: A2I output-data; observed.
    """

    _members: ClassVar[Members] = (
        ("AWS/Textract/AnalyzeDocument/Forms/V1", "aws_textract_analyze_document_forms_v1", False),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> TextractFormsAnswerContent:
        rest = dict(value)
        return cls(
            aws_textract_analyze_document_forms_v1=TextractFormsAnswerBlocks._read(rest.pop("AWS/Textract/AnalyzeDocument/Forms/V1")) if "AWS/Textract/AnalyzeDocument/Forms/V1" in rest else None,
            extra=rest,
        )


@dataclass(kw_only=True)
class TextractFormsAnswerBlocks(Object):
    """Form keys and values as the worker left them. Source: A2I output-data; A2I
    crowd-textract; observed.
    """

    blocks: list[TextractBlock]
    """Key, value and word blocks of the answer. They refer to each other by identifier. Source:
    A2I output-data; A2I crowd-textract; observed.
    """

    _members: ClassVar[Members] = (
        ("blocks", "blocks", True),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> TextractFormsAnswerBlocks:
        rest = dict(value)
        return cls(
            blocks=[TextractBlock._read(item) for item in rest.pop("blocks")],
            extra=rest,
        )


@dataclass(kw_only=True)
class TextractBlock(Object):
    """One block of an Amazon Textract response as Amazon A2I writes it: every member name
    starts in lower case. Answers and selected responses hold fewer members than the service
    response, so only type and identifier are required. Source: A2I crowd-textract; API
    textract.Block; observed.
    """

    block_type: str
    """What the block is. Source: A2I crowd-textract; API textract.Block; observed. Known
    values: TextractBlockType.
    """
    id: str
    """Identifier of the block, unique in one response or answer. Blocks that a worker kept have
    the identifier of the prediction. Source: A2I crowd-textract; observed.
    """
    confidence: float | None = None
    """How sure the service is. Missing on pages and on blocks that a worker added or changed.
    Unit: percent, 0 to 100. Source: A2I crowd-textract; observed.
    """
    text: str | None = None
    """Text of a word or line. The widget page of the guide shows it on form keys too. Source:
    A2I crowd-textract; observed.
    """
    text_type: str | None = None
    """Whether a word is printed or written by hand. Source: API textract.TextType. Known
    values: TextractTextType.
    """
    geometry: Geometry | None = None
    """Where the block is on the page. Missing in answers. Source: A2I crowd-textract; observed."""

    relationships: list[Relationship] | None = None
    """Other blocks that this block refers to. Source: A2I crowd-textract; observed."""

    entity_types: list[str] | None = None
    """What the block stands for, such as a form key or a form value. Source: A2I
    crowd-textract; observed. Known values: TextractEntityType.
    """
    row_index: int | None = None
    """Row of a cell, counted from 1. Unit: cells. Source: API textract.Block."""

    column_index: int | None = None
    """Column of a cell, counted from 1. Unit: cells. Source: API textract.Block."""

    row_span: int | None = None
    """Rows that a cell covers. Unit: cells. Source: API textract.Block."""

    column_span: int | None = None
    """Columns that a cell covers. Unit: cells. Source: API textract.Block."""

    selection_status: str | None = None
    """Whether a selection element is selected. Source: API textract.SelectionStatus. Known
    values: SelectionStatus.
    """
    page: int | None = None
    """Page that the block is on. Unit: pages, counted from 1. Source: API textract.Block."""

    query: TextractQuery | None = None
    """The question of a query block. Source: API textract.Query."""

    _members: ClassVar[Members] = (
        ("blockType", "block_type", True),
        ("id", "id", True),
        ("confidence", "confidence", False),
        ("text", "text", False),
        ("textType", "text_type", False),
        ("geometry", "geometry", False),
        ("relationships", "relationships", False),
        ("entityTypes", "entity_types", False),
        ("rowIndex", "row_index", False),
        ("columnIndex", "column_index", False),
        ("rowSpan", "row_span", False),
        ("columnSpan", "column_span", False),
        ("selectionStatus", "selection_status", False),
        ("page", "page", False),
        ("query", "query", False),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> TextractBlock:
        rest = dict(value)
        return cls(
            block_type=rest.pop("blockType"),
            id=rest.pop("id"),
            confidence=rest.pop("confidence", None),
            text=rest.pop("text", None),
            text_type=rest.pop("textType", None),
            geometry=Geometry._read(rest.pop("geometry")) if "geometry" in rest else None,
            relationships=[Relationship._read(item) for item in rest.pop("relationships")] if "relationships" in rest else None,
            entity_types=rest.pop("entityTypes", None),
            row_index=integer(rest.pop("rowIndex")) if "rowIndex" in rest else None,
            column_index=integer(rest.pop("columnIndex")) if "columnIndex" in rest else None,
            row_span=integer(rest.pop("rowSpan")) if "rowSpan" in rest else None,
            column_span=integer(rest.pop("columnSpan")) if "columnSpan" in rest else None,
            selection_status=rest.pop("selectionStatus", None),
            page=integer(rest.pop("page")) if "page" in rest else None,
            query=TextractQuery._read(rest.pop("query")) if "query" in rest else None,
            extra=rest,
        )


@dataclass(kw_only=True)
class Geometry(Object):
    """Where a block is on the page. Source: A2I crowd-textract; observed."""

    bounding_box: BoundingBox | None = None
    """Upright rectangle around the block. Missing in selected responses. Source: A2I
    crowd-textract; observed.
    """
    polygon: list[Point] | None = None
    """Corners of the shape around the block. Source: A2I crowd-textract; observed."""

    rotation_angle: float | None = None
    """How far the text is rotated. Unit: degrees. Source: API textract.Geometry."""

    _members: ClassVar[Members] = (
        ("boundingBox", "bounding_box", False),
        ("polygon", "polygon", False),
        ("rotationAngle", "rotation_angle", False),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> Geometry:
        rest = dict(value)
        return cls(
            bounding_box=BoundingBox._read(rest.pop("boundingBox")) if "boundingBox" in rest else None,
            polygon=[Point._read(item) for item in rest.pop("polygon")] if "polygon" in rest else None,
            rotation_angle=rest.pop("rotationAngle", None),
            extra=rest,
        )


@dataclass(kw_only=True)
class BoundingBox(Object):
    """Upright rectangle in ratios of the page. Integers occur, as on whole pages. Source: A2I
    crowd-textract; observed.
    """

    width: float
    """Width of the rectangle. Unit: ratio of the page. Source: A2I crowd-textract; observed."""

    height: float
    """Height of the rectangle. Unit: ratio of the page. Source: A2I crowd-textract; observed."""

    left: float
    """Distance of the left edge from the left edge of the page. Unit: ratio of the page.
    Source: A2I crowd-textract; observed.
    """
    top: float
    """Distance of the top edge from the top edge of the page. Unit: ratio of the page. Source:
    A2I crowd-textract; observed.
    """

    _members: ClassVar[Members] = (
        ("width", "width", True),
        ("height", "height", True),
        ("left", "left", True),
        ("top", "top", True),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> BoundingBox:
        rest = dict(value)
        return cls(
            width=rest.pop("width"),
            height=rest.pop("height"),
            left=rest.pop("left"),
            top=rest.pop("top"),
            extra=rest,
        )


@dataclass(kw_only=True)
class Point(Object):
    """A corner in ratios of the page. Source: A2I crowd-textract; observed."""

    x: float
    """Distance from the left edge of the page. Unit: ratio of the page. Source: A2I
    crowd-textract; observed.
    """
    y: float
    """Distance from the top edge of the page. Unit: ratio of the page. Source: A2I
    crowd-textract; observed.
    """

    _members: ClassVar[Members] = (
        ("x", "x", True),
        ("y", "y", True),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> Point:
        rest = dict(value)
        return cls(
            x=rest.pop("x"),
            y=rest.pop("y"),
            extra=rest,
        )


@dataclass(kw_only=True)
class TextractQuery(Object):
    """A question that was asked of the document. Source: API textract.Query."""

    text: str
    """Text of the question. Source: API textract.Query."""

    alias: str | None = None
    """Short name that the caller gave to the question. Source: API textract.Query."""

    pages: list[str] | None = None
    """Pages that the question is asked of. Source: API textract.Query."""

    _members: ClassVar[Members] = (
        ("text", "text", True),
        ("alias", "alias", False),
        ("pages", "pages", False),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> TextractQuery:
        rest = dict(value)
        return cls(
            text=rest.pop("text"),
            alias=rest.pop("alias", None),
            pages=rest.pop("pages", None),
            extra=rest,
        )


@dataclass(kw_only=True)
class Relationship(Object):
    """How a block refers to other blocks. Source: A2I crowd-textract; observed."""

    type: str
    """How this block refers to the others. Source: A2I crowd-textract; observed. Known values:
    TextractRelationshipType.
    """
    ids: list[str]
    """Identifiers of the other blocks. Source: A2I crowd-textract; observed."""

    _members: ClassVar[Members] = (
        ("type", "type", True),
        ("ids", "ids", True),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> Relationship:
        rest = dict(value)
        return cls(
            type=rest.pop("type"),
            ids=rest.pop("ids"),
            extra=rest,
        )


@dataclass(kw_only=True)
class TextractFormsInputContent(Object):
    """What the human loop was started with: request, response and evaluated conditions. Source:
    A2I output-data; observed.
    """

    ai_service_request: TextractAiServiceRequest
    """The request that led to the human loop. Source: A2I output-data; observed."""

    ai_service_response: TextractAiServiceResponse
    """What the service returned. Source: A2I output-data; observed."""

    selected_ai_service_response: TextractAiServiceResponse | None = None
    """The part of the response that met the conditions and was shown to workers. Whether it is
    written for a workflow without conditions is not documented. Source: A2I output-data;
    observed.
    """
    human_task_activation_condition_results: ActivationConditionResults | None = None
    """How the conditions of the workflow were evaluated. Whether it is written for a workflow
    without conditions is not documented. Source: A2I output-data; observed.
    """

    _members: ClassVar[Members] = (
        ("aiServiceRequest", "ai_service_request", True),
        ("aiServiceResponse", "ai_service_response", True),
        ("selectedAiServiceResponse", "selected_ai_service_response", False),
        ("humanTaskActivationConditionResults", "human_task_activation_condition_results", False),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> TextractFormsInputContent:
        rest = dict(value)
        return cls(
            ai_service_request=TextractAiServiceRequest._read(rest.pop("aiServiceRequest")),
            ai_service_response=TextractAiServiceResponse._read(rest.pop("aiServiceResponse")),
            selected_ai_service_response=TextractAiServiceResponse._read(rest.pop("selectedAiServiceResponse")) if "selectedAiServiceResponse" in rest else None,
            human_task_activation_condition_results=ActivationConditionResults._read(rest.pop("humanTaskActivationConditionResults")) if "humanTaskActivationConditionResults" in rest else None,
            extra=rest,
        )


@dataclass(kw_only=True)
class TextractAiServiceRequest(Object):
    """The AnalyzeDocument request that led to the human loop, as Amazon A2I writes it: every
    member name starts in lower case. Source: A2I output-data; API
    textract.AnalyzeDocumentRequest.
    """

    document: TextractDocument
    """The document that was analysed. Source: A2I output-data."""

    feature_types: list[str]
    """What the request asked for. Source: A2I output-data. Known values: TextractFeatureType."""

    human_loop_config: HumanLoopConfig
    """Human review settings of the request. Source: A2I output-data."""

    queries_config: dict[str, Any] | None = None
    """Questions asked of the document. From the request shape; not seen in an output. Source:
    API textract.AnalyzeDocumentRequest.
    """
    adapters_config: dict[str, Any] | None = None
    """Adapters used for the request. From the request shape; not seen in an output. Source: API
    textract.AnalyzeDocumentRequest.
    """

    _members: ClassVar[Members] = (
        ("document", "document", True),
        ("featureTypes", "feature_types", True),
        ("humanLoopConfig", "human_loop_config", True),
        ("queriesConfig", "queries_config", False),
        ("adaptersConfig", "adapters_config", False),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> TextractAiServiceRequest:
        rest = dict(value)
        return cls(
            document=TextractDocument._read(rest.pop("document")),
            feature_types=rest.pop("featureTypes"),
            human_loop_config=HumanLoopConfig._read(rest.pop("humanLoopConfig")),
            queries_config=rest.pop("queriesConfig", None),
            adapters_config=rest.pop("adaptersConfig", None),
            extra=rest,
        )


@dataclass(kw_only=True)
class TextractDocument(Object):
    """Where the analysed document came from. Source: A2I output-data; API textract.Document."""

    s3_object: S3Object | None = None
    """The stored document. Source: A2I output-data."""

    bytes: Any = None
    """The document itself, when the request carried it. How it is written in an output is not
    documented. Source: API textract.Document.
    """

    _members: ClassVar[Members] = (
        ("s3Object", "s3_object", False),
        ("bytes", "bytes", False),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> TextractDocument:
        rest = dict(value)
        return cls(
            s3_object=S3Object._read(rest.pop("s3Object")) if "s3Object" in rest else None,
            bytes=rest.pop("bytes", None) if rest.get("bytes") is not None else None,
            extra=rest,
        )


@dataclass(kw_only=True)
class TextractAiServiceResponse(Object):
    """An AnalyzeDocument response as Amazon A2I writes it, whole or reduced to the blocks that
    met the conditions. Source: A2I output-data; observed.
    """

    blocks: list[TextractBlock]
    """The blocks. In a reduced response they have lost some members: match blocks by
    identifier. Source: A2I output-data; observed.
    """
    document_metadata: TextractDocumentMetadata | None = None
    """What is known of the document. Missing in reduced responses. Source: A2I output-data;
    observed.
    """

    _members: ClassVar[Members] = (
        ("blocks", "blocks", True),
        ("documentMetadata", "document_metadata", False),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> TextractAiServiceResponse:
        rest = dict(value)
        return cls(
            blocks=[TextractBlock._read(item) for item in rest.pop("blocks")],
            document_metadata=TextractDocumentMetadata._read(rest.pop("documentMetadata")) if "documentMetadata" in rest else None,
            extra=rest,
        )


@dataclass(kw_only=True)
class TextractDocumentMetadata(Object):
    """What Amazon Textract says of the document as a whole. Source: A2I output-data; API
    textract.DocumentMetadata.
    """

    pages: int
    """Number of pages. Unit: pages. Source: A2I output-data; API textract.DocumentMetadata."""

    _members: ClassVar[Members] = (
        ("pages", "pages", True),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> TextractDocumentMetadata:
        rest = dict(value)
        return cls(
            pages=integer(rest.pop("pages")),
            extra=rest,
        )


@dataclass(kw_only=True)
class TextractFormsPreviewOutput(Object):
    """Output document of a human loop that Amazon Textract started, in the flat layout of
    spring 2020: what is inside inputContent today stands at the top. Seen once, in an output
    of April 2020. Source: observed.
    """

    aws_managed_human_loop_request_source: str
    """The built-in task type that started the loop. Source: A2I output-data; API
    sagemaker.AwsManagedHumanLoopRequestSource; observed. Value:
    "AWS/Textract/AnalyzeDocument/Forms/V1".
    """
    flow_definition_arn: str
    """Workflow that the loop belongs to. Source: A2I output-data; observed."""

    human_answers: list[TextractFormsAnswer]
    """What the workers submitted, one item per worker. Empty when the loop ended without an
    answer. Source: A2I output-data; observed.
    """
    human_loop_name: str
    """Name of the loop. Source: A2I output-data; observed."""

    ai_service_request: TextractAiServiceRequest
    """The request that led to the human loop. Source: A2I output-data; observed."""

    ai_service_response: TextractAiServiceResponse
    """What the service returned. Source: A2I output-data; observed."""

    selected_ai_service_response: TextractAiServiceResponse | None = None
    """The part of the response that met the conditions and was shown to workers. Whether it is
    written for a workflow without conditions is not documented. Source: A2I output-data;
    observed.
    """
    human_task_activation_condition_results: ActivationConditionResults | None = None
    """How the conditions of the workflow were evaluated. Whether it is written for a workflow
    without conditions is not documented. Source: A2I output-data; observed.
    """

    _members: ClassVar[Members] = (
        ("awsManagedHumanLoopRequestSource", "aws_managed_human_loop_request_source", True),
        ("flowDefinitionArn", "flow_definition_arn", True),
        ("humanAnswers", "human_answers", True),
        ("humanLoopName", "human_loop_name", True),
        ("aiServiceRequest", "ai_service_request", True),
        ("aiServiceResponse", "ai_service_response", True),
        ("selectedAiServiceResponse", "selected_ai_service_response", False),
        ("humanTaskActivationConditionResults", "human_task_activation_condition_results", False),
    )

    @classmethod
    def _read(cls, value: dict[str, Any]) -> TextractFormsPreviewOutput:
        rest = dict(value)
        return cls(
            aws_managed_human_loop_request_source=rest.pop("awsManagedHumanLoopRequestSource"),
            flow_definition_arn=rest.pop("flowDefinitionArn"),
            human_answers=[TextractFormsAnswer._read(item) for item in rest.pop("humanAnswers")],
            human_loop_name=rest.pop("humanLoopName"),
            ai_service_request=TextractAiServiceRequest._read(rest.pop("aiServiceRequest")),
            ai_service_response=TextractAiServiceResponse._read(rest.pop("aiServiceResponse")),
            selected_ai_service_response=TextractAiServiceResponse._read(rest.pop("selectedAiServiceResponse")) if "selectedAiServiceResponse" in rest else None,
            human_task_activation_condition_results=ActivationConditionResults._read(rest.pop("humanTaskActivationConditionResults")) if "humanTaskActivationConditionResults" in rest else None,
            extra=rest,
        )


ActivationCondition: TypeAlias = AndCondition | OrCondition | ConditionCheck
"""One condition: a simple one, or a combination of others. It is a combination when it has
And or Or. Source: A2I activation-conditions-schema.
"""


def _read_activation_condition(value: dict[str, Any]) -> ActivationCondition:
    if "And" in value:
        return AndCondition._read(value)
    if "Or" in value:
        return OrCondition._read(value)
    return ConditionCheck._read(value)


ActivationConditionResult: TypeAlias = AndConditionResult | OrConditionResult | ConditionCheckResult
"""One evaluated condition: a simple one, or a combination of others. It is a combination
when it has And or Or. Source: A2I output-data; observed.
"""


def _read_activation_condition_result(value: dict[str, Any]) -> ActivationConditionResult:
    if "And" in value:
        return AndConditionResult._read(value)
    if "Or" in value:
        return OrConditionResult._read(value)
    return ConditionCheckResult._read(value)


LineNumber: TypeAlias = str | int
"""Line of the input file that a record belongs to, counted from 0 and again from 0 in every
file. Custom classification writes it as a string of digits, the other Comprehend jobs as
an integer; both are accepted. Source: CDG outputs-class-async; observed.
"""


def _read_line_number(value: Any) -> LineNumber:
    if not isinstance(value, str):
        return integer(value)
    return cast("LineNumber", value)


PageNumber: TypeAlias = int | str
"""Number of a page inside a document, counted from 1. Amazon Comprehend writes an integer;
tools that copy the record have been seen to write a string of digits. Source: CDG
outputs-class-async; observed.
"""


def _read_page_number(value: Any) -> PageNumber:
    if not isinstance(value, str):
        return integer(value)
    return cast("PageNumber", value)


PageCount: TypeAlias = int | str
"""How many pages a document has. Amazon Comprehend writes an integer; tools that copy the
record have been seen to write a string of digits. Source: CDG outputs-class-async;
observed.
"""


def _read_page_count(value: Any) -> PageCount:
    if not isinstance(value, str):
        return integer(value)
    return cast("PageCount", value)


PageDocumentType: TypeAlias = str | list[DocumentTypeListItem]
"""The kind of document, either as one value (asynchronous jobs) or page by page (real-time
API). Source: CDG outputs-class-async; CDG outputs-class-sync.
"""


def _read_page_document_type(value: Any) -> PageDocumentType:
    if isinstance(value, list):
        return [DocumentTypeListItem._read(item) for item in value]
    return cast("PageDocumentType", value)


ChosenModerationLabelOrString: TypeAlias = ChosenModerationLabel | str


def _read_chosen_moderation_label_or_string(value: Any) -> ChosenModerationLabelOrString:
    if isinstance(value, dict):
        return ChosenModerationLabel._read(value)
    return cast("ChosenModerationLabelOrString", value)


class ConditionType:
    """What a simple condition checks. Source: A2I activation-conditions-schema; A2I output-data.
    These are the values known today; any other string may come.
    """

    MODERATION_LABEL_CONFIDENCE_CHECK: Final = "ModerationLabelConfidenceCheck"
    """Moderation label confidence. Compares the confidence of a moderation label with a
    threshold. Source: A2I conditions-rekognition; observed.
    """
    IMPORTANT_FORM_KEY_CONFIDENCE_CHECK: Final = "ImportantFormKeyConfidenceCheck"
    """Form key confidence. Compares the confidence of a form key, its value or its words with a
    threshold. Source: A2I conditions-textract; observed.
    """
    MISSING_IMPORTANT_FORM_KEY: Final = "MissingImportantFormKey"
    """Form key missing. Is true when a form key was not found. Source: A2I conditions-textract;
    observed.
    """
    SAMPLING: Final = "Sampling"
    """Sampling. Sends a random share of the objects to review. Source: A2I
    conditions-rekognition; A2I conditions-textract.
    """


class ContentClassifier:
    """One declaration about the content. Source: API textract.ContentClassifier; API
    sagemaker-a2i-runtime.ContentClassifier. These are the values known today; any other
    string may come.
    """

    FREE_OF_PERSONALLY_IDENTIFIABLE_INFORMATION: Final = "FreeOfPersonallyIdentifiableInformation"
    """No personal data. The content holds no personally identifiable information. Source: API
    textract.ContentClassifier; API sagemaker-a2i-runtime.ContentClassifier.
    """
    FREE_OF_ADULT_CONTENT: Final = "FreeOfAdultContent"
    """No adult content. The content holds no adult content. Source: API
    textract.ContentClassifier; API sagemaker-a2i-runtime.ContentClassifier.
    """


class DocumentErrorCode:
    """Why a document could not be processed. Source: CDG async-insights; observed. These are the
    values known today; any other string may come.
    """

    DOCUMENT_SIZE_EXCEEDED: Final = "DOCUMENT_SIZE_EXCEEDED"
    """Document too large. The document is larger than the job takes. Source: CDG async-insights."""

    UNSUPPORTED_ENCODING: Final = "UNSUPPORTED_ENCODING"
    """Not UTF-8. The document is not UTF-8. In a file of one document per line the lines after
    it are missing from the output. Source: CDG async-insights; observed.
    """


class DocumentType:
    """What kind of document the input is. Asynchronous jobs write camel case, the real-time API
    upper case with underscores. Source: CDG outputs-class-async; API comprehend.DocumentType.
    These are the values known today; any other string may come.
    """

    SCANNED_PDF_CAMEL_CASE: Final = "ScannedPDF"
    """Scanned PDF. A PDF whose pages are pictures, as asynchronous jobs write it. Source: CDG
    outputs-class-async.
    """
    NATIVE_PDF_CAMEL_CASE: Final = "NativePDF"
    """Native PDF. A PDF that holds text, as asynchronous jobs write it. Source: CDG
    outputs-cer-async.
    """
    SCANNED_PDF: Final = "SCANNED_PDF"
    """Scanned PDF, API spelling. A PDF whose pages are pictures, as the real-time API writes it.
    Source: API comprehend.DocumentType.
    """
    NATIVE_PDF: Final = "NATIVE_PDF"
    """Native PDF, API spelling. A PDF that holds text, as the real-time API writes it. Source:
    API comprehend.DocumentType.
    """
    MS_WORD: Final = "MS_WORD"
    """Word document. A Microsoft Word document, as the real-time API writes it. Source: API
    comprehend.DocumentType.
    """
    IMAGE: Final = "IMAGE"
    """Image. A JPEG, PNG or TIFF picture, as the real-time API writes it. Source: API
    comprehend.DocumentType.
    """
    PLAIN_TEXT: Final = "PLAIN_TEXT"
    """Plain text. A text file, as the real-time API writes it. Source: API
    comprehend.DocumentType.
    """
    TEXTRACT_DETECT_DOCUMENT_TEXT_JSON: Final = "TEXTRACT_DETECT_DOCUMENT_TEXT_JSON"
    """Textract text detection. A saved DetectDocumentText response of Amazon Textract used as
    input. Source: API comprehend.DocumentType.
    """
    TEXTRACT_ANALYZE_DOCUMENT_JSON: Final = "TEXTRACT_ANALYZE_DOCUMENT_JSON"
    """Textract document analysis. A saved AnalyzeDocument response of Amazon Textract used as
    input. Source: API comprehend.DocumentType.
    """


class IdentityProviderType:
    """Kind of identity provider of a private workforce. Source: A2I output-data. These are the
    values known today; any other string may come.
    """

    COGNITO: Final = "Cognito"
    """Amazon Cognito. The workforce signs in through an Amazon Cognito user pool. Source: A2I
    output-data; observed.
    """
    OIDC: Final = "Oidc"
    """OpenID Connect. The workforce signs in through its own OpenID Connect provider. Source:
    A2I output-data.
    """


class PageErrorCode:
    """Why a page could not be processed. Source: API comprehend.PageBasedErrorCode. These are
    the values known today; any other string may come.
    """

    TEXTRACT_BAD_PAGE: Final = "TEXTRACT_BAD_PAGE"
    """Unreadable page. Amazon Textract could not read the page. Source: API
    comprehend.PageBasedErrorCode.
    """
    TEXTRACT_PROVISIONED_THROUGHPUT_EXCEEDED: Final = "TEXTRACT_PROVISIONED_THROUGHPUT_EXCEEDED"
    """Textract throughput exceeded. Amazon Textract refused the page because its rate limit was
    reached. Source: API comprehend.PageBasedErrorCode.
    """
    PAGE_CHARACTERS_EXCEEDED: Final = "PAGE_CHARACTERS_EXCEEDED"
    """Too many characters. The page holds more characters than Amazon Comprehend takes. Source:
    API comprehend.PageBasedErrorCode.
    """
    PAGE_SIZE_EXCEEDED: Final = "PAGE_SIZE_EXCEEDED"
    """Page too large. The page is larger than Amazon Comprehend takes. Source: API
    comprehend.PageBasedErrorCode.
    """
    INTERNAL_SERVER_ERROR: Final = "INTERNAL_SERVER_ERROR"
    """Internal error. Amazon Comprehend itself failed on the page. Source: API
    comprehend.PageBasedErrorCode.
    """


class PageWarningCode:
    """What a page warning is about. Source: API comprehend.PageBasedWarningCode. These are the
    values known today; any other string may come.
    """

    INFERENCING_PLAINTEXT_WITH_NATIVE_TRAINED_MODEL: Final = "INFERENCING_PLAINTEXT_WITH_NATIVE_TRAINED_MODEL"
    """Plain text, native-document model. Plain text was given to a model that was trained on
    native documents. Source: API comprehend.PageBasedWarningCode.
    """
    INFERENCING_NATIVE_DOCUMENT_WITH_PLAINTEXT_TRAINED_MODEL: Final = "INFERENCING_NATIVE_DOCUMENT_WITH_PLAINTEXT_TRAINED_MODEL"
    """Native document, plain-text model. A native document was given to a model that was trained
    on plain text. Source: API comprehend.PageBasedWarningCode.
    """


class SelectionStatus:
    """Whether a selection element is selected. Source: API textract.SelectionStatus. These are
    the values known today; any other string may come.
    """

    SELECTED: Final = "SELECTED"
    """Selected. The element is selected. Source: API textract.SelectionStatus."""

    NOT_SELECTED: Final = "NOT_SELECTED"
    """Not selected. The element is not selected. Source: API textract.SelectionStatus."""


class TextractBlockType:
    """What a block is. Source: API textract.BlockType. These are the values known today; any
    other string may come.
    """

    KEY_VALUE_SET: Final = "KEY_VALUE_SET"
    """Form key or value. A form key or a form value; entityTypes says which. Source: A2I
    crowd-textract; observed.
    """
    PAGE: Final = "PAGE"
    """Page. A whole page. Source: API textract.BlockType; observed."""

    LINE: Final = "LINE"
    """Line. A line of text. Source: API textract.BlockType; observed."""

    WORD: Final = "WORD"
    """Word. A word. Source: A2I crowd-textract; observed."""

    TABLE: Final = "TABLE"
    """Table. A table. Source: API textract.BlockType."""

    CELL: Final = "CELL"
    """Cell. A cell of a table. Source: API textract.BlockType."""

    SELECTION_ELEMENT: Final = "SELECTION_ELEMENT"
    """Selection element. A check box or radio button. Source: API textract.BlockType."""

    MERGED_CELL: Final = "MERGED_CELL"
    """Merged cell. A cell that spans several cells. Source: API textract.BlockType."""

    TITLE: Final = "TITLE"
    """Title. A title, in the block types of later years. Source: API textract.BlockType."""

    QUERY: Final = "QUERY"
    """Query. A question that was asked of the document. Source: API textract.BlockType."""

    QUERY_RESULT: Final = "QUERY_RESULT"
    """Query result. The answer to a question. Source: API textract.BlockType."""

    SIGNATURE: Final = "SIGNATURE"
    """Signature. A signature. Source: API textract.BlockType."""

    TABLE_TITLE: Final = "TABLE_TITLE"
    """Table title. The title of a table. Source: API textract.BlockType."""

    TABLE_FOOTER: Final = "TABLE_FOOTER"
    """Table footer. The footer of a table. Source: API textract.BlockType."""

    LAYOUT_TEXT: Final = "LAYOUT_TEXT"
    """Layout: text. A paragraph found by layout analysis. Source: API textract.BlockType."""

    LAYOUT_TITLE: Final = "LAYOUT_TITLE"
    """Layout: title. The title of the document found by layout analysis. Source: API
    textract.BlockType.
    """
    LAYOUT_HEADER: Final = "LAYOUT_HEADER"
    """Layout: header. The page header found by layout analysis. Source: API textract.BlockType."""

    LAYOUT_FOOTER: Final = "LAYOUT_FOOTER"
    """Layout: footer. The page footer found by layout analysis. Source: API textract.BlockType."""

    LAYOUT_SECTION_HEADER: Final = "LAYOUT_SECTION_HEADER"
    """Layout: section header. A section heading found by layout analysis. Source: API
    textract.BlockType.
    """
    LAYOUT_PAGE_NUMBER: Final = "LAYOUT_PAGE_NUMBER"
    """Layout: page number. A page number found by layout analysis. Source: API
    textract.BlockType.
    """
    LAYOUT_LIST: Final = "LAYOUT_LIST"
    """Layout: list. A list found by layout analysis. Source: API textract.BlockType."""

    LAYOUT_FIGURE: Final = "LAYOUT_FIGURE"
    """Layout: figure. A picture found by layout analysis. Source: API textract.BlockType."""

    LAYOUT_TABLE: Final = "LAYOUT_TABLE"
    """Layout: table. A table found by layout analysis. Source: API textract.BlockType."""

    LAYOUT_KEY_VALUE: Final = "LAYOUT_KEY_VALUE"
    """Layout: key-value. A group of form keys and values found by layout analysis. Source: API
    textract.BlockType.
    """


class TextractEntityType:
    """What a block stands for. Source: API textract.EntityType. These are the values known
    today; any other string may come.
    """

    KEY: Final = "KEY"
    """Key. The block is a form key. Source: A2I crowd-textract; observed."""

    VALUE: Final = "VALUE"
    """Value. The block is a form value. Source: A2I crowd-textract; observed."""

    COLUMN_HEADER: Final = "COLUMN_HEADER"
    """Column header. The cell heads a column. Source: API textract.EntityType."""

    TABLE_TITLE: Final = "TABLE_TITLE"
    """Table title. The cell is the title of its table. Source: API textract.EntityType."""

    TABLE_FOOTER: Final = "TABLE_FOOTER"
    """Table footer. The cell is the footer of its table. Source: API textract.EntityType."""

    TABLE_SECTION_TITLE: Final = "TABLE_SECTION_TITLE"
    """Section title. The cell heads a section of its table. Source: API textract.EntityType."""

    TABLE_SUMMARY: Final = "TABLE_SUMMARY"
    """Summary. The cell is a total or summary. Source: API textract.EntityType."""

    STRUCTURED_TABLE: Final = "STRUCTURED_TABLE"
    """Structured table. The table has column headers. Source: API textract.EntityType."""

    SEMI_STRUCTURED_TABLE: Final = "SEMI_STRUCTURED_TABLE"
    """Semi-structured table. The table has no clear column headers. Source: API
    textract.EntityType.
    """


class TextractFeatureType:
    """What an AnalyzeDocument request asks for. Source: API textract.FeatureType. These are the
    values known today; any other string may come.
    """

    TABLES: Final = "TABLES"
    """Tables. Tables and their cells. Source: A2I output-data."""

    FORMS: Final = "FORMS"
    """Forms. Form keys and values. Source: A2I output-data; observed."""

    QUERIES: Final = "QUERIES"
    """Queries. Answers to questions. Source: API textract.FeatureType."""

    SIGNATURES: Final = "SIGNATURES"
    """Signatures. Signatures. Source: API textract.FeatureType."""

    LAYOUT: Final = "LAYOUT"
    """Layout. Paragraphs, titles and other parts of the layout. Source: API
    textract.FeatureType.
    """


class TextractRelationshipType:
    """How a block refers to other blocks. Source: API textract.RelationshipType. These are the
    values known today; any other string may come.
    """

    VALUE: Final = "VALUE"
    """Value. From a form key to its value. Source: A2I crowd-textract; observed."""

    CHILD: Final = "CHILD"
    """Child. From a block to the blocks inside it. Source: A2I crowd-textract; observed."""

    COMPLEX_FEATURES: Final = "COMPLEX_FEATURES"
    """Complex features. From a block to a feature made of several blocks. Source: API
    textract.RelationshipType.
    """
    MERGED_CELL: Final = "MERGED_CELL"
    """Merged cell. From a table to its merged cells. Source: API textract.RelationshipType."""

    TITLE: Final = "TITLE"
    """Title. From a block to its title. Source: API textract.RelationshipType."""

    ANSWER: Final = "ANSWER"
    """Answer. From a question to its answer. Source: API textract.RelationshipType."""

    TABLE: Final = "TABLE"
    """Table. From a block to a table. Source: API textract.RelationshipType."""

    TABLE_TITLE: Final = "TABLE_TITLE"
    """Table title. From a table to its title. Source: API textract.RelationshipType."""

    TABLE_FOOTER: Final = "TABLE_FOOTER"
    """Table footer. From a table to its footer. Source: API textract.RelationshipType."""


class TextractTextType:
    """Whether a word is printed or written by hand. Source: API textract.TextType. These are the
    values known today; any other string may come.
    """

    HANDWRITING: Final = "HANDWRITING"
    """Handwriting. The word is written by hand. Source: API textract.TextType."""

    PRINTED: Final = "PRINTED"
    """Printed. The word is printed. Source: API textract.TextType."""


Record: TypeAlias = ActivationConditions | CustomTaskOutput | CustomTaskPreviewOutput | ErrorRecord | MultiClassFile | MultiClassLine | MultiClassPage | MultiLabelFile | MultiLabelLine | MultiLabelPage | PageErrorRecord | RekognitionModerationOutput | RekognitionModerationPreviewOutput | TextractFormsOutput | TextractFormsPreviewOutput
"""A value of any type that a file, a line or a page of its own has."""


RECORD_TYPES: Final[dict[str, type[Record]]] = {
    "ActivationConditions": ActivationConditions,
    "CustomTaskOutput": CustomTaskOutput,
    "CustomTaskPreviewOutput": CustomTaskPreviewOutput,
    "ErrorRecord": ErrorRecord,
    "MultiClassFile": MultiClassFile,
    "MultiClassLine": MultiClassLine,
    "MultiClassPage": MultiClassPage,
    "MultiLabelFile": MultiLabelFile,
    "MultiLabelLine": MultiLabelLine,
    "MultiLabelPage": MultiLabelPage,
    "PageErrorRecord": PageErrorRecord,
    "RekognitionModerationOutput": RekognitionModerationOutput,
    "RekognitionModerationPreviewOutput": RekognitionModerationPreviewOutput,
    "TextractFormsOutput": TextractFormsOutput,
    "TextractFormsPreviewOutput": TextractFormsPreviewOutput,
}
"""The class of each record type, by its name."""

OBJECT_TYPES: Final[dict[str, type[Object]]] = {
    "ActivationConditionResults": ActivationConditionResults,
    "ActivationConditions": ActivationConditions,
    "AndCondition": AndCondition,
    "AndConditionResult": AndConditionResult,
    "BoundingBox": BoundingBox,
    "ChosenModerationLabel": ChosenModerationLabel,
    "ConditionCheck": ConditionCheck,
    "ConditionCheckResult": ConditionCheckResult,
    "ConditionParameters": ConditionParameters,
    "CustomTaskOutput": CustomTaskOutput,
    "CustomTaskPreviewOutput": CustomTaskPreviewOutput,
    "DocumentClass": DocumentClass,
    "DocumentLabel": DocumentLabel,
    "DocumentMetadata": DocumentMetadata,
    "DocumentTypeListItem": DocumentTypeListItem,
    "ErrorRecord": ErrorRecord,
    "ExtractedCharactersListItem": ExtractedCharactersListItem,
    "Geometry": Geometry,
    "HumanAnswer": HumanAnswer,
    "HumanLoopConfig": HumanLoopConfig,
    "HumanLoopDataAttributes": HumanLoopDataAttributes,
    "IdentityData": IdentityData,
    "ModerationLabel": ModerationLabel,
    "MultiClassFile": MultiClassFile,
    "MultiClassLine": MultiClassLine,
    "MultiClassPage": MultiClassPage,
    "MultiLabelFile": MultiLabelFile,
    "MultiLabelLine": MultiLabelLine,
    "MultiLabelPage": MultiLabelPage,
    "OrCondition": OrCondition,
    "OrConditionResult": OrConditionResult,
    "PageError": PageError,
    "PageErrorRecord": PageErrorRecord,
    "PageWarning": PageWarning,
    "Point": Point,
    "RekognitionAiServiceRequest": RekognitionAiServiceRequest,
    "RekognitionAiServiceResponse": RekognitionAiServiceResponse,
    "RekognitionImage": RekognitionImage,
    "RekognitionModerationAnswer": RekognitionModerationAnswer,
    "RekognitionModerationAnswerContent": RekognitionModerationAnswerContent,
    "RekognitionModerationAnswerLabels": RekognitionModerationAnswerLabels,
    "RekognitionModerationInputContent": RekognitionModerationInputContent,
    "RekognitionModerationOutput": RekognitionModerationOutput,
    "RekognitionModerationPreviewOutput": RekognitionModerationPreviewOutput,
    "Relationship": Relationship,
    "S3Object": S3Object,
    "TextractAiServiceRequest": TextractAiServiceRequest,
    "TextractAiServiceResponse": TextractAiServiceResponse,
    "TextractBlock": TextractBlock,
    "TextractDocument": TextractDocument,
    "TextractDocumentMetadata": TextractDocumentMetadata,
    "TextractFormsAnswer": TextractFormsAnswer,
    "TextractFormsAnswerBlocks": TextractFormsAnswerBlocks,
    "TextractFormsAnswerContent": TextractFormsAnswerContent,
    "TextractFormsInputContent": TextractFormsInputContent,
    "TextractFormsOutput": TextractFormsOutput,
    "TextractFormsPreviewOutput": TextractFormsPreviewOutput,
    "TextractQuery": TextractQuery,
    "WorkerMetadata": WorkerMetadata,
}
"""Every class, by its name: the record types and their parts."""

__all__ = [
    "ActivationCondition",
    "ActivationConditionResult",
    "ActivationConditionResults",
    "ActivationConditions",
    "AndCondition",
    "AndConditionResult",
    "BoundingBox",
    "ChosenModerationLabel",
    "ChosenModerationLabelOrString",
    "ConditionCheck",
    "ConditionCheckResult",
    "ConditionParameters",
    "ConditionType",
    "ContentClassifier",
    "CustomTaskOutput",
    "CustomTaskPreviewOutput",
    "DocumentClass",
    "DocumentErrorCode",
    "DocumentLabel",
    "DocumentMetadata",
    "DocumentType",
    "DocumentTypeListItem",
    "ErrorRecord",
    "ExtractedCharactersListItem",
    "Geometry",
    "HumanAnswer",
    "HumanLoopConfig",
    "HumanLoopDataAttributes",
    "IdentityData",
    "IdentityProviderType",
    "LineNumber",
    "ModerationLabel",
    "MultiClassFile",
    "MultiClassLine",
    "MultiClassPage",
    "MultiLabelFile",
    "MultiLabelLine",
    "MultiLabelPage",
    "OBJECT_TYPES",
    "OrCondition",
    "OrConditionResult",
    "PageCount",
    "PageDocumentType",
    "PageError",
    "PageErrorCode",
    "PageErrorRecord",
    "PageNumber",
    "PageWarning",
    "PageWarningCode",
    "Point",
    "RECORD_TYPES",
    "Record",
    "RekognitionAiServiceRequest",
    "RekognitionAiServiceResponse",
    "RekognitionImage",
    "RekognitionModerationAnswer",
    "RekognitionModerationAnswerContent",
    "RekognitionModerationAnswerLabels",
    "RekognitionModerationInputContent",
    "RekognitionModerationOutput",
    "RekognitionModerationPreviewOutput",
    "Relationship",
    "S3Object",
    "SelectionStatus",
    "TextractAiServiceRequest",
    "TextractAiServiceResponse",
    "TextractBlock",
    "TextractBlockType",
    "TextractDocument",
    "TextractDocumentMetadata",
    "TextractEntityType",
    "TextractFeatureType",
    "TextractFormsAnswer",
    "TextractFormsAnswerBlocks",
    "TextractFormsAnswerContent",
    "TextractFormsInputContent",
    "TextractFormsOutput",
    "TextractFormsPreviewOutput",
    "TextractQuery",
    "TextractRelationshipType",
    "TextractTextType",
    "WorkerMetadata",
]
