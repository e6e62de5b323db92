// Code generated from schemas/. DO NOT EDIT.
// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package awsaioutputs

// ActivationConditions: The conditions under which a flow definition starts a human loop, as given to
// CreateFlowDefinition. Source: A2I activation-conditions-schema.
type ActivationConditions struct {
	// Conditions ("Conditions"): The top-level conditions. Any of them that is true starts a human loop. Source: A2I
	// activation-conditions-schema.
	Conditions []ActivationCondition

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readActivationConditions(value any) ActivationConditions {
	m := object(value)
	var v ActivationConditions
	v.Conditions = listOf(readActivationCondition)(m["Conditions"])
	v.Extra = rest(m, "Conditions")
	return v
}

func (v ActivationConditions) plain() any {
	m := withExtra(v.Extra)
	m["Conditions"] = plainList(v.Conditions, plainOf[ActivationCondition])
	return m
}

// TypeName is "ActivationConditions".
func (v *ActivationConditions) TypeName() string {
	return "ActivationConditions"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *ActivationConditions) Validate() []Problem {
	return problemsOf("ActivationConditions", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v ActivationConditions) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *ActivationConditions) UnmarshalJSON(data []byte) error {
	return unmarshal("ActivationConditions", data, v, readActivationConditions)
}

func (v *ActivationConditions) isRecord() {}

// AndCondition: A combination that is met when all of its members are. Source: A2I activation-conditions-schema.
type AndCondition struct {
	// And ("And"): The conditions that must all be met. Source: A2I activation-conditions-schema.
	And []ActivationCondition

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readAndCondition(value any) AndCondition {
	m := object(value)
	var v AndCondition
	v.And = listOf(readActivationCondition)(m["And"])
	v.Extra = rest(m, "And")
	return v
}

func (v AndCondition) plain() any {
	m := withExtra(v.Extra)
	m["And"] = plainList(v.And, plainOf[ActivationCondition])
	return m
}

// TypeName is "AndCondition".
func (v *AndCondition) TypeName() string {
	return "AndCondition"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *AndCondition) Validate() []Problem {
	return problemsOf("AndCondition", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v AndCondition) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *AndCondition) UnmarshalJSON(data []byte) error {
	return unmarshal("AndCondition", data, v, readAndCondition)
}

// AndConditionResult: A combination that is met when all of its members are. Source: observed.
type AndConditionResult struct {
	// And ("And"): The evaluated conditions that must all be met. Source: A2I output-data; observed.
	And []ActivationConditionResult

	// EvaluationResult ("EvaluationResult"): Whether the condition was met. Source: A2I output-data; observed.
	EvaluationResult bool

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readAndConditionResult(value any) AndConditionResult {
	m := object(value)
	var v AndConditionResult
	v.And = listOf(readActivationConditionResult)(m["And"])
	v.EvaluationResult = boolean(m["EvaluationResult"])
	v.Extra = rest(m, "And", "EvaluationResult")
	return v
}

func (v AndConditionResult) plain() any {
	m := withExtra(v.Extra)
	m["And"] = plainList(v.And, plainOf[ActivationConditionResult])
	m["EvaluationResult"] = v.EvaluationResult
	return m
}

// TypeName is "AndConditionResult".
func (v *AndConditionResult) TypeName() string {
	return "AndConditionResult"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *AndConditionResult) Validate() []Problem {
	return problemsOf("AndConditionResult", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v AndConditionResult) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *AndConditionResult) UnmarshalJSON(data []byte) error {
	return unmarshal("AndConditionResult", data, v, readAndConditionResult)
}

// ConditionCheck: A simple condition. Source: A2I activation-conditions-schema.
type ConditionCheck struct {
	// ConditionType ("ConditionType"): What is checked. Source: A2I activation-conditions-schema. Known values:
	// ConditionType.
	ConditionType string

	// ConditionParameters ("ConditionParameters"): Which label or key is checked, and against which threshold.
	// Source: A2I activation-conditions-schema. Nil if it is not there.
	ConditionParameters *ConditionParameters

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readConditionCheck(value any) ConditionCheck {
	m := object(value)
	var v ConditionCheck
	v.ConditionType = text(m["ConditionType"])
	v.ConditionParameters = optional(m, "ConditionParameters", readConditionParameters)
	v.Extra = rest(m, "ConditionType", "ConditionParameters")
	return v
}

func (v ConditionCheck) plain() any {
	m := withExtra(v.Extra)
	m["ConditionType"] = v.ConditionType
	if v.ConditionParameters != nil {
		m["ConditionParameters"] = v.ConditionParameters.plain()
	}
	return m
}

// TypeName is "ConditionCheck".
func (v *ConditionCheck) TypeName() string {
	return "ConditionCheck"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *ConditionCheck) Validate() []Problem {
	return problemsOf("ConditionCheck", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v ConditionCheck) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *ConditionCheck) UnmarshalJSON(data []byte) error {
	return unmarshal("ConditionCheck", data, v, readConditionCheck)
}

// ConditionParameters: Parameters of a simple condition. Which ones apply follows from the condition type; an
// output repeats them unchanged. One type holds the parameters of all condition types, and unknown ones are
// kept. Source: A2I conditions-rekognition; A2I conditions-textract; A2I output-data.
type ConditionParameters struct {
	// ModerationLabelName ("ModerationLabelName"): Name of the moderation label, case-sensitive, or * for any label.
	// Source: A2I conditions-rekognition; observed. Nil if it is not there.
	ModerationLabelName *string

	// ConfidenceEquals ("ConfidenceEquals"): Holds when the confidence of the moderation label equals this
	// threshold. Unit: percent, 0 to 100. Source: A2I conditions-rekognition. Nil if it is not there.
	ConfidenceEquals *float64

	// ConfidenceLessThan ("ConfidenceLessThan"): Holds when the confidence of the moderation label is less than this
	// threshold. Unit: percent, 0 to 100. Source: A2I conditions-rekognition. Nil if it is not there.
	ConfidenceLessThan *float64

	// ConfidenceLessThanEquals ("ConfidenceLessThanEquals"): Holds when the confidence of the moderation label is at
	// most this threshold. Unit: percent, 0 to 100. Source: A2I conditions-rekognition. Nil if it is not there.
	ConfidenceLessThanEquals *float64

	// ConfidenceGreaterThan ("ConfidenceGreaterThan"): Holds when the confidence of the moderation label is greater
	// than this threshold. Unit: percent, 0 to 100. Source: A2I conditions-rekognition. Nil if it is not there.
	ConfidenceGreaterThan *float64

	// ConfidenceGreaterThanEquals ("ConfidenceGreaterThanEquals"): Holds when the confidence of the moderation label
	// is at least this threshold. Unit: percent, 0 to 100. Source: A2I conditions-rekognition. Nil if it is not
	// there.
	ConfidenceGreaterThanEquals *float64

	// ImportantFormKey ("ImportantFormKey"): Text of the form key, or * for any key. Source: A2I
	// conditions-textract; observed. Nil if it is not there.
	ImportantFormKey *string

	// ImportantFormKeyAliases ("ImportantFormKeyAliases"): Other texts of the same form key. Source: A2I
	// conditions-textract. Nil if it is not there.
	ImportantFormKeyAliases []string

	// KeyValueBlockConfidenceEquals ("KeyValueBlockConfidenceEquals"): Holds when the confidence of the key-value
	// pair equals this threshold. Unit: percent, 0 to 100. Source: A2I conditions-textract. Nil if it is not there.
	KeyValueBlockConfidenceEquals *float64

	// KeyValueBlockConfidenceLessThan ("KeyValueBlockConfidenceLessThan"): Holds when the confidence of the
	// key-value pair is less than this threshold. Unit: percent, 0 to 100. Source: A2I conditions-textract. Nil if
	// it is not there.
	KeyValueBlockConfidenceLessThan *float64

	// KeyValueBlockConfidenceLessThanEquals ("KeyValueBlockConfidenceLessThanEquals"): Holds when the confidence of
	// the key-value pair is at most this threshold. Unit: percent, 0 to 100. Source: A2I conditions-textract. Nil if
	// it is not there.
	KeyValueBlockConfidenceLessThanEquals *float64

	// KeyValueBlockConfidenceGreaterThan ("KeyValueBlockConfidenceGreaterThan"): Holds when the confidence of the
	// key-value pair is greater than this threshold. Unit: percent, 0 to 100. Source: A2I conditions-textract. Nil
	// if it is not there.
	KeyValueBlockConfidenceGreaterThan *float64

	// KeyValueBlockConfidenceGreaterThanEquals ("KeyValueBlockConfidenceGreaterThanEquals"): Holds when the
	// confidence of the key-value pair is at least this threshold. Unit: percent, 0 to 100. Source: A2I
	// conditions-textract. Nil if it is not there.
	KeyValueBlockConfidenceGreaterThanEquals *float64

	// WordBlockConfidenceEquals ("WordBlockConfidenceEquals"): Holds when the confidence of the words of key and
	// value equals this threshold. Unit: percent, 0 to 100. Source: A2I conditions-textract. Nil if it is not there.
	WordBlockConfidenceEquals *float64

	// WordBlockConfidenceLessThan ("WordBlockConfidenceLessThan"): Holds when the confidence of the words of key and
	// value is less than this threshold. Unit: percent, 0 to 100. Source: A2I conditions-textract. Nil if it is not
	// there.
	WordBlockConfidenceLessThan *float64

	// WordBlockConfidenceLessThanEquals ("WordBlockConfidenceLessThanEquals"): Holds when the confidence of the
	// words of key and value is at most this threshold. Unit: percent, 0 to 100. Source: A2I conditions-textract.
	// Nil if it is not there.
	WordBlockConfidenceLessThanEquals *float64

	// WordBlockConfidenceGreaterThan ("WordBlockConfidenceGreaterThan"): Holds when the confidence of the words of
	// key and value is greater than this threshold. Unit: percent, 0 to 100. Source: A2I conditions-textract. Nil if
	// it is not there.
	WordBlockConfidenceGreaterThan *float64

	// WordBlockConfidenceGreaterThanEquals ("WordBlockConfidenceGreaterThanEquals"): Holds when the confidence of
	// the words of key and value is at least this threshold. Unit: percent, 0 to 100. Source: A2I
	// conditions-textract. Nil if it is not there.
	WordBlockConfidenceGreaterThanEquals *float64

	// RandomSamplingPercentage ("RandomSamplingPercentage"): Share of the objects that is sent to review. Unit:
	// percent, 0.01 to 100. Source: A2I conditions-rekognition; A2I conditions-textract. Nil if it is not there.
	RandomSamplingPercentage *float64

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readConditionParameters(value any) ConditionParameters {
	m := object(value)
	var v ConditionParameters
	v.ModerationLabelName = optional(m, "ModerationLabelName", text)
	v.ConfidenceEquals = optional(m, "ConfidenceEquals", number)
	v.ConfidenceLessThan = optional(m, "ConfidenceLessThan", number)
	v.ConfidenceLessThanEquals = optional(m, "ConfidenceLessThanEquals", number)
	v.ConfidenceGreaterThan = optional(m, "ConfidenceGreaterThan", number)
	v.ConfidenceGreaterThanEquals = optional(m, "ConfidenceGreaterThanEquals", number)
	v.ImportantFormKey = optional(m, "ImportantFormKey", text)
	v.ImportantFormKeyAliases = nilable(m, "ImportantFormKeyAliases", listOf(text))
	v.KeyValueBlockConfidenceEquals = optional(m, "KeyValueBlockConfidenceEquals", number)
	v.KeyValueBlockConfidenceLessThan = optional(m, "KeyValueBlockConfidenceLessThan", number)
	v.KeyValueBlockConfidenceLessThanEquals = optional(m, "KeyValueBlockConfidenceLessThanEquals", number)
	v.KeyValueBlockConfidenceGreaterThan = optional(m, "KeyValueBlockConfidenceGreaterThan", number)
	v.KeyValueBlockConfidenceGreaterThanEquals = optional(m, "KeyValueBlockConfidenceGreaterThanEquals", number)
	v.WordBlockConfidenceEquals = optional(m, "WordBlockConfidenceEquals", number)
	v.WordBlockConfidenceLessThan = optional(m, "WordBlockConfidenceLessThan", number)
	v.WordBlockConfidenceLessThanEquals = optional(m, "WordBlockConfidenceLessThanEquals", number)
	v.WordBlockConfidenceGreaterThan = optional(m, "WordBlockConfidenceGreaterThan", number)
	v.WordBlockConfidenceGreaterThanEquals = optional(m, "WordBlockConfidenceGreaterThanEquals", number)
	v.RandomSamplingPercentage = optional(m, "RandomSamplingPercentage", number)
	v.Extra = rest(m, "ModerationLabelName", "ConfidenceEquals", "ConfidenceLessThan", "ConfidenceLessThanEquals", "ConfidenceGreaterThan", "ConfidenceGreaterThanEquals", "ImportantFormKey", "ImportantFormKeyAliases", "KeyValueBlockConfidenceEquals", "KeyValueBlockConfidenceLessThan", "KeyValueBlockConfidenceLessThanEquals", "KeyValueBlockConfidenceGreaterThan", "KeyValueBlockConfidenceGreaterThanEquals", "WordBlockConfidenceEquals", "WordBlockConfidenceLessThan", "WordBlockConfidenceLessThanEquals", "WordBlockConfidenceGreaterThan", "WordBlockConfidenceGreaterThanEquals", "RandomSamplingPercentage")
	return v
}

func (v ConditionParameters) plain() any {
	m := withExtra(v.Extra)
	if v.ModerationLabelName != nil {
		m["ModerationLabelName"] = *v.ModerationLabelName
	}
	if v.ConfidenceEquals != nil {
		m["ConfidenceEquals"] = *v.ConfidenceEquals
	}
	if v.ConfidenceLessThan != nil {
		m["ConfidenceLessThan"] = *v.ConfidenceLessThan
	}
	if v.ConfidenceLessThanEquals != nil {
		m["ConfidenceLessThanEquals"] = *v.ConfidenceLessThanEquals
	}
	if v.ConfidenceGreaterThan != nil {
		m["ConfidenceGreaterThan"] = *v.ConfidenceGreaterThan
	}
	if v.ConfidenceGreaterThanEquals != nil {
		m["ConfidenceGreaterThanEquals"] = *v.ConfidenceGreaterThanEquals
	}
	if v.ImportantFormKey != nil {
		m["ImportantFormKey"] = *v.ImportantFormKey
	}
	if v.ImportantFormKeyAliases != nil {
		m["ImportantFormKeyAliases"] = plainList(v.ImportantFormKeyAliases, func(item string) any { return item })
	}
	if v.KeyValueBlockConfidenceEquals != nil {
		m["KeyValueBlockConfidenceEquals"] = *v.KeyValueBlockConfidenceEquals
	}
	if v.KeyValueBlockConfidenceLessThan != nil {
		m["KeyValueBlockConfidenceLessThan"] = *v.KeyValueBlockConfidenceLessThan
	}
	if v.KeyValueBlockConfidenceLessThanEquals != nil {
		m["KeyValueBlockConfidenceLessThanEquals"] = *v.KeyValueBlockConfidenceLessThanEquals
	}
	if v.KeyValueBlockConfidenceGreaterThan != nil {
		m["KeyValueBlockConfidenceGreaterThan"] = *v.KeyValueBlockConfidenceGreaterThan
	}
	if v.KeyValueBlockConfidenceGreaterThanEquals != nil {
		m["KeyValueBlockConfidenceGreaterThanEquals"] = *v.KeyValueBlockConfidenceGreaterThanEquals
	}
	if v.WordBlockConfidenceEquals != nil {
		m["WordBlockConfidenceEquals"] = *v.WordBlockConfidenceEquals
	}
	if v.WordBlockConfidenceLessThan != nil {
		m["WordBlockConfidenceLessThan"] = *v.WordBlockConfidenceLessThan
	}
	if v.WordBlockConfidenceLessThanEquals != nil {
		m["WordBlockConfidenceLessThanEquals"] = *v.WordBlockConfidenceLessThanEquals
	}
	if v.WordBlockConfidenceGreaterThan != nil {
		m["WordBlockConfidenceGreaterThan"] = *v.WordBlockConfidenceGreaterThan
	}
	if v.WordBlockConfidenceGreaterThanEquals != nil {
		m["WordBlockConfidenceGreaterThanEquals"] = *v.WordBlockConfidenceGreaterThanEquals
	}
	if v.RandomSamplingPercentage != nil {
		m["RandomSamplingPercentage"] = *v.RandomSamplingPercentage
	}
	return m
}

// TypeName is "ConditionParameters".
func (v *ConditionParameters) TypeName() string {
	return "ConditionParameters"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *ConditionParameters) Validate() []Problem {
	return problemsOf("ConditionParameters", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v ConditionParameters) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *ConditionParameters) UnmarshalJSON(data []byte) error {
	return unmarshal("ConditionParameters", data, v, readConditionParameters)
}

// ConditionCheckResult: A simple evaluated condition. Source: A2I output-data; observed.
type ConditionCheckResult struct {
	// ConditionType ("ConditionType"): What is checked. Source: A2I output-data; observed. Known values:
	// ConditionType.
	ConditionType string

	// ConditionParameters ("ConditionParameters"): Which label or key is checked, and against which threshold.
	// Source: A2I output-data; observed. Nil if it is not there.
	ConditionParameters *ConditionParameters

	// EvaluationResult ("EvaluationResult"): Whether the condition was met. Source: A2I output-data; observed.
	EvaluationResult bool

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readConditionCheckResult(value any) ConditionCheckResult {
	m := object(value)
	var v ConditionCheckResult
	v.ConditionType = text(m["ConditionType"])
	v.ConditionParameters = optional(m, "ConditionParameters", readConditionParameters)
	v.EvaluationResult = boolean(m["EvaluationResult"])
	v.Extra = rest(m, "ConditionType", "ConditionParameters", "EvaluationResult")
	return v
}

func (v ConditionCheckResult) plain() any {
	m := withExtra(v.Extra)
	m["ConditionType"] = v.ConditionType
	if v.ConditionParameters != nil {
		m["ConditionParameters"] = v.ConditionParameters.plain()
	}
	m["EvaluationResult"] = v.EvaluationResult
	return m
}

// TypeName is "ConditionCheckResult".
func (v *ConditionCheckResult) TypeName() string {
	return "ConditionCheckResult"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *ConditionCheckResult) Validate() []Problem {
	return problemsOf("ConditionCheckResult", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v ConditionCheckResult) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *ConditionCheckResult) UnmarshalJSON(data []byte) error {
	return unmarshal("ConditionCheckResult", data, v, readConditionCheckResult)
}

// CustomTaskOutput: Output document of a human loop that was started with StartHumanLoop for a custom task type.
// Source: A2I output-data; observed.
type CustomTaskOutput struct {
	// FlowDefinitionArn ("flowDefinitionArn"): Workflow that the loop belongs to. Source: A2I output-data; observed.
	FlowDefinitionArn string

	// HumanAnswers ("humanAnswers"): What the workers submitted, one item per worker. Empty when the loop ended
	// without an answer. Source: A2I output-data; observed.
	HumanAnswers []HumanAnswer

	// HumanLoopName ("humanLoopName"): Name of the loop. Source: A2I output-data; observed.
	HumanLoopName string

	// InputContent ("inputContent"): The JSON that the loop was started with, parsed. Its form is the choice of the
	// caller: any JSON. Source: A2I output-data; observed.
	InputContent any

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readCustomTaskOutput(value any) CustomTaskOutput {
	m := object(value)
	var v CustomTaskOutput
	v.FlowDefinitionArn = text(m["flowDefinitionArn"])
	v.HumanAnswers = listOf(readHumanAnswer)(m["humanAnswers"])
	v.HumanLoopName = text(m["humanLoopName"])
	v.InputContent = anything(m["inputContent"])
	v.Extra = rest(m, "flowDefinitionArn", "humanAnswers", "humanLoopName", "inputContent")
	return v
}

func (v CustomTaskOutput) plain() any {
	m := withExtra(v.Extra)
	m["flowDefinitionArn"] = v.FlowDefinitionArn
	m["humanAnswers"] = plainList(v.HumanAnswers, HumanAnswer.plain)
	m["humanLoopName"] = v.HumanLoopName
	m["inputContent"] = v.InputContent
	return m
}

// TypeName is "CustomTaskOutput".
func (v *CustomTaskOutput) TypeName() string {
	return "CustomTaskOutput"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *CustomTaskOutput) Validate() []Problem {
	return problemsOf("CustomTaskOutput", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v CustomTaskOutput) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *CustomTaskOutput) UnmarshalJSON(data []byte) error {
	return unmarshal("CustomTaskOutput", data, v, readCustomTaskOutput)
}

func (v *CustomTaskOutput) isRecord() {}

// HumanAnswer: What one worker submitted for one task, whatever the task type. Source: A2I output-data;
// observed.
type HumanAnswer struct {
	// AnswerContent ("answerContent"): The answer. Its members depend on the task: the request source for a built-in
	// task type, one member per named form element for a custom one. Source: A2I output-data; observed.
	AnswerContent map[string]any

	// SubmissionTime ("submissionTime"): When the worker submitted the task. Source: A2I output-data; observed.
	SubmissionTime string

	// AcceptanceTime ("acceptanceTime"): When the worker accepted the task. Missing in outputs from before the end
	// of 2020. Source: A2I output-data; observed. Nil if it is not there.
	AcceptanceTime *string

	// TimeSpentInSeconds ("timeSpentInSeconds"): How long the worker was at the task. The guide says that pauses do
	// not count; in real outputs it equals submission minus acceptance. Missing in outputs from before the end of
	// 2020. Unit: seconds, with milliseconds as a fraction. Source: A2I output-data; observed. Nil if it is not
	// there.
	TimeSpentInSeconds *float64

	// WorkerID ("workerId"): Identifier of the worker. Opaque: most are 16 hexadecimal digits, not all. Source: A2I
	// output-data; observed.
	WorkerID string

	// WorkerMetadata ("workerMetadata"): Who the worker is. Private workforces only; missing in outputs from before
	// the middle of 2020. Source: A2I output-data; observed. Nil if it is not there.
	WorkerMetadata *WorkerMetadata

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readHumanAnswer(value any) HumanAnswer {
	m := object(value)
	var v HumanAnswer
	v.AnswerContent = mapOf(anything)(m["answerContent"])
	v.SubmissionTime = text(m["submissionTime"])
	v.AcceptanceTime = optional(m, "acceptanceTime", text)
	v.TimeSpentInSeconds = optional(m, "timeSpentInSeconds", number)
	v.WorkerID = text(m["workerId"])
	v.WorkerMetadata = optional(m, "workerMetadata", readWorkerMetadata)
	v.Extra = rest(m, "answerContent", "submissionTime", "acceptanceTime", "timeSpentInSeconds", "workerId", "workerMetadata")
	return v
}

func (v HumanAnswer) plain() any {
	m := withExtra(v.Extra)
	m["answerContent"] = plainMap(v.AnswerContent, func(item any) any { return item })
	m["submissionTime"] = v.SubmissionTime
	if v.AcceptanceTime != nil {
		m["acceptanceTime"] = *v.AcceptanceTime
	}
	if v.TimeSpentInSeconds != nil {
		m["timeSpentInSeconds"] = *v.TimeSpentInSeconds
	}
	m["workerId"] = v.WorkerID
	if v.WorkerMetadata != nil {
		m["workerMetadata"] = v.WorkerMetadata.plain()
	}
	return m
}

// TypeName is "HumanAnswer".
func (v *HumanAnswer) TypeName() string {
	return "HumanAnswer"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *HumanAnswer) Validate() []Problem {
	return problemsOf("HumanAnswer", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v HumanAnswer) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *HumanAnswer) UnmarshalJSON(data []byte) error {
	return unmarshal("HumanAnswer", data, v, readHumanAnswer)
}

// WorkerMetadata: What is known of the worker. Written for private workforces only. Source: A2I output-data;
// observed.
type WorkerMetadata struct {
	// IdentityData ("identityData"): Who the worker is at the identity provider. Source: A2I output-data; observed.
	IdentityData IdentityData

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readWorkerMetadata(value any) WorkerMetadata {
	m := object(value)
	var v WorkerMetadata
	v.IdentityData = readIdentityData(m["identityData"])
	v.Extra = rest(m, "identityData")
	return v
}

func (v WorkerMetadata) plain() any {
	m := withExtra(v.Extra)
	m["identityData"] = v.IdentityData.plain()
	return m
}

// TypeName is "WorkerMetadata".
func (v *WorkerMetadata) TypeName() string {
	return "WorkerMetadata"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *WorkerMetadata) Validate() []Problem {
	return problemsOf("WorkerMetadata", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v WorkerMetadata) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *WorkerMetadata) UnmarshalJSON(data []byte) error {
	return unmarshal("WorkerMetadata", data, v, readWorkerMetadata)
}

// IdentityData: Who the worker is at the identity provider of a private workforce. Source: A2I output-data;
// observed.
type IdentityData struct {
	// IdentityProviderType ("identityProviderType"): Kind of identity provider. Source: A2I output-data; observed.
	// Known values: IdentityProviderType.
	IdentityProviderType string

	// Issuer ("issuer"): Address of the Amazon Cognito user pool or of the OIDC issuer. Source: A2I output-data;
	// observed.
	Issuer string

	// Sub ("sub"): Identifier of the worker at the identity provider. A UUID with Amazon Cognito. Source: A2I
	// output-data; observed.
	Sub string

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readIdentityData(value any) IdentityData {
	m := object(value)
	var v IdentityData
	v.IdentityProviderType = text(m["identityProviderType"])
	v.Issuer = text(m["issuer"])
	v.Sub = text(m["sub"])
	v.Extra = rest(m, "identityProviderType", "issuer", "sub")
	return v
}

func (v IdentityData) plain() any {
	m := withExtra(v.Extra)
	m["identityProviderType"] = v.IdentityProviderType
	m["issuer"] = v.Issuer
	m["sub"] = v.Sub
	return m
}

// TypeName is "IdentityData".
func (v *IdentityData) TypeName() string {
	return "IdentityData"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *IdentityData) Validate() []Problem {
	return problemsOf("IdentityData", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v IdentityData) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *IdentityData) UnmarshalJSON(data []byte) error {
	return unmarshal("IdentityData", data, v, readIdentityData)
}

// CustomTaskPreviewOutput: Output document of a human loop of a custom task type in the layout of spring 2020,
// with humanLoopInputContent in place of inputContent. Source: observed.
type CustomTaskPreviewOutput struct {
	// FlowDefinitionArn ("flowDefinitionArn"): Workflow that the loop belongs to. Source: A2I output-data; observed.
	FlowDefinitionArn string

	// HumanAnswers ("humanAnswers"): What the workers submitted, one item per worker. Empty when the loop ended
	// without an answer. Source: A2I output-data; observed.
	HumanAnswers []HumanAnswer

	// HumanLoopName ("humanLoopName"): Name of the loop. Source: A2I output-data; observed.
	HumanLoopName string

	// HumanLoopInputContent ("humanLoopInputContent"): The JSON that the loop was started with, parsed. Its form is
	// the choice of the caller: any JSON. Source: observed.
	HumanLoopInputContent any

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readCustomTaskPreviewOutput(value any) CustomTaskPreviewOutput {
	m := object(value)
	var v CustomTaskPreviewOutput
	v.FlowDefinitionArn = text(m["flowDefinitionArn"])
	v.HumanAnswers = listOf(readHumanAnswer)(m["humanAnswers"])
	v.HumanLoopName = text(m["humanLoopName"])
	v.HumanLoopInputContent = anything(m["humanLoopInputContent"])
	v.Extra = rest(m, "flowDefinitionArn", "humanAnswers", "humanLoopName", "humanLoopInputContent")
	return v
}

func (v CustomTaskPreviewOutput) plain() any {
	m := withExtra(v.Extra)
	m["flowDefinitionArn"] = v.FlowDefinitionArn
	m["humanAnswers"] = plainList(v.HumanAnswers, HumanAnswer.plain)
	m["humanLoopName"] = v.HumanLoopName
	m["humanLoopInputContent"] = v.HumanLoopInputContent
	return m
}

// TypeName is "CustomTaskPreviewOutput".
func (v *CustomTaskPreviewOutput) TypeName() string {
	return "CustomTaskPreviewOutput"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *CustomTaskPreviewOutput) Validate() []Problem {
	return problemsOf("CustomTaskPreviewOutput", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v CustomTaskPreviewOutput) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *CustomTaskPreviewOutput) UnmarshalJSON(data []byte) error {
	return unmarshal("CustomTaskPreviewOutput", data, v, readCustomTaskPreviewOutput)
}

func (v *CustomTaskPreviewOutput) isRecord() {}

// ErrorRecord: A record that stands where the result of a document would be, because the document could not be
// processed. It occurs in jobs that completed. Documented and seen for entities and sentiment; assumed for
// classification. Source: CDG async-insights; observed.
type ErrorRecord struct {
	// ErrorCode ("ErrorCode"): Why the document could not be processed, for programs. Source: CDG async-insights;
	// observed. Known values: DocumentErrorCode.
	ErrorCode string

	// ErrorMessage ("ErrorMessage"): Why the document could not be processed, for people. The wording varies: do not
	// parse it. Source: CDG async-insights; observed. Nil if it is not there.
	ErrorMessage *string

	// File ("File"): Name of the input file. Source: CDG async-insights; observed.
	File string

	// Line ("Line"): Line of the input file. Missing when every file is a document. Unit: lines, counted from 0.
	// Source: CDG async-insights. Nil if it is not there.
	Line *LineNumber

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readErrorRecord(value any) ErrorRecord {
	m := object(value)
	var v ErrorRecord
	v.ErrorCode = text(m["ErrorCode"])
	v.ErrorMessage = optional(m, "ErrorMessage", text)
	v.File = text(m["File"])
	v.Line = optional(m, "Line", readLineNumber)
	v.Extra = rest(m, "ErrorCode", "ErrorMessage", "File", "Line")
	return v
}

func (v ErrorRecord) plain() any {
	m := withExtra(v.Extra)
	m["ErrorCode"] = v.ErrorCode
	if v.ErrorMessage != nil {
		m["ErrorMessage"] = *v.ErrorMessage
	}
	m["File"] = v.File
	if v.Line != nil {
		m["Line"] = v.Line.plain()
	}
	return m
}

// TypeName is "ErrorRecord".
func (v *ErrorRecord) TypeName() string {
	return "ErrorRecord"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *ErrorRecord) Validate() []Problem {
	return problemsOf("ErrorRecord", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v ErrorRecord) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *ErrorRecord) UnmarshalJSON(data []byte) error {
	return unmarshal("ErrorRecord", data, v, readErrorRecord)
}

func (v *ErrorRecord) isRecord() {}

// MultiClassFile: Result of a multi-class classification job for one input file, where every file is a document.
// Source: CDG outputs-class-async.
type MultiClassFile struct {
	// File ("File"): Name of the input file. Source: CDG outputs-class-async.
	File string

	// Classes ("Classes"): Classes that the model considered. Observed: the best three, or all when the model has
	// fewer, best first; neither is promised. Source: CDG outputs-class-async.
	Classes []DocumentClass

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readMultiClassFile(value any) MultiClassFile {
	m := object(value)
	var v MultiClassFile
	v.File = text(m["File"])
	v.Classes = listOf(readDocumentClass)(m["Classes"])
	v.Extra = rest(m, "File", "Classes")
	return v
}

func (v MultiClassFile) plain() any {
	m := withExtra(v.Extra)
	m["File"] = v.File
	m["Classes"] = plainList(v.Classes, DocumentClass.plain)
	return m
}

// TypeName is "MultiClassFile".
func (v *MultiClassFile) TypeName() string {
	return "MultiClassFile"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *MultiClassFile) Validate() []Problem {
	return problemsOf("MultiClassFile", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v MultiClassFile) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *MultiClassFile) UnmarshalJSON(data []byte) error {
	return unmarshal("MultiClassFile", data, v, readMultiClassFile)
}

func (v *MultiClassFile) isRecord() {}

// DocumentClass: One class that a multi-class model considered, with its score. Source: CDG outputs-class-async;
// API comprehend.DocumentClass; observed.
type DocumentClass struct {
	// Name ("Name"): Name of the class, exactly as in the training data: any case, spaces and non-ASCII letters,
	// digits only, even a trailing space. Source: CDG outputs-class-async; API comprehend.DocumentClass; observed.
	Name string

	// Score ("Score"): How sure the model is of this class. Text jobs round to 4 decimals, page records do not.
	// Unit: ratio, 0 to 1. Source: CDG outputs-class-async; observed.
	Score float64

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readDocumentClass(value any) DocumentClass {
	m := object(value)
	var v DocumentClass
	v.Name = text(m["Name"])
	v.Score = number(m["Score"])
	v.Extra = rest(m, "Name", "Score")
	return v
}

func (v DocumentClass) plain() any {
	m := withExtra(v.Extra)
	m["Name"] = v.Name
	m["Score"] = v.Score
	return m
}

// TypeName is "DocumentClass".
func (v *DocumentClass) TypeName() string {
	return "DocumentClass"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *DocumentClass) Validate() []Problem {
	return problemsOf("DocumentClass", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v DocumentClass) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *DocumentClass) UnmarshalJSON(data []byte) error {
	return unmarshal("DocumentClass", data, v, readDocumentClass)
}

// MultiClassLine: Result of a multi-class classification job for one line of an input file, where every line is
// a document. Jobs that read one document per file have been seen to write this form too, with Line "0". Source:
// CDG outputs-class-async; observed.
type MultiClassLine struct {
	// File ("File"): Name of the input file. Source: CDG outputs-class-async.
	File string

	// Line ("Line"): Line of the input file. Rows are identified by File and Line together. Unit: lines, counted
	// from 0. Source: CDG outputs-class-async; observed.
	Line LineNumber

	// Classes ("Classes"): Classes that the model considered. Observed: the best three, or all when the model has
	// fewer, best first; neither is promised. Source: CDG outputs-class-async; observed.
	Classes []DocumentClass

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readMultiClassLine(value any) MultiClassLine {
	m := object(value)
	var v MultiClassLine
	v.File = text(m["File"])
	v.Line = readLineNumber(m["Line"])
	v.Classes = listOf(readDocumentClass)(m["Classes"])
	v.Extra = rest(m, "File", "Line", "Classes")
	return v
}

func (v MultiClassLine) plain() any {
	m := withExtra(v.Extra)
	m["File"] = v.File
	m["Line"] = v.Line.plain()
	m["Classes"] = plainList(v.Classes, DocumentClass.plain)
	return m
}

// TypeName is "MultiClassLine".
func (v *MultiClassLine) TypeName() string {
	return "MultiClassLine"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *MultiClassLine) Validate() []Problem {
	return problemsOf("MultiClassLine", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v MultiClassLine) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *MultiClassLine) UnmarshalJSON(data []byte) error {
	return unmarshal("MultiClassLine", data, v, readMultiClassLine)
}

func (v *MultiClassLine) isRecord() {}

// MultiClassPage: Result of a multi-class classification job for one page of a PDF, Word or picture file.
// Source: CDG outputs-class-async.
type MultiClassPage struct {
	// Classes ("Classes"): Classes that the model considered. Observed: the best three, or all when the model has
	// fewer, best first; neither is promised. Source: CDG outputs-class-async.
	Classes []DocumentClass

	// DocumentMetadata ("DocumentMetadata"): Which page the record is about and how many pages there are. Source:
	// CDG outputs-class-async. Nil if it is not there.
	DocumentMetadata *DocumentMetadata

	// DocumentType ("DocumentType"): Kind of document. Source: CDG outputs-class-async. Nil if it is not there.
	DocumentType *PageDocumentType

	// Errors ("Errors"): Errors of this page. Missing and empty both mean that there were none. Source: CDG
	// outputs-class-async. Nil if it is not there.
	Errors []PageError

	// File ("File"): Name of the input file. Source: CDG outputs-class-async.
	File string

	// Version ("Version"): Version of the record, such as a date. The guide prints a placeholder. Source: CDG
	// outputs-class-async. Nil if it is not there.
	Version *string

	// Warnings ("Warnings"): Warnings about this page. Documented for the real-time API only. Source: API
	// comprehend.WarningsListItem. Nil if it is not there.
	Warnings []PageWarning

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readMultiClassPage(value any) MultiClassPage {
	m := object(value)
	var v MultiClassPage
	v.Classes = listOf(readDocumentClass)(m["Classes"])
	v.DocumentMetadata = optional(m, "DocumentMetadata", readDocumentMetadata)
	v.DocumentType = optional(m, "DocumentType", readPageDocumentType)
	v.Errors = nilable(m, "Errors", listOf(readPageError))
	v.File = text(m["File"])
	v.Version = optional(m, "Version", text)
	v.Warnings = nilable(m, "Warnings", listOf(readPageWarning))
	v.Extra = rest(m, "Classes", "DocumentMetadata", "DocumentType", "Errors", "File", "Version", "Warnings")
	return v
}

func (v MultiClassPage) plain() any {
	m := withExtra(v.Extra)
	m["Classes"] = plainList(v.Classes, DocumentClass.plain)
	if v.DocumentMetadata != nil {
		m["DocumentMetadata"] = v.DocumentMetadata.plain()
	}
	if v.DocumentType != nil {
		m["DocumentType"] = v.DocumentType.plain()
	}
	if v.Errors != nil {
		m["Errors"] = plainList(v.Errors, PageError.plain)
	}
	m["File"] = v.File
	if v.Version != nil {
		m["Version"] = *v.Version
	}
	if v.Warnings != nil {
		m["Warnings"] = plainList(v.Warnings, PageWarning.plain)
	}
	return m
}

// TypeName is "MultiClassPage".
func (v *MultiClassPage) TypeName() string {
	return "MultiClassPage"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *MultiClassPage) Validate() []Problem {
	return problemsOf("MultiClassPage", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v MultiClassPage) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *MultiClassPage) UnmarshalJSON(data []byte) error {
	return unmarshal("MultiClassPage", data, v, readMultiClassPage)
}

func (v *MultiClassPage) isRecord() {}

// DocumentMetadata: Which page of which size of document a record is about. Asynchronous jobs write PageNumber
// and Pages; the real-time API writes Pages and ExtractedCharacters, and the developer guide describes that form
// for asynchronous jobs too. Source: CDG outputs-class-async; API comprehend.DocumentMetadata.
type DocumentMetadata struct {
	// PageNumber ("PageNumber"): Page that the record is about. Unit: pages, counted from 1. Source: CDG
	// outputs-class-async. Nil if it is not there.
	PageNumber *PageNumber

	// Pages ("Pages"): Number of pages in the input document. Unit: pages. Source: CDG outputs-class-async; API
	// comprehend.DocumentMetadata.
	Pages PageCount

	// ExtractedCharacters ("ExtractedCharacters"): Number of characters taken from each page. Shown for the
	// real-time API; described, but not shown, for asynchronous jobs. Source: CDG outputs-class-sync; API
	// comprehend.DocumentMetadata. Nil if it is not there.
	ExtractedCharacters []ExtractedCharactersListItem

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readDocumentMetadata(value any) DocumentMetadata {
	m := object(value)
	var v DocumentMetadata
	v.PageNumber = optional(m, "PageNumber", readPageNumber)
	v.Pages = readPageCount(m["Pages"])
	v.ExtractedCharacters = nilable(m, "ExtractedCharacters", listOf(readExtractedCharactersListItem))
	v.Extra = rest(m, "PageNumber", "Pages", "ExtractedCharacters")
	return v
}

func (v DocumentMetadata) plain() any {
	m := withExtra(v.Extra)
	if v.PageNumber != nil {
		m["PageNumber"] = v.PageNumber.plain()
	}
	m["Pages"] = v.Pages.plain()
	if v.ExtractedCharacters != nil {
		m["ExtractedCharacters"] = plainList(v.ExtractedCharacters, ExtractedCharactersListItem.plain)
	}
	return m
}

// TypeName is "DocumentMetadata".
func (v *DocumentMetadata) TypeName() string {
	return "DocumentMetadata"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *DocumentMetadata) Validate() []Problem {
	return problemsOf("DocumentMetadata", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v DocumentMetadata) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *DocumentMetadata) UnmarshalJSON(data []byte) error {
	return unmarshal("DocumentMetadata", data, v, readDocumentMetadata)
}

// ExtractedCharactersListItem: How many characters were taken from one page. Source: API
// comprehend.ExtractedCharactersListItem.
type ExtractedCharactersListItem struct {
	// Page ("Page"): Page that the count is about. Unit: pages, counted from 1. Source: API
	// comprehend.ExtractedCharactersListItem. Nil if it is not there.
	Page *PageNumber

	// Count ("Count"): Number of characters taken from the page. Unit: characters. Source: API
	// comprehend.ExtractedCharactersListItem. Nil if it is not there.
	Count *int64

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readExtractedCharactersListItem(value any) ExtractedCharactersListItem {
	m := object(value)
	var v ExtractedCharactersListItem
	v.Page = optional(m, "Page", readPageNumber)
	v.Count = optional(m, "Count", integer)
	v.Extra = rest(m, "Page", "Count")
	return v
}

func (v ExtractedCharactersListItem) plain() any {
	m := withExtra(v.Extra)
	if v.Page != nil {
		m["Page"] = v.Page.plain()
	}
	if v.Count != nil {
		m["Count"] = *v.Count
	}
	return m
}

// TypeName is "ExtractedCharactersListItem".
func (v *ExtractedCharactersListItem) TypeName() string {
	return "ExtractedCharactersListItem"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *ExtractedCharactersListItem) Validate() []Problem {
	return problemsOf("ExtractedCharactersListItem", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v ExtractedCharactersListItem) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *ExtractedCharactersListItem) UnmarshalJSON(data []byte) error {
	return unmarshal("ExtractedCharactersListItem", data, v, readExtractedCharactersListItem)
}

// DocumentTypeListItem: The kind of document on one page. Source: API comprehend.DocumentTypeListItem.
type DocumentTypeListItem struct {
	// Page ("Page"): Page that the entry is about. Unit: pages, counted from 1. Source: API
	// comprehend.DocumentTypeListItem. Nil if it is not there.
	Page *PageNumber

	// Type ("Type"): Kind of document on that page. Source: API comprehend.DocumentTypeListItem. Known values:
	// DocumentType. Nil if it is not there.
	Type *string

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readDocumentTypeListItem(value any) DocumentTypeListItem {
	m := object(value)
	var v DocumentTypeListItem
	v.Page = optional(m, "Page", readPageNumber)
	v.Type = optional(m, "Type", text)
	v.Extra = rest(m, "Page", "Type")
	return v
}

func (v DocumentTypeListItem) plain() any {
	m := withExtra(v.Extra)
	if v.Page != nil {
		m["Page"] = v.Page.plain()
	}
	if v.Type != nil {
		m["Type"] = *v.Type
	}
	return m
}

// TypeName is "DocumentTypeListItem".
func (v *DocumentTypeListItem) TypeName() string {
	return "DocumentTypeListItem"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *DocumentTypeListItem) Validate() []Problem {
	return problemsOf("DocumentTypeListItem", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v DocumentTypeListItem) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *DocumentTypeListItem) UnmarshalJSON(data []byte) error {
	return unmarshal("DocumentTypeListItem", data, v, readDocumentTypeListItem)
}

// PageError: An error that kept one page from being processed. Source: CDG outputs-class-async; API
// comprehend.ErrorsListItem.
type PageError struct {
	// Page ("Page"): Page that the error is about. Unit: pages, counted from 1. Source: API
	// comprehend.ErrorsListItem. Nil if it is not there.
	Page *PageNumber

	// ErrorCode ("ErrorCode"): What went wrong with the page, for programs. Source: API comprehend.ErrorsListItem.
	// Known values: PageErrorCode. Nil if it is not there.
	ErrorCode *string

	// ErrorMessage ("ErrorMessage"): What went wrong with the page, for people. The wording varies: do not parse it.
	// Source: API comprehend.ErrorsListItem. Nil if it is not there.
	ErrorMessage *string

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readPageError(value any) PageError {
	m := object(value)
	var v PageError
	v.Page = optional(m, "Page", readPageNumber)
	v.ErrorCode = optional(m, "ErrorCode", text)
	v.ErrorMessage = optional(m, "ErrorMessage", text)
	v.Extra = rest(m, "Page", "ErrorCode", "ErrorMessage")
	return v
}

func (v PageError) plain() any {
	m := withExtra(v.Extra)
	if v.Page != nil {
		m["Page"] = v.Page.plain()
	}
	if v.ErrorCode != nil {
		m["ErrorCode"] = *v.ErrorCode
	}
	if v.ErrorMessage != nil {
		m["ErrorMessage"] = *v.ErrorMessage
	}
	return m
}

// TypeName is "PageError".
func (v *PageError) TypeName() string {
	return "PageError"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *PageError) Validate() []Problem {
	return problemsOf("PageError", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v PageError) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *PageError) UnmarshalJSON(data []byte) error {
	return unmarshal("PageError", data, v, readPageError)
}

// PageWarning: A warning about one page. Documented for the real-time API only. Source: API
// comprehend.WarningsListItem.
type PageWarning struct {
	// Page ("Page"): Page that the warning is about. Unit: pages, counted from 1. Source: API
	// comprehend.WarningsListItem. Nil if it is not there.
	Page *PageNumber

	// WarnCode ("WarnCode"): What the warning is about, for programs. Source: API comprehend.WarningsListItem. Known
	// values: PageWarningCode. Nil if it is not there.
	WarnCode *string

	// WarnMessage ("WarnMessage"): What the warning is about, for people. Source: API comprehend.WarningsListItem.
	// Nil if it is not there.
	WarnMessage *string

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readPageWarning(value any) PageWarning {
	m := object(value)
	var v PageWarning
	v.Page = optional(m, "Page", readPageNumber)
	v.WarnCode = optional(m, "WarnCode", text)
	v.WarnMessage = optional(m, "WarnMessage", text)
	v.Extra = rest(m, "Page", "WarnCode", "WarnMessage")
	return v
}

func (v PageWarning) plain() any {
	m := withExtra(v.Extra)
	if v.Page != nil {
		m["Page"] = v.Page.plain()
	}
	if v.WarnCode != nil {
		m["WarnCode"] = *v.WarnCode
	}
	if v.WarnMessage != nil {
		m["WarnMessage"] = *v.WarnMessage
	}
	return m
}

// TypeName is "PageWarning".
func (v *PageWarning) TypeName() string {
	return "PageWarning"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *PageWarning) Validate() []Problem {
	return problemsOf("PageWarning", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v PageWarning) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *PageWarning) UnmarshalJSON(data []byte) error {
	return unmarshal("PageWarning", data, v, readPageWarning)
}

// MultiLabelFile: Result of a multi-label classification job for one input file, where every file is a document.
// Source: CDG outputs-class-async.
type MultiLabelFile struct {
	// File ("File"): Name of the input file. Source: CDG outputs-class-async.
	File string

	// Labels ("Labels"): Labels that the model considered, low scores included: being listed does not mean being
	// assigned. Observed: at least three, best first; neither is promised. Source: CDG outputs-class-async.
	Labels []DocumentLabel

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readMultiLabelFile(value any) MultiLabelFile {
	m := object(value)
	var v MultiLabelFile
	v.File = text(m["File"])
	v.Labels = listOf(readDocumentLabel)(m["Labels"])
	v.Extra = rest(m, "File", "Labels")
	return v
}

func (v MultiLabelFile) plain() any {
	m := withExtra(v.Extra)
	m["File"] = v.File
	m["Labels"] = plainList(v.Labels, DocumentLabel.plain)
	return m
}

// TypeName is "MultiLabelFile".
func (v *MultiLabelFile) TypeName() string {
	return "MultiLabelFile"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *MultiLabelFile) Validate() []Problem {
	return problemsOf("MultiLabelFile", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v MultiLabelFile) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *MultiLabelFile) UnmarshalJSON(data []byte) error {
	return unmarshal("MultiLabelFile", data, v, readMultiLabelFile)
}

func (v *MultiLabelFile) isRecord() {}

// DocumentLabel: One label that a multi-label model considered, with its score. Source: CDG outputs-class-async;
// API comprehend.DocumentLabel; observed.
type DocumentLabel struct {
	// Name ("Name"): Name of the label, exactly as in the training data. Spellings are not normalised by the
	// service. Source: CDG outputs-class-async; API comprehend.DocumentLabel; observed.
	Name string

	// Score ("Score"): How sure the model is of this label, on its own: the scores of a record may add up to more
	// than 1. Unit: ratio, 0 to 1. Source: CDG outputs-class-async; observed.
	Score float64

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readDocumentLabel(value any) DocumentLabel {
	m := object(value)
	var v DocumentLabel
	v.Name = text(m["Name"])
	v.Score = number(m["Score"])
	v.Extra = rest(m, "Name", "Score")
	return v
}

func (v DocumentLabel) plain() any {
	m := withExtra(v.Extra)
	m["Name"] = v.Name
	m["Score"] = v.Score
	return m
}

// TypeName is "DocumentLabel".
func (v *DocumentLabel) TypeName() string {
	return "DocumentLabel"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *DocumentLabel) Validate() []Problem {
	return problemsOf("DocumentLabel", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v DocumentLabel) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *DocumentLabel) UnmarshalJSON(data []byte) error {
	return unmarshal("DocumentLabel", data, v, readDocumentLabel)
}

// MultiLabelLine: Result of a multi-label classification job for one line of an input file, where every line is
// a document. Jobs that read one document per file have been seen to write this form too, with Line "0". Source:
// CDG outputs-class-async; observed.
type MultiLabelLine struct {
	// File ("File"): Name of the input file. Source: CDG outputs-class-async.
	File string

	// Line ("Line"): Line of the input file. Rows are identified by File and Line together. Unit: lines, counted
	// from 0. Source: CDG outputs-class-async; observed.
	Line LineNumber

	// Labels ("Labels"): Labels that the model considered, low scores included: being listed does not mean being
	// assigned. Observed: at least three, best first; neither is promised. Source: CDG outputs-class-async;
	// observed.
	Labels []DocumentLabel

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readMultiLabelLine(value any) MultiLabelLine {
	m := object(value)
	var v MultiLabelLine
	v.File = text(m["File"])
	v.Line = readLineNumber(m["Line"])
	v.Labels = listOf(readDocumentLabel)(m["Labels"])
	v.Extra = rest(m, "File", "Line", "Labels")
	return v
}

func (v MultiLabelLine) plain() any {
	m := withExtra(v.Extra)
	m["File"] = v.File
	m["Line"] = v.Line.plain()
	m["Labels"] = plainList(v.Labels, DocumentLabel.plain)
	return m
}

// TypeName is "MultiLabelLine".
func (v *MultiLabelLine) TypeName() string {
	return "MultiLabelLine"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *MultiLabelLine) Validate() []Problem {
	return problemsOf("MultiLabelLine", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v MultiLabelLine) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *MultiLabelLine) UnmarshalJSON(data []byte) error {
	return unmarshal("MultiLabelLine", data, v, readMultiLabelLine)
}

func (v *MultiLabelLine) isRecord() {}

// MultiLabelPage: Result of a multi-label classification job for one page of a PDF, Word or picture file. No
// page shows this record: it is the multi-class page record with labels in place of classes. Source: inferred;
// CDG outputs-class-async.
type MultiLabelPage struct {
	// Labels ("Labels"): Labels that the model considered, low scores included: being listed does not mean being
	// assigned. Observed: at least three, best first; neither is promised. Source: inferred; API
	// comprehend.DocumentLabel.
	Labels []DocumentLabel

	// DocumentMetadata ("DocumentMetadata"): Which page the record is about and how many pages there are. Source:
	// inferred; CDG outputs-class-async. Nil if it is not there.
	DocumentMetadata *DocumentMetadata

	// DocumentType ("DocumentType"): Kind of document. Source: inferred; CDG outputs-class-async. Nil if it is not
	// there.
	DocumentType *PageDocumentType

	// Errors ("Errors"): Errors of this page. Missing and empty both mean that there were none. Source: inferred;
	// CDG outputs-class-async. Nil if it is not there.
	Errors []PageError

	// File ("File"): Name of the input file. Source: CDG outputs-class-async.
	File string

	// Version ("Version"): Version of the record, such as a date. The guide prints a placeholder. Source: inferred;
	// CDG outputs-class-async. Nil if it is not there.
	Version *string

	// Warnings ("Warnings"): Warnings about this page. Documented for the real-time API only. Source: API
	// comprehend.WarningsListItem. Nil if it is not there.
	Warnings []PageWarning

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readMultiLabelPage(value any) MultiLabelPage {
	m := object(value)
	var v MultiLabelPage
	v.Labels = listOf(readDocumentLabel)(m["Labels"])
	v.DocumentMetadata = optional(m, "DocumentMetadata", readDocumentMetadata)
	v.DocumentType = optional(m, "DocumentType", readPageDocumentType)
	v.Errors = nilable(m, "Errors", listOf(readPageError))
	v.File = text(m["File"])
	v.Version = optional(m, "Version", text)
	v.Warnings = nilable(m, "Warnings", listOf(readPageWarning))
	v.Extra = rest(m, "Labels", "DocumentMetadata", "DocumentType", "Errors", "File", "Version", "Warnings")
	return v
}

func (v MultiLabelPage) plain() any {
	m := withExtra(v.Extra)
	m["Labels"] = plainList(v.Labels, DocumentLabel.plain)
	if v.DocumentMetadata != nil {
		m["DocumentMetadata"] = v.DocumentMetadata.plain()
	}
	if v.DocumentType != nil {
		m["DocumentType"] = v.DocumentType.plain()
	}
	if v.Errors != nil {
		m["Errors"] = plainList(v.Errors, PageError.plain)
	}
	m["File"] = v.File
	if v.Version != nil {
		m["Version"] = *v.Version
	}
	if v.Warnings != nil {
		m["Warnings"] = plainList(v.Warnings, PageWarning.plain)
	}
	return m
}

// TypeName is "MultiLabelPage".
func (v *MultiLabelPage) TypeName() string {
	return "MultiLabelPage"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *MultiLabelPage) Validate() []Problem {
	return problemsOf("MultiLabelPage", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v MultiLabelPage) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *MultiLabelPage) UnmarshalJSON(data []byte) error {
	return unmarshal("MultiLabelPage", data, v, readMultiLabelPage)
}

func (v *MultiLabelPage) isRecord() {}

// OrCondition: A combination that is met when at least one of its members is. Source: A2I
// activation-conditions-schema.
type OrCondition struct {
	// Or ("Or"): The conditions of which one must be met. Source: A2I activation-conditions-schema.
	Or []ActivationCondition

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readOrCondition(value any) OrCondition {
	m := object(value)
	var v OrCondition
	v.Or = listOf(readActivationCondition)(m["Or"])
	v.Extra = rest(m, "Or")
	return v
}

func (v OrCondition) plain() any {
	m := withExtra(v.Extra)
	m["Or"] = plainList(v.Or, plainOf[ActivationCondition])
	return m
}

// TypeName is "OrCondition".
func (v *OrCondition) TypeName() string {
	return "OrCondition"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *OrCondition) Validate() []Problem {
	return problemsOf("OrCondition", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v OrCondition) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *OrCondition) UnmarshalJSON(data []byte) error {
	return unmarshal("OrCondition", data, v, readOrCondition)
}

// OrConditionResult: A combination that is met when at least one of its members is. Source: A2I output-data;
// observed.
type OrConditionResult struct {
	// Or ("Or"): The evaluated conditions of which one must be met. Source: A2I output-data; observed.
	Or []ActivationConditionResult

	// EvaluationResult ("EvaluationResult"): Whether the condition was met. Source: A2I output-data; observed.
	EvaluationResult bool

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readOrConditionResult(value any) OrConditionResult {
	m := object(value)
	var v OrConditionResult
	v.Or = listOf(readActivationConditionResult)(m["Or"])
	v.EvaluationResult = boolean(m["EvaluationResult"])
	v.Extra = rest(m, "Or", "EvaluationResult")
	return v
}

func (v OrConditionResult) plain() any {
	m := withExtra(v.Extra)
	m["Or"] = plainList(v.Or, plainOf[ActivationConditionResult])
	m["EvaluationResult"] = v.EvaluationResult
	return m
}

// TypeName is "OrConditionResult".
func (v *OrConditionResult) TypeName() string {
	return "OrConditionResult"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *OrConditionResult) Validate() []Problem {
	return problemsOf("OrConditionResult", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v OrConditionResult) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *OrConditionResult) UnmarshalJSON(data []byte) error {
	return unmarshal("OrConditionResult", data, v, readOrConditionResult)
}

// PageErrorRecord: A record about one page of a PDF, Word or picture file that holds no result: neither classes
// nor labels. Code that reads such jobs takes it as a page that failed. Source: inferred; CDG
// outputs-class-async; observed.
type PageErrorRecord struct {
	// File ("File"): Name of the input file. Source: CDG outputs-class-async.
	File string

	// DocumentMetadata ("DocumentMetadata"): Which page the record is about and how many pages there are. Source:
	// CDG outputs-class-async. Nil if it is not there.
	DocumentMetadata *DocumentMetadata

	// DocumentType ("DocumentType"): Kind of document. Source: CDG outputs-class-async. Nil if it is not there.
	DocumentType *PageDocumentType

	// Version ("Version"): Version of the record, such as a date. Source: CDG outputs-class-async. Nil if it is not
	// there.
	Version *string

	// Errors ("Errors"): Why the page holds no result. Source: CDG outputs-class-async. Nil if it is not there.
	Errors []PageError

	// Warnings ("Warnings"): Warnings about this page. Source: API comprehend.WarningsListItem. Nil if it is not
	// there.
	Warnings []PageWarning

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readPageErrorRecord(value any) PageErrorRecord {
	m := object(value)
	var v PageErrorRecord
	v.File = text(m["File"])
	v.DocumentMetadata = optional(m, "DocumentMetadata", readDocumentMetadata)
	v.DocumentType = optional(m, "DocumentType", readPageDocumentType)
	v.Version = optional(m, "Version", text)
	v.Errors = nilable(m, "Errors", listOf(readPageError))
	v.Warnings = nilable(m, "Warnings", listOf(readPageWarning))
	v.Extra = rest(m, "File", "DocumentMetadata", "DocumentType", "Version", "Errors", "Warnings")
	return v
}

func (v PageErrorRecord) plain() any {
	m := withExtra(v.Extra)
	m["File"] = v.File
	if v.DocumentMetadata != nil {
		m["DocumentMetadata"] = v.DocumentMetadata.plain()
	}
	if v.DocumentType != nil {
		m["DocumentType"] = v.DocumentType.plain()
	}
	if v.Version != nil {
		m["Version"] = *v.Version
	}
	if v.Errors != nil {
		m["Errors"] = plainList(v.Errors, PageError.plain)
	}
	if v.Warnings != nil {
		m["Warnings"] = plainList(v.Warnings, PageWarning.plain)
	}
	return m
}

// TypeName is "PageErrorRecord".
func (v *PageErrorRecord) TypeName() string {
	return "PageErrorRecord"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *PageErrorRecord) Validate() []Problem {
	return problemsOf("PageErrorRecord", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v PageErrorRecord) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *PageErrorRecord) UnmarshalJSON(data []byte) error {
	return unmarshal("PageErrorRecord", data, v, readPageErrorRecord)
}

func (v *PageErrorRecord) isRecord() {}

// RekognitionModerationOutput: Output document of a human loop that Amazon Rekognition started. Source: A2I
// output-data; observed.
type RekognitionModerationOutput struct {
	// AwsManagedHumanLoopRequestSource ("awsManagedHumanLoopRequestSource"): The built-in task type that started the
	// loop. Source: A2I output-data; API sagemaker.AwsManagedHumanLoopRequestSource; observed. Value:
	// "AWS/Rekognition/DetectModerationLabels/Image/V3".
	AwsManagedHumanLoopRequestSource string

	// FlowDefinitionArn ("flowDefinitionArn"): Workflow that the loop belongs to. Source: A2I output-data; observed.
	FlowDefinitionArn string

	// HumanAnswers ("humanAnswers"): What the workers submitted, one item per worker. Empty when the loop ended
	// without an answer. Source: A2I output-data; observed.
	HumanAnswers []RekognitionModerationAnswer

	// HumanLoopName ("humanLoopName"): Name of the loop. Source: A2I output-data; observed.
	HumanLoopName string

	// InputContent ("inputContent"): What the loop was started with. Source: A2I output-data; observed.
	InputContent RekognitionModerationInputContent

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readRekognitionModerationOutput(value any) RekognitionModerationOutput {
	m := object(value)
	var v RekognitionModerationOutput
	v.AwsManagedHumanLoopRequestSource = text(m["awsManagedHumanLoopRequestSource"])
	v.FlowDefinitionArn = text(m["flowDefinitionArn"])
	v.HumanAnswers = listOf(readRekognitionModerationAnswer)(m["humanAnswers"])
	v.HumanLoopName = text(m["humanLoopName"])
	v.InputContent = readRekognitionModerationInputContent(m["inputContent"])
	v.Extra = rest(m, "awsManagedHumanLoopRequestSource", "flowDefinitionArn", "humanAnswers", "humanLoopName", "inputContent")
	return v
}

func (v RekognitionModerationOutput) plain() any {
	m := withExtra(v.Extra)
	m["awsManagedHumanLoopRequestSource"] = v.AwsManagedHumanLoopRequestSource
	m["flowDefinitionArn"] = v.FlowDefinitionArn
	m["humanAnswers"] = plainList(v.HumanAnswers, RekognitionModerationAnswer.plain)
	m["humanLoopName"] = v.HumanLoopName
	m["inputContent"] = v.InputContent.plain()
	return m
}

// TypeName is "RekognitionModerationOutput".
func (v *RekognitionModerationOutput) TypeName() string {
	return "RekognitionModerationOutput"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *RekognitionModerationOutput) Validate() []Problem {
	return problemsOf("RekognitionModerationOutput", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v RekognitionModerationOutput) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *RekognitionModerationOutput) UnmarshalJSON(data []byte) error {
	return unmarshal("RekognitionModerationOutput", data, v, readRekognitionModerationOutput)
}

func (v *RekognitionModerationOutput) isRecord() {}

// RekognitionModerationAnswer: What one worker submitted for a moderation task. Source: A2I output-data;
// observed.
type RekognitionModerationAnswer struct {
	// AnswerContent ("answerContent"): The answer, below the name of the request source. Source: A2I output-data;
	// observed.
	AnswerContent RekognitionModerationAnswerContent

	// SubmissionTime ("submissionTime"): When the worker submitted the task. Source: A2I output-data; observed.
	SubmissionTime string

	// AcceptanceTime ("acceptanceTime"): When the worker accepted the task. Missing in outputs from before the end
	// of 2020. Source: A2I output-data; observed. Nil if it is not there.
	AcceptanceTime *string

	// TimeSpentInSeconds ("timeSpentInSeconds"): How long the worker was at the task. The guide says that pauses do
	// not count; in real outputs it equals submission minus acceptance. Missing in outputs from before the end of
	// 2020. Unit: seconds, with milliseconds as a fraction. Source: A2I output-data; observed. Nil if it is not
	// there.
	TimeSpentInSeconds *float64

	// WorkerID ("workerId"): Identifier of the worker. Opaque: most are 16 hexadecimal digits, not all. Source: A2I
	// output-data; observed.
	WorkerID string

	// WorkerMetadata ("workerMetadata"): Who the worker is. Private workforces only; missing in outputs from before
	// the middle of 2020. Source: A2I output-data; observed. Nil if it is not there.
	WorkerMetadata *WorkerMetadata

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readRekognitionModerationAnswer(value any) RekognitionModerationAnswer {
	m := object(value)
	var v RekognitionModerationAnswer
	v.AnswerContent = readRekognitionModerationAnswerContent(m["answerContent"])
	v.SubmissionTime = text(m["submissionTime"])
	v.AcceptanceTime = optional(m, "acceptanceTime", text)
	v.TimeSpentInSeconds = optional(m, "timeSpentInSeconds", number)
	v.WorkerID = text(m["workerId"])
	v.WorkerMetadata = optional(m, "workerMetadata", readWorkerMetadata)
	v.Extra = rest(m, "answerContent", "submissionTime", "acceptanceTime", "timeSpentInSeconds", "workerId", "workerMetadata")
	return v
}

func (v RekognitionModerationAnswer) plain() any {
	m := withExtra(v.Extra)
	m["answerContent"] = v.AnswerContent.plain()
	m["submissionTime"] = v.SubmissionTime
	if v.AcceptanceTime != nil {
		m["acceptanceTime"] = *v.AcceptanceTime
	}
	if v.TimeSpentInSeconds != nil {
		m["timeSpentInSeconds"] = *v.TimeSpentInSeconds
	}
	m["workerId"] = v.WorkerID
	if v.WorkerMetadata != nil {
		m["workerMetadata"] = v.WorkerMetadata.plain()
	}
	return m
}

// TypeName is "RekognitionModerationAnswer".
func (v *RekognitionModerationAnswer) TypeName() string {
	return "RekognitionModerationAnswer"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *RekognitionModerationAnswer) Validate() []Problem {
	return problemsOf("RekognitionModerationAnswer", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v RekognitionModerationAnswer) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *RekognitionModerationAnswer) UnmarshalJSON(data []byte) error {
	return unmarshal("RekognitionModerationAnswer", data, v, readRekognitionModerationAnswer)
}

// RekognitionModerationAnswerContent: The answer to a moderation task. Source: A2I output-data; observed.
type RekognitionModerationAnswerContent struct {
	// AWSRekognitionDetectModerationLabelsImageV3 ("AWS/Rekognition/DetectModerationLabels/Image/V3"): Labels that
	// the worker chose. The member is named after the request source. Source: A2I output-data; observed. Nil if it
	// is not there.
	AWSRekognitionDetectModerationLabelsImageV3 *RekognitionModerationAnswerLabels

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readRekognitionModerationAnswerContent(value any) RekognitionModerationAnswerContent {
	m := object(value)
	var v RekognitionModerationAnswerContent
	v.AWSRekognitionDetectModerationLabelsImageV3 = optional(m, "AWS/Rekognition/DetectModerationLabels/Image/V3", readRekognitionModerationAnswerLabels)
	v.Extra = rest(m, "AWS/Rekognition/DetectModerationLabels/Image/V3")
	return v
}

func (v RekognitionModerationAnswerContent) plain() any {
	m := withExtra(v.Extra)
	if v.AWSRekognitionDetectModerationLabelsImageV3 != nil {
		m["AWS/Rekognition/DetectModerationLabels/Image/V3"] = v.AWSRekognitionDetectModerationLabelsImageV3.plain()
	}
	return m
}

// TypeName is "RekognitionModerationAnswerContent".
func (v *RekognitionModerationAnswerContent) TypeName() string {
	return "RekognitionModerationAnswerContent"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *RekognitionModerationAnswerContent) Validate() []Problem {
	return problemsOf("RekognitionModerationAnswerContent", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v RekognitionModerationAnswerContent) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *RekognitionModerationAnswerContent) UnmarshalJSON(data []byte) error {
	return unmarshal("RekognitionModerationAnswerContent", data, v, readRekognitionModerationAnswerContent)
}

// RekognitionModerationAnswerLabels: Labels that the worker chose. Source: A2I output-data; A2I
// crowd-rekognition; observed.
type RekognitionModerationAnswerLabels struct {
	// ModerationLabels ("moderationLabels"): The chosen labels. Empty means reviewed, and none applies. Source: A2I
	// output-data; A2I crowd-rekognition; observed.
	ModerationLabels []ChosenModerationLabelOrString

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readRekognitionModerationAnswerLabels(value any) RekognitionModerationAnswerLabels {
	m := object(value)
	var v RekognitionModerationAnswerLabels
	v.ModerationLabels = listOf(readChosenModerationLabelOrString)(m["moderationLabels"])
	v.Extra = rest(m, "moderationLabels")
	return v
}

func (v RekognitionModerationAnswerLabels) plain() any {
	m := withExtra(v.Extra)
	m["moderationLabels"] = plainList(v.ModerationLabels, ChosenModerationLabelOrString.plain)
	return m
}

// TypeName is "RekognitionModerationAnswerLabels".
func (v *RekognitionModerationAnswerLabels) TypeName() string {
	return "RekognitionModerationAnswerLabels"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *RekognitionModerationAnswerLabels) Validate() []Problem {
	return problemsOf("RekognitionModerationAnswerLabels", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v RekognitionModerationAnswerLabels) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *RekognitionModerationAnswerLabels) UnmarshalJSON(data []byte) error {
	return unmarshal("RekognitionModerationAnswerLabels", data, v, readRekognitionModerationAnswerLabels)
}

// ChosenModerationLabel: A moderation label that a worker chose. It carries no confidence. Source: A2I
// output-data; A2I crowd-rekognition; observed.
type ChosenModerationLabel struct {
	// Name ("name"): Name of the label. Source: A2I crowd-rekognition; observed.
	Name string

	// ParentName ("parentName"): Name of the label above this one; empty for a top-level label. Source: A2I
	// crowd-rekognition; observed. Nil if it is not there.
	ParentName *string

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readChosenModerationLabel(value any) ChosenModerationLabel {
	m := object(value)
	var v ChosenModerationLabel
	v.Name = text(m["name"])
	v.ParentName = optional(m, "parentName", text)
	v.Extra = rest(m, "name", "parentName")
	return v
}

func (v ChosenModerationLabel) plain() any {
	m := withExtra(v.Extra)
	m["name"] = v.Name
	if v.ParentName != nil {
		m["parentName"] = *v.ParentName
	}
	return m
}

// TypeName is "ChosenModerationLabel".
func (v *ChosenModerationLabel) TypeName() string {
	return "ChosenModerationLabel"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *ChosenModerationLabel) Validate() []Problem {
	return problemsOf("ChosenModerationLabel", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v ChosenModerationLabel) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *ChosenModerationLabel) UnmarshalJSON(data []byte) error {
	return unmarshal("ChosenModerationLabel", data, v, readChosenModerationLabel)
}

// RekognitionModerationInputContent: What the human loop was started with: request, response and evaluated
// conditions. Source: A2I output-data; observed.
type RekognitionModerationInputContent struct {
	// AIServiceRequest ("aiServiceRequest"): The request that led to the human loop. Source: A2I output-data;
	// observed.
	AIServiceRequest RekognitionAiServiceRequest

	// AIServiceResponse ("aiServiceResponse"): What the service returned. Source: A2I output-data; observed.
	AIServiceResponse RekognitionAiServiceResponse

	// SelectedAIServiceResponse ("selectedAiServiceResponse"): The part of the response that met the conditions and
	// was shown to workers. Whether it is written for a workflow without conditions is not documented. Source: A2I
	// output-data; observed. Nil if it is not there.
	SelectedAIServiceResponse *RekognitionAiServiceResponse

	// HumanTaskActivationConditionResults ("humanTaskActivationConditionResults"): How the conditions of the
	// workflow were evaluated. Whether it is written for a workflow without conditions is not documented. Source:
	// A2I output-data; observed. Nil if it is not there.
	HumanTaskActivationConditionResults *ActivationConditionResults

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readRekognitionModerationInputContent(value any) RekognitionModerationInputContent {
	m := object(value)
	var v RekognitionModerationInputContent
	v.AIServiceRequest = readRekognitionAiServiceRequest(m["aiServiceRequest"])
	v.AIServiceResponse = readRekognitionAiServiceResponse(m["aiServiceResponse"])
	v.SelectedAIServiceResponse = optional(m, "selectedAiServiceResponse", readRekognitionAiServiceResponse)
	v.HumanTaskActivationConditionResults = optional(m, "humanTaskActivationConditionResults", readActivationConditionResults)
	v.Extra = rest(m, "aiServiceRequest", "aiServiceResponse", "selectedAiServiceResponse", "humanTaskActivationConditionResults")
	return v
}

func (v RekognitionModerationInputContent) plain() any {
	m := withExtra(v.Extra)
	m["aiServiceRequest"] = v.AIServiceRequest.plain()
	m["aiServiceResponse"] = v.AIServiceResponse.plain()
	if v.SelectedAIServiceResponse != nil {
		m["selectedAiServiceResponse"] = v.SelectedAIServiceResponse.plain()
	}
	if v.HumanTaskActivationConditionResults != nil {
		m["humanTaskActivationConditionResults"] = v.HumanTaskActivationConditionResults.plain()
	}
	return m
}

// TypeName is "RekognitionModerationInputContent".
func (v *RekognitionModerationInputContent) TypeName() string {
	return "RekognitionModerationInputContent"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *RekognitionModerationInputContent) Validate() []Problem {
	return problemsOf("RekognitionModerationInputContent", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v RekognitionModerationInputContent) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *RekognitionModerationInputContent) UnmarshalJSON(data []byte) error {
	return unmarshal("RekognitionModerationInputContent", data, v, readRekognitionModerationInputContent)
}

// RekognitionAiServiceRequest: The DetectModerationLabels request that led to the human loop, as Amazon A2I
// writes it: every member name starts in lower case. Source: A2I output-data; API
// rekognition.DetectModerationLabelsRequest.
type RekognitionAiServiceRequest struct {
	// Image ("image"): The image that was analysed. Source: A2I output-data.
	Image RekognitionImage

	// HumanLoopConfig ("humanLoopConfig"): Human review settings of the request. Source: A2I output-data.
	HumanLoopConfig HumanLoopConfig

	// MinConfidence ("minConfidence"): Labels below this confidence were not returned. From the request shape; not
	// seen in an output. Unit: percent, 0 to 100. Source: API rekognition.DetectModerationLabelsRequest. Nil if it
	// is not there.
	MinConfidence *float64

	// ProjectVersion ("projectVersion"): ARN of the custom moderation adapter that was used. From the request shape;
	// not seen in an output. Source: API rekognition.DetectModerationLabelsRequest. Nil if it is not there.
	ProjectVersion *string

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readRekognitionAiServiceRequest(value any) RekognitionAiServiceRequest {
	m := object(value)
	var v RekognitionAiServiceRequest
	v.Image = readRekognitionImage(m["image"])
	v.HumanLoopConfig = readHumanLoopConfig(m["humanLoopConfig"])
	v.MinConfidence = optional(m, "minConfidence", number)
	v.ProjectVersion = optional(m, "projectVersion", text)
	v.Extra = rest(m, "image", "humanLoopConfig", "minConfidence", "projectVersion")
	return v
}

func (v RekognitionAiServiceRequest) plain() any {
	m := withExtra(v.Extra)
	m["image"] = v.Image.plain()
	m["humanLoopConfig"] = v.HumanLoopConfig.plain()
	if v.MinConfidence != nil {
		m["minConfidence"] = *v.MinConfidence
	}
	if v.ProjectVersion != nil {
		m["projectVersion"] = *v.ProjectVersion
	}
	return m
}

// TypeName is "RekognitionAiServiceRequest".
func (v *RekognitionAiServiceRequest) TypeName() string {
	return "RekognitionAiServiceRequest"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *RekognitionAiServiceRequest) Validate() []Problem {
	return problemsOf("RekognitionAiServiceRequest", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v RekognitionAiServiceRequest) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *RekognitionAiServiceRequest) UnmarshalJSON(data []byte) error {
	return unmarshal("RekognitionAiServiceRequest", data, v, readRekognitionAiServiceRequest)
}

// HumanLoopConfig: The human review settings of the request: which workflow, which loop name, and what the
// content is free of. Source: A2I output-data; API textract.HumanLoopConfig; API rekognition.HumanLoopConfig.
type HumanLoopConfig struct {
	// FlowDefinitionArn ("flowDefinitionArn"): Workflow named in the request. Normally the same as at the top of the
	// document. Source: A2I output-data.
	FlowDefinitionArn string

	// HumanLoopName ("humanLoopName"): Loop name given in the request. Normally the same as at the top of the
	// document. Source: A2I output-data.
	HumanLoopName string

	// DataAttributes ("dataAttributes"): What the caller declared about the content. Missing when the caller
	// declared nothing. Source: A2I output-data; observed. Nil if it is not there.
	DataAttributes *HumanLoopDataAttributes

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readHumanLoopConfig(value any) HumanLoopConfig {
	m := object(value)
	var v HumanLoopConfig
	v.FlowDefinitionArn = text(m["flowDefinitionArn"])
	v.HumanLoopName = text(m["humanLoopName"])
	v.DataAttributes = optional(m, "dataAttributes", readHumanLoopDataAttributes)
	v.Extra = rest(m, "flowDefinitionArn", "humanLoopName", "dataAttributes")
	return v
}

func (v HumanLoopConfig) plain() any {
	m := withExtra(v.Extra)
	m["flowDefinitionArn"] = v.FlowDefinitionArn
	m["humanLoopName"] = v.HumanLoopName
	if v.DataAttributes != nil {
		m["dataAttributes"] = v.DataAttributes.plain()
	}
	return m
}

// TypeName is "HumanLoopConfig".
func (v *HumanLoopConfig) TypeName() string {
	return "HumanLoopConfig"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *HumanLoopConfig) Validate() []Problem {
	return problemsOf("HumanLoopConfig", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v HumanLoopConfig) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *HumanLoopConfig) UnmarshalJSON(data []byte) error {
	return unmarshal("HumanLoopConfig", data, v, readHumanLoopConfig)
}

// HumanLoopDataAttributes: What the caller declared about the content sent to review. Source: A2I output-data;
// API textract.HumanLoopDataAttributes.
type HumanLoopDataAttributes struct {
	// ContentClassifiers ("contentClassifiers"): The declarations. Source: A2I output-data. Known values:
	// ContentClassifier. Nil if it is not there.
	ContentClassifiers []string

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readHumanLoopDataAttributes(value any) HumanLoopDataAttributes {
	m := object(value)
	var v HumanLoopDataAttributes
	v.ContentClassifiers = nilable(m, "contentClassifiers", listOf(text))
	v.Extra = rest(m, "contentClassifiers")
	return v
}

func (v HumanLoopDataAttributes) plain() any {
	m := withExtra(v.Extra)
	if v.ContentClassifiers != nil {
		m["contentClassifiers"] = plainList(v.ContentClassifiers, func(item string) any { return item })
	}
	return m
}

// TypeName is "HumanLoopDataAttributes".
func (v *HumanLoopDataAttributes) TypeName() string {
	return "HumanLoopDataAttributes"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *HumanLoopDataAttributes) Validate() []Problem {
	return problemsOf("HumanLoopDataAttributes", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v HumanLoopDataAttributes) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *HumanLoopDataAttributes) UnmarshalJSON(data []byte) error {
	return unmarshal("HumanLoopDataAttributes", data, v, readHumanLoopDataAttributes)
}

// RekognitionImage: Where the analysed image came from. Source: A2I output-data; API rekognition.Image.
type RekognitionImage struct {
	// S3Object ("s3Object"): The stored image. Source: A2I output-data. Nil if it is not there.
	S3Object *S3Object

	// Bytes ("bytes"): The image itself, when the request carried it. How it is written in an output is not
	// documented. Source: API rekognition.Image. Nil if it is not there.
	Bytes any

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readRekognitionImage(value any) RekognitionImage {
	m := object(value)
	var v RekognitionImage
	v.S3Object = optional(m, "s3Object", readS3Object)
	v.Bytes = nilable(m, "bytes", anything)
	v.Extra = rest(m, "s3Object", "bytes")
	keepNull(m, "bytes", &v.Extra)
	return v
}

func (v RekognitionImage) plain() any {
	m := withExtra(v.Extra)
	if v.S3Object != nil {
		m["s3Object"] = v.S3Object.plain()
	}
	if v.Bytes != nil {
		m["bytes"] = v.Bytes
	}
	return m
}

// TypeName is "RekognitionImage".
func (v *RekognitionImage) TypeName() string {
	return "RekognitionImage"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *RekognitionImage) Validate() []Problem {
	return problemsOf("RekognitionImage", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v RekognitionImage) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *RekognitionImage) UnmarshalJSON(data []byte) error {
	return unmarshal("RekognitionImage", data, v, readRekognitionImage)
}

// S3Object: Where an input object of the request is stored in Amazon S3. Source: A2I output-data; API
// textract.S3Object; API rekognition.S3Object.
type S3Object struct {
	// Bucket ("bucket"): Name of the bucket. Source: A2I output-data.
	Bucket string

	// Name ("name"): Key of the object in the bucket. Source: A2I output-data.
	Name string

	// Version ("version"): Version of the object in a versioned bucket. Source: API textract.S3Object; API
	// rekognition.S3Object. Nil if it is not there.
	Version *string

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readS3Object(value any) S3Object {
	m := object(value)
	var v S3Object
	v.Bucket = text(m["bucket"])
	v.Name = text(m["name"])
	v.Version = optional(m, "version", text)
	v.Extra = rest(m, "bucket", "name", "version")
	return v
}

func (v S3Object) plain() any {
	m := withExtra(v.Extra)
	m["bucket"] = v.Bucket
	m["name"] = v.Name
	if v.Version != nil {
		m["version"] = *v.Version
	}
	return m
}

// TypeName is "S3Object".
func (v *S3Object) TypeName() string {
	return "S3Object"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *S3Object) Validate() []Problem {
	return problemsOf("S3Object", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v S3Object) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *S3Object) UnmarshalJSON(data []byte) error {
	return unmarshal("S3Object", data, v, readS3Object)
}

// RekognitionAiServiceResponse: A DetectModerationLabels response as Amazon A2I writes it, whole or reduced to
// the labels that met the conditions. Source: A2I output-data; observed.
type RekognitionAiServiceResponse struct {
	// ModerationLabels ("moderationLabels"): The labels. Their order differs between the whole and the reduced
	// response. Source: A2I output-data; observed.
	ModerationLabels []ModerationLabel

	// ModerationModelVersion ("moderationModelVersion"): Version of the moderation model, such as 6.0. Source: A2I
	// output-data; observed. Nil if it is not there.
	ModerationModelVersion *string

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readRekognitionAiServiceResponse(value any) RekognitionAiServiceResponse {
	m := object(value)
	var v RekognitionAiServiceResponse
	v.ModerationLabels = listOf(readModerationLabel)(m["moderationLabels"])
	v.ModerationModelVersion = optional(m, "moderationModelVersion", text)
	v.Extra = rest(m, "moderationLabels", "moderationModelVersion")
	return v
}

func (v RekognitionAiServiceResponse) plain() any {
	m := withExtra(v.Extra)
	m["moderationLabels"] = plainList(v.ModerationLabels, ModerationLabel.plain)
	if v.ModerationModelVersion != nil {
		m["moderationModelVersion"] = *v.ModerationModelVersion
	}
	return m
}

// TypeName is "RekognitionAiServiceResponse".
func (v *RekognitionAiServiceResponse) TypeName() string {
	return "RekognitionAiServiceResponse"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *RekognitionAiServiceResponse) Validate() []Problem {
	return problemsOf("RekognitionAiServiceResponse", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v RekognitionAiServiceResponse) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *RekognitionAiServiceResponse) UnmarshalJSON(data []byte) error {
	return unmarshal("RekognitionAiServiceResponse", data, v, readRekognitionAiServiceResponse)
}

// ModerationLabel: A moderation label that Amazon Rekognition found, as Amazon A2I writes it. Source: A2I
// output-data; API rekognition.ModerationLabel; observed.
type ModerationLabel struct {
	// Confidence ("confidence"): How sure the service is. The two responses in one document print the same value at
	// two precisions. Unit: percent, 0 to 100. Source: A2I output-data; observed.
	Confidence float64

	// Name ("name"): Name of the label. The set of names depends on the version of the model. Source: A2I
	// output-data; observed.
	Name string

	// ParentName ("parentName"): Name of the label above this one; empty for a top-level label. Source: A2I
	// output-data; observed. Nil if it is not there.
	ParentName *string

	// TaxonomyLevel ("taxonomyLevel"): Depth of the label in the taxonomy of newer models. Not seen in an output.
	// Unit: levels, counted from 1. Source: API rekognition.ModerationLabel. Nil if it is not there.
	TaxonomyLevel *int64

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readModerationLabel(value any) ModerationLabel {
	m := object(value)
	var v ModerationLabel
	v.Confidence = number(m["confidence"])
	v.Name = text(m["name"])
	v.ParentName = optional(m, "parentName", text)
	v.TaxonomyLevel = optional(m, "taxonomyLevel", integer)
	v.Extra = rest(m, "confidence", "name", "parentName", "taxonomyLevel")
	return v
}

func (v ModerationLabel) plain() any {
	m := withExtra(v.Extra)
	m["confidence"] = v.Confidence
	m["name"] = v.Name
	if v.ParentName != nil {
		m["parentName"] = *v.ParentName
	}
	if v.TaxonomyLevel != nil {
		m["taxonomyLevel"] = *v.TaxonomyLevel
	}
	return m
}

// TypeName is "ModerationLabel".
func (v *ModerationLabel) TypeName() string {
	return "ModerationLabel"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *ModerationLabel) Validate() []Problem {
	return problemsOf("ModerationLabel", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v ModerationLabel) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *ModerationLabel) UnmarshalJSON(data []byte) error {
	return unmarshal("ModerationLabel", data, v, readModerationLabel)
}

// ActivationConditionResults: The conditions of the flow definition as evaluated for one object, with a result
// at every node. False conditions are listed too. Source: A2I output-data; observed.
type ActivationConditionResults struct {
	// Conditions ("Conditions"): The top-level evaluated conditions. Any of them that is true starts a human loop.
	// Source: A2I output-data; observed.
	Conditions []ActivationConditionResult

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readActivationConditionResults(value any) ActivationConditionResults {
	m := object(value)
	var v ActivationConditionResults
	v.Conditions = listOf(readActivationConditionResult)(m["Conditions"])
	v.Extra = rest(m, "Conditions")
	return v
}

func (v ActivationConditionResults) plain() any {
	m := withExtra(v.Extra)
	m["Conditions"] = plainList(v.Conditions, plainOf[ActivationConditionResult])
	return m
}

// TypeName is "ActivationConditionResults".
func (v *ActivationConditionResults) TypeName() string {
	return "ActivationConditionResults"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *ActivationConditionResults) Validate() []Problem {
	return problemsOf("ActivationConditionResults", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v ActivationConditionResults) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *ActivationConditionResults) UnmarshalJSON(data []byte) error {
	return unmarshal("ActivationConditionResults", data, v, readActivationConditionResults)
}

// RekognitionModerationPreviewOutput: Output document of a human loop that Amazon Rekognition started, in the
// flat layout of spring 2020: what is inside inputContent today stands at the top. Inferred from the Amazon
// Textract output of that time; no such file has been seen. Source: inferred.
type RekognitionModerationPreviewOutput struct {
	// AwsManagedHumanLoopRequestSource ("awsManagedHumanLoopRequestSource"): The built-in task type that started the
	// loop. Source: A2I output-data; API sagemaker.AwsManagedHumanLoopRequestSource; observed. Value:
	// "AWS/Rekognition/DetectModerationLabels/Image/V3".
	AwsManagedHumanLoopRequestSource string

	// FlowDefinitionArn ("flowDefinitionArn"): Workflow that the loop belongs to. Source: A2I output-data; observed.
	FlowDefinitionArn string

	// HumanAnswers ("humanAnswers"): What the workers submitted, one item per worker. Empty when the loop ended
	// without an answer. Source: A2I output-data; observed.
	HumanAnswers []RekognitionModerationAnswer

	// HumanLoopName ("humanLoopName"): Name of the loop. Source: A2I output-data; observed.
	HumanLoopName string

	// AIServiceRequest ("aiServiceRequest"): The request that led to the human loop. Source: A2I output-data;
	// observed.
	AIServiceRequest RekognitionAiServiceRequest

	// AIServiceResponse ("aiServiceResponse"): What the service returned. Source: A2I output-data; observed.
	AIServiceResponse RekognitionAiServiceResponse

	// SelectedAIServiceResponse ("selectedAiServiceResponse"): The part of the response that met the conditions and
	// was shown to workers. Whether it is written for a workflow without conditions is not documented. Source: A2I
	// output-data; observed. Nil if it is not there.
	SelectedAIServiceResponse *RekognitionAiServiceResponse

	// HumanTaskActivationConditionResults ("humanTaskActivationConditionResults"): How the conditions of the
	// workflow were evaluated. Whether it is written for a workflow without conditions is not documented. Source:
	// A2I output-data; observed. Nil if it is not there.
	HumanTaskActivationConditionResults *ActivationConditionResults

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readRekognitionModerationPreviewOutput(value any) RekognitionModerationPreviewOutput {
	m := object(value)
	var v RekognitionModerationPreviewOutput
	v.AwsManagedHumanLoopRequestSource = text(m["awsManagedHumanLoopRequestSource"])
	v.FlowDefinitionArn = text(m["flowDefinitionArn"])
	v.HumanAnswers = listOf(readRekognitionModerationAnswer)(m["humanAnswers"])
	v.HumanLoopName = text(m["humanLoopName"])
	v.AIServiceRequest = readRekognitionAiServiceRequest(m["aiServiceRequest"])
	v.AIServiceResponse = readRekognitionAiServiceResponse(m["aiServiceResponse"])
	v.SelectedAIServiceResponse = optional(m, "selectedAiServiceResponse", readRekognitionAiServiceResponse)
	v.HumanTaskActivationConditionResults = optional(m, "humanTaskActivationConditionResults", readActivationConditionResults)
	v.Extra = rest(m, "awsManagedHumanLoopRequestSource", "flowDefinitionArn", "humanAnswers", "humanLoopName", "aiServiceRequest", "aiServiceResponse", "selectedAiServiceResponse", "humanTaskActivationConditionResults")
	return v
}

func (v RekognitionModerationPreviewOutput) plain() any {
	m := withExtra(v.Extra)
	m["awsManagedHumanLoopRequestSource"] = v.AwsManagedHumanLoopRequestSource
	m["flowDefinitionArn"] = v.FlowDefinitionArn
	m["humanAnswers"] = plainList(v.HumanAnswers, RekognitionModerationAnswer.plain)
	m["humanLoopName"] = v.HumanLoopName
	m["aiServiceRequest"] = v.AIServiceRequest.plain()
	m["aiServiceResponse"] = v.AIServiceResponse.plain()
	if v.SelectedAIServiceResponse != nil {
		m["selectedAiServiceResponse"] = v.SelectedAIServiceResponse.plain()
	}
	if v.HumanTaskActivationConditionResults != nil {
		m["humanTaskActivationConditionResults"] = v.HumanTaskActivationConditionResults.plain()
	}
	return m
}

// TypeName is "RekognitionModerationPreviewOutput".
func (v *RekognitionModerationPreviewOutput) TypeName() string {
	return "RekognitionModerationPreviewOutput"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *RekognitionModerationPreviewOutput) Validate() []Problem {
	return problemsOf("RekognitionModerationPreviewOutput", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v RekognitionModerationPreviewOutput) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *RekognitionModerationPreviewOutput) UnmarshalJSON(data []byte) error {
	return unmarshal("RekognitionModerationPreviewOutput", data, v, readRekognitionModerationPreviewOutput)
}

func (v *RekognitionModerationPreviewOutput) isRecord() {}

// TextractFormsOutput: Output document of a human loop that Amazon Textract started. Source: A2I output-data;
// observed.
type TextractFormsOutput struct {
	// AwsManagedHumanLoopRequestSource ("awsManagedHumanLoopRequestSource"): The built-in task type that started the
	// loop. Source: A2I output-data; API sagemaker.AwsManagedHumanLoopRequestSource; observed. Value:
	// "AWS/Textract/AnalyzeDocument/Forms/V1".
	AwsManagedHumanLoopRequestSource string

	// FlowDefinitionArn ("flowDefinitionArn"): Workflow that the loop belongs to. Source: A2I output-data; observed.
	FlowDefinitionArn string

	// HumanAnswers ("humanAnswers"): What the workers submitted, one item per worker. Empty when the loop ended
	// without an answer. Source: A2I output-data; observed.
	HumanAnswers []TextractFormsAnswer

	// HumanLoopName ("humanLoopName"): Name of the loop. Source: A2I output-data; observed.
	HumanLoopName string

	// InputContent ("inputContent"): What the loop was started with. Source: A2I output-data; observed.
	InputContent TextractFormsInputContent

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readTextractFormsOutput(value any) TextractFormsOutput {
	m := object(value)
	var v TextractFormsOutput
	v.AwsManagedHumanLoopRequestSource = text(m["awsManagedHumanLoopRequestSource"])
	v.FlowDefinitionArn = text(m["flowDefinitionArn"])
	v.HumanAnswers = listOf(readTextractFormsAnswer)(m["humanAnswers"])
	v.HumanLoopName = text(m["humanLoopName"])
	v.InputContent = readTextractFormsInputContent(m["inputContent"])
	v.Extra = rest(m, "awsManagedHumanLoopRequestSource", "flowDefinitionArn", "humanAnswers", "humanLoopName", "inputContent")
	return v
}

func (v TextractFormsOutput) plain() any {
	m := withExtra(v.Extra)
	m["awsManagedHumanLoopRequestSource"] = v.AwsManagedHumanLoopRequestSource
	m["flowDefinitionArn"] = v.FlowDefinitionArn
	m["humanAnswers"] = plainList(v.HumanAnswers, TextractFormsAnswer.plain)
	m["humanLoopName"] = v.HumanLoopName
	m["inputContent"] = v.InputContent.plain()
	return m
}

// TypeName is "TextractFormsOutput".
func (v *TextractFormsOutput) TypeName() string {
	return "TextractFormsOutput"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *TextractFormsOutput) Validate() []Problem {
	return problemsOf("TextractFormsOutput", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v TextractFormsOutput) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *TextractFormsOutput) UnmarshalJSON(data []byte) error {
	return unmarshal("TextractFormsOutput", data, v, readTextractFormsOutput)
}

func (v *TextractFormsOutput) isRecord() {}

// TextractFormsAnswer: What one worker submitted for a form review task. Source: A2I output-data; observed.
type TextractFormsAnswer struct {
	// AnswerContent ("answerContent"): The answer, below the name of the request source. Source: A2I output-data;
	// observed.
	AnswerContent TextractFormsAnswerContent

	// SubmissionTime ("submissionTime"): When the worker submitted the task. Source: A2I output-data; observed.
	SubmissionTime string

	// AcceptanceTime ("acceptanceTime"): When the worker accepted the task. Missing in outputs from before the end
	// of 2020. Source: A2I output-data; observed. Nil if it is not there.
	AcceptanceTime *string

	// TimeSpentInSeconds ("timeSpentInSeconds"): How long the worker was at the task. The guide says that pauses do
	// not count; in real outputs it equals submission minus acceptance. Missing in outputs from before the end of
	// 2020. Unit: seconds, with milliseconds as a fraction. Source: A2I output-data; observed. Nil if it is not
	// there.
	TimeSpentInSeconds *float64

	// WorkerID ("workerId"): Identifier of the worker. Opaque: most are 16 hexadecimal digits, not all. Source: A2I
	// output-data; observed.
	WorkerID string

	// WorkerMetadata ("workerMetadata"): Who the worker is. Private workforces only; missing in outputs from before
	// the middle of 2020. Source: A2I output-data; observed. Nil if it is not there.
	WorkerMetadata *WorkerMetadata

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readTextractFormsAnswer(value any) TextractFormsAnswer {
	m := object(value)
	var v TextractFormsAnswer
	v.AnswerContent = readTextractFormsAnswerContent(m["answerContent"])
	v.SubmissionTime = text(m["submissionTime"])
	v.AcceptanceTime = optional(m, "acceptanceTime", text)
	v.TimeSpentInSeconds = optional(m, "timeSpentInSeconds", number)
	v.WorkerID = text(m["workerId"])
	v.WorkerMetadata = optional(m, "workerMetadata", readWorkerMetadata)
	v.Extra = rest(m, "answerContent", "submissionTime", "acceptanceTime", "timeSpentInSeconds", "workerId", "workerMetadata")
	return v
}

func (v TextractFormsAnswer) plain() any {
	m := withExtra(v.Extra)
	m["answerContent"] = v.AnswerContent.plain()
	m["submissionTime"] = v.SubmissionTime
	if v.AcceptanceTime != nil {
		m["acceptanceTime"] = *v.AcceptanceTime
	}
	if v.TimeSpentInSeconds != nil {
		m["timeSpentInSeconds"] = *v.TimeSpentInSeconds
	}
	m["workerId"] = v.WorkerID
	if v.WorkerMetadata != nil {
		m["workerMetadata"] = v.WorkerMetadata.plain()
	}
	return m
}

// TypeName is "TextractFormsAnswer".
func (v *TextractFormsAnswer) TypeName() string {
	return "TextractFormsAnswer"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *TextractFormsAnswer) Validate() []Problem {
	return problemsOf("TextractFormsAnswer", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v TextractFormsAnswer) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *TextractFormsAnswer) UnmarshalJSON(data []byte) error {
	return unmarshal("TextractFormsAnswer", data, v, readTextractFormsAnswer)
}

// TextractFormsAnswerContent: The answer to a form review task. Source: A2I output-data; observed.
type TextractFormsAnswerContent struct {
	// AWSTextractAnalyzeDocumentFormsV1 ("AWS/Textract/AnalyzeDocument/Forms/V1"): Keys and values as the worker
	// left them. The member is named after the request source. Source: A2I output-data; observed. Nil if it is not
	// there.
	AWSTextractAnalyzeDocumentFormsV1 *TextractFormsAnswerBlocks

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readTextractFormsAnswerContent(value any) TextractFormsAnswerContent {
	m := object(value)
	var v TextractFormsAnswerContent
	v.AWSTextractAnalyzeDocumentFormsV1 = optional(m, "AWS/Textract/AnalyzeDocument/Forms/V1", readTextractFormsAnswerBlocks)
	v.Extra = rest(m, "AWS/Textract/AnalyzeDocument/Forms/V1")
	return v
}

func (v TextractFormsAnswerContent) plain() any {
	m := withExtra(v.Extra)
	if v.AWSTextractAnalyzeDocumentFormsV1 != nil {
		m["AWS/Textract/AnalyzeDocument/Forms/V1"] = v.AWSTextractAnalyzeDocumentFormsV1.plain()
	}
	return m
}

// TypeName is "TextractFormsAnswerContent".
func (v *TextractFormsAnswerContent) TypeName() string {
	return "TextractFormsAnswerContent"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *TextractFormsAnswerContent) Validate() []Problem {
	return problemsOf("TextractFormsAnswerContent", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v TextractFormsAnswerContent) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *TextractFormsAnswerContent) UnmarshalJSON(data []byte) error {
	return unmarshal("TextractFormsAnswerContent", data, v, readTextractFormsAnswerContent)
}

// TextractFormsAnswerBlocks: Form keys and values as the worker left them. Source: A2I output-data; A2I
// crowd-textract; observed.
type TextractFormsAnswerBlocks struct {
	// Blocks ("blocks"): Key, value and word blocks of the answer. They refer to each other by identifier. Source:
	// A2I output-data; A2I crowd-textract; observed.
	Blocks []TextractBlock

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readTextractFormsAnswerBlocks(value any) TextractFormsAnswerBlocks {
	m := object(value)
	var v TextractFormsAnswerBlocks
	v.Blocks = listOf(readTextractBlock)(m["blocks"])
	v.Extra = rest(m, "blocks")
	return v
}

func (v TextractFormsAnswerBlocks) plain() any {
	m := withExtra(v.Extra)
	m["blocks"] = plainList(v.Blocks, TextractBlock.plain)
	return m
}

// TypeName is "TextractFormsAnswerBlocks".
func (v *TextractFormsAnswerBlocks) TypeName() string {
	return "TextractFormsAnswerBlocks"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *TextractFormsAnswerBlocks) Validate() []Problem {
	return problemsOf("TextractFormsAnswerBlocks", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v TextractFormsAnswerBlocks) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *TextractFormsAnswerBlocks) UnmarshalJSON(data []byte) error {
	return unmarshal("TextractFormsAnswerBlocks", data, v, readTextractFormsAnswerBlocks)
}

// TextractBlock: One block of an Amazon Textract response as Amazon A2I writes it: every member name starts in
// lower case. Answers and selected responses hold fewer members than the service response, so only type and
// identifier are required. Source: A2I crowd-textract; API textract.Block; observed.
type TextractBlock struct {
	// BlockType ("blockType"): What the block is. Source: A2I crowd-textract; API textract.Block; observed. Known
	// values: TextractBlockType.
	BlockType string

	// ID ("id"): Identifier of the block, unique in one response or answer. Blocks that a worker kept have the
	// identifier of the prediction. Source: A2I crowd-textract; observed.
	ID string

	// Confidence ("confidence"): How sure the service is. Missing on pages and on blocks that a worker added or
	// changed. Unit: percent, 0 to 100. Source: A2I crowd-textract; observed. Nil if it is not there.
	Confidence *float64

	// Text ("text"): Text of a word or line. The widget page of the guide shows it on form keys too. Source: A2I
	// crowd-textract; observed. Nil if it is not there.
	Text *string

	// TextType ("textType"): Whether a word is printed or written by hand. Source: API textract.TextType. Known
	// values: TextractTextType. Nil if it is not there.
	TextType *string

	// Geometry ("geometry"): Where the block is on the page. Missing in answers. Source: A2I crowd-textract;
	// observed. Nil if it is not there.
	Geometry *Geometry

	// Relationships ("relationships"): Other blocks that this block refers to. Source: A2I crowd-textract; observed.
	// Nil if it is not there.
	Relationships []Relationship

	// EntityTypes ("entityTypes"): What the block stands for, such as a form key or a form value. Source: A2I
	// crowd-textract; observed. Known values: TextractEntityType. Nil if it is not there.
	EntityTypes []string

	// RowIndex ("rowIndex"): Row of a cell, counted from 1. Unit: cells. Source: API textract.Block. Nil if it is
	// not there.
	RowIndex *int64

	// ColumnIndex ("columnIndex"): Column of a cell, counted from 1. Unit: cells. Source: API textract.Block. Nil if
	// it is not there.
	ColumnIndex *int64

	// RowSpan ("rowSpan"): Rows that a cell covers. Unit: cells. Source: API textract.Block. Nil if it is not there.
	RowSpan *int64

	// ColumnSpan ("columnSpan"): Columns that a cell covers. Unit: cells. Source: API textract.Block. Nil if it is
	// not there.
	ColumnSpan *int64

	// SelectionStatus ("selectionStatus"): Whether a selection element is selected. Source: API
	// textract.SelectionStatus. Known values: SelectionStatus. Nil if it is not there.
	SelectionStatus *string

	// Page ("page"): Page that the block is on. Unit: pages, counted from 1. Source: API textract.Block. Nil if it
	// is not there.
	Page *int64

	// Query ("query"): The question of a query block. Source: API textract.Query. Nil if it is not there.
	Query *TextractQuery

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readTextractBlock(value any) TextractBlock {
	m := object(value)
	var v TextractBlock
	v.BlockType = text(m["blockType"])
	v.ID = text(m["id"])
	v.Confidence = optional(m, "confidence", number)
	v.Text = optional(m, "text", text)
	v.TextType = optional(m, "textType", text)
	v.Geometry = optional(m, "geometry", readGeometry)
	v.Relationships = nilable(m, "relationships", listOf(readRelationship))
	v.EntityTypes = nilable(m, "entityTypes", listOf(text))
	v.RowIndex = optional(m, "rowIndex", integer)
	v.ColumnIndex = optional(m, "columnIndex", integer)
	v.RowSpan = optional(m, "rowSpan", integer)
	v.ColumnSpan = optional(m, "columnSpan", integer)
	v.SelectionStatus = optional(m, "selectionStatus", text)
	v.Page = optional(m, "page", integer)
	v.Query = optional(m, "query", readTextractQuery)
	v.Extra = rest(m, "blockType", "id", "confidence", "text", "textType", "geometry", "relationships", "entityTypes", "rowIndex", "columnIndex", "rowSpan", "columnSpan", "selectionStatus", "page", "query")
	return v
}

func (v TextractBlock) plain() any {
	m := withExtra(v.Extra)
	m["blockType"] = v.BlockType
	m["id"] = v.ID
	if v.Confidence != nil {
		m["confidence"] = *v.Confidence
	}
	if v.Text != nil {
		m["text"] = *v.Text
	}
	if v.TextType != nil {
		m["textType"] = *v.TextType
	}
	if v.Geometry != nil {
		m["geometry"] = v.Geometry.plain()
	}
	if v.Relationships != nil {
		m["relationships"] = plainList(v.Relationships, Relationship.plain)
	}
	if v.EntityTypes != nil {
		m["entityTypes"] = plainList(v.EntityTypes, func(item string) any { return item })
	}
	if v.RowIndex != nil {
		m["rowIndex"] = *v.RowIndex
	}
	if v.ColumnIndex != nil {
		m["columnIndex"] = *v.ColumnIndex
	}
	if v.RowSpan != nil {
		m["rowSpan"] = *v.RowSpan
	}
	if v.ColumnSpan != nil {
		m["columnSpan"] = *v.ColumnSpan
	}
	if v.SelectionStatus != nil {
		m["selectionStatus"] = *v.SelectionStatus
	}
	if v.Page != nil {
		m["page"] = *v.Page
	}
	if v.Query != nil {
		m["query"] = v.Query.plain()
	}
	return m
}

// TypeName is "TextractBlock".
func (v *TextractBlock) TypeName() string {
	return "TextractBlock"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *TextractBlock) Validate() []Problem {
	return problemsOf("TextractBlock", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v TextractBlock) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *TextractBlock) UnmarshalJSON(data []byte) error {
	return unmarshal("TextractBlock", data, v, readTextractBlock)
}

// Geometry: Where a block is on the page. Source: A2I crowd-textract; observed.
type Geometry struct {
	// BoundingBox ("boundingBox"): Upright rectangle around the block. Missing in selected responses. Source: A2I
	// crowd-textract; observed. Nil if it is not there.
	BoundingBox *BoundingBox

	// Polygon ("polygon"): Corners of the shape around the block. Source: A2I crowd-textract; observed. Nil if it is
	// not there.
	Polygon []Point

	// RotationAngle ("rotationAngle"): How far the text is rotated. Unit: degrees. Source: API textract.Geometry.
	// Nil if it is not there.
	RotationAngle *float64

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readGeometry(value any) Geometry {
	m := object(value)
	var v Geometry
	v.BoundingBox = optional(m, "boundingBox", readBoundingBox)
	v.Polygon = nilable(m, "polygon", listOf(readPoint))
	v.RotationAngle = optional(m, "rotationAngle", number)
	v.Extra = rest(m, "boundingBox", "polygon", "rotationAngle")
	return v
}

func (v Geometry) plain() any {
	m := withExtra(v.Extra)
	if v.BoundingBox != nil {
		m["boundingBox"] = v.BoundingBox.plain()
	}
	if v.Polygon != nil {
		m["polygon"] = plainList(v.Polygon, Point.plain)
	}
	if v.RotationAngle != nil {
		m["rotationAngle"] = *v.RotationAngle
	}
	return m
}

// TypeName is "Geometry".
func (v *Geometry) TypeName() string {
	return "Geometry"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *Geometry) Validate() []Problem {
	return problemsOf("Geometry", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v Geometry) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *Geometry) UnmarshalJSON(data []byte) error {
	return unmarshal("Geometry", data, v, readGeometry)
}

// BoundingBox: Upright rectangle in ratios of the page. Integers occur, as on whole pages. Source: A2I
// crowd-textract; observed.
type BoundingBox struct {
	// Width ("width"): Width of the rectangle. Unit: ratio of the page. Source: A2I crowd-textract; observed.
	Width float64

	// Height ("height"): Height of the rectangle. Unit: ratio of the page. Source: A2I crowd-textract; observed.
	Height float64

	// Left ("left"): Distance of the left edge from the left edge of the page. Unit: ratio of the page. Source: A2I
	// crowd-textract; observed.
	Left float64

	// Top ("top"): Distance of the top edge from the top edge of the page. Unit: ratio of the page. Source: A2I
	// crowd-textract; observed.
	Top float64

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readBoundingBox(value any) BoundingBox {
	m := object(value)
	var v BoundingBox
	v.Width = number(m["width"])
	v.Height = number(m["height"])
	v.Left = number(m["left"])
	v.Top = number(m["top"])
	v.Extra = rest(m, "width", "height", "left", "top")
	return v
}

func (v BoundingBox) plain() any {
	m := withExtra(v.Extra)
	m["width"] = v.Width
	m["height"] = v.Height
	m["left"] = v.Left
	m["top"] = v.Top
	return m
}

// TypeName is "BoundingBox".
func (v *BoundingBox) TypeName() string {
	return "BoundingBox"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *BoundingBox) Validate() []Problem {
	return problemsOf("BoundingBox", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v BoundingBox) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *BoundingBox) UnmarshalJSON(data []byte) error {
	return unmarshal("BoundingBox", data, v, readBoundingBox)
}

// Point: A corner in ratios of the page. Source: A2I crowd-textract; observed.
type Point struct {
	// X ("x"): Distance from the left edge of the page. Unit: ratio of the page. Source: A2I crowd-textract;
	// observed.
	X float64

	// Y ("y"): Distance from the top edge of the page. Unit: ratio of the page. Source: A2I crowd-textract;
	// observed.
	Y float64

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readPoint(value any) Point {
	m := object(value)
	var v Point
	v.X = number(m["x"])
	v.Y = number(m["y"])
	v.Extra = rest(m, "x", "y")
	return v
}

func (v Point) plain() any {
	m := withExtra(v.Extra)
	m["x"] = v.X
	m["y"] = v.Y
	return m
}

// TypeName is "Point".
func (v *Point) TypeName() string {
	return "Point"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *Point) Validate() []Problem {
	return problemsOf("Point", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v Point) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *Point) UnmarshalJSON(data []byte) error {
	return unmarshal("Point", data, v, readPoint)
}

// TextractQuery: A question that was asked of the document. Source: API textract.Query.
type TextractQuery struct {
	// Text ("text"): Text of the question. Source: API textract.Query.
	Text string

	// Alias ("alias"): Short name that the caller gave to the question. Source: API textract.Query. Nil if it is not
	// there.
	Alias *string

	// Pages ("pages"): Pages that the question is asked of. Source: API textract.Query. Nil if it is not there.
	Pages []string

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readTextractQuery(value any) TextractQuery {
	m := object(value)
	var v TextractQuery
	v.Text = text(m["text"])
	v.Alias = optional(m, "alias", text)
	v.Pages = nilable(m, "pages", listOf(text))
	v.Extra = rest(m, "text", "alias", "pages")
	return v
}

func (v TextractQuery) plain() any {
	m := withExtra(v.Extra)
	m["text"] = v.Text
	if v.Alias != nil {
		m["alias"] = *v.Alias
	}
	if v.Pages != nil {
		m["pages"] = plainList(v.Pages, func(item string) any { return item })
	}
	return m
}

// TypeName is "TextractQuery".
func (v *TextractQuery) TypeName() string {
	return "TextractQuery"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *TextractQuery) Validate() []Problem {
	return problemsOf("TextractQuery", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v TextractQuery) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *TextractQuery) UnmarshalJSON(data []byte) error {
	return unmarshal("TextractQuery", data, v, readTextractQuery)
}

// Relationship: How a block refers to other blocks. Source: A2I crowd-textract; observed.
type Relationship struct {
	// Type ("type"): How this block refers to the others. Source: A2I crowd-textract; observed. Known values:
	// TextractRelationshipType.
	Type string

	// IDS ("ids"): Identifiers of the other blocks. Source: A2I crowd-textract; observed.
	IDS []string

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readRelationship(value any) Relationship {
	m := object(value)
	var v Relationship
	v.Type = text(m["type"])
	v.IDS = listOf(text)(m["ids"])
	v.Extra = rest(m, "type", "ids")
	return v
}

func (v Relationship) plain() any {
	m := withExtra(v.Extra)
	m["type"] = v.Type
	m["ids"] = plainList(v.IDS, func(item string) any { return item })
	return m
}

// TypeName is "Relationship".
func (v *Relationship) TypeName() string {
	return "Relationship"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *Relationship) Validate() []Problem {
	return problemsOf("Relationship", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v Relationship) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *Relationship) UnmarshalJSON(data []byte) error {
	return unmarshal("Relationship", data, v, readRelationship)
}

// TextractFormsInputContent: What the human loop was started with: request, response and evaluated conditions.
// Source: A2I output-data; observed.
type TextractFormsInputContent struct {
	// AIServiceRequest ("aiServiceRequest"): The request that led to the human loop. Source: A2I output-data;
	// observed.
	AIServiceRequest TextractAiServiceRequest

	// AIServiceResponse ("aiServiceResponse"): What the service returned. Source: A2I output-data; observed.
	AIServiceResponse TextractAiServiceResponse

	// SelectedAIServiceResponse ("selectedAiServiceResponse"): The part of the response that met the conditions and
	// was shown to workers. Whether it is written for a workflow without conditions is not documented. Source: A2I
	// output-data; observed. Nil if it is not there.
	SelectedAIServiceResponse *TextractAiServiceResponse

	// HumanTaskActivationConditionResults ("humanTaskActivationConditionResults"): How the conditions of the
	// workflow were evaluated. Whether it is written for a workflow without conditions is not documented. Source:
	// A2I output-data; observed. Nil if it is not there.
	HumanTaskActivationConditionResults *ActivationConditionResults

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readTextractFormsInputContent(value any) TextractFormsInputContent {
	m := object(value)
	var v TextractFormsInputContent
	v.AIServiceRequest = readTextractAiServiceRequest(m["aiServiceRequest"])
	v.AIServiceResponse = readTextractAiServiceResponse(m["aiServiceResponse"])
	v.SelectedAIServiceResponse = optional(m, "selectedAiServiceResponse", readTextractAiServiceResponse)
	v.HumanTaskActivationConditionResults = optional(m, "humanTaskActivationConditionResults", readActivationConditionResults)
	v.Extra = rest(m, "aiServiceRequest", "aiServiceResponse", "selectedAiServiceResponse", "humanTaskActivationConditionResults")
	return v
}

func (v TextractFormsInputContent) plain() any {
	m := withExtra(v.Extra)
	m["aiServiceRequest"] = v.AIServiceRequest.plain()
	m["aiServiceResponse"] = v.AIServiceResponse.plain()
	if v.SelectedAIServiceResponse != nil {
		m["selectedAiServiceResponse"] = v.SelectedAIServiceResponse.plain()
	}
	if v.HumanTaskActivationConditionResults != nil {
		m["humanTaskActivationConditionResults"] = v.HumanTaskActivationConditionResults.plain()
	}
	return m
}

// TypeName is "TextractFormsInputContent".
func (v *TextractFormsInputContent) TypeName() string {
	return "TextractFormsInputContent"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *TextractFormsInputContent) Validate() []Problem {
	return problemsOf("TextractFormsInputContent", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v TextractFormsInputContent) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *TextractFormsInputContent) UnmarshalJSON(data []byte) error {
	return unmarshal("TextractFormsInputContent", data, v, readTextractFormsInputContent)
}

// TextractAiServiceRequest: The AnalyzeDocument request that led to the human loop, as Amazon A2I writes it:
// every member name starts in lower case. Source: A2I output-data; API textract.AnalyzeDocumentRequest.
type TextractAiServiceRequest struct {
	// Document ("document"): The document that was analysed. Source: A2I output-data.
	Document TextractDocument

	// FeatureTypes ("featureTypes"): What the request asked for. Source: A2I output-data. Known values:
	// TextractFeatureType.
	FeatureTypes []string

	// HumanLoopConfig ("humanLoopConfig"): Human review settings of the request. Source: A2I output-data.
	HumanLoopConfig HumanLoopConfig

	// QueriesConfig ("queriesConfig"): Questions asked of the document. From the request shape; not seen in an
	// output. Source: API textract.AnalyzeDocumentRequest. Nil if it is not there.
	QueriesConfig map[string]any

	// AdaptersConfig ("adaptersConfig"): Adapters used for the request. From the request shape; not seen in an
	// output. Source: API textract.AnalyzeDocumentRequest. Nil if it is not there.
	AdaptersConfig map[string]any

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readTextractAiServiceRequest(value any) TextractAiServiceRequest {
	m := object(value)
	var v TextractAiServiceRequest
	v.Document = readTextractDocument(m["document"])
	v.FeatureTypes = listOf(text)(m["featureTypes"])
	v.HumanLoopConfig = readHumanLoopConfig(m["humanLoopConfig"])
	v.QueriesConfig = nilable(m, "queriesConfig", mapOf(anything))
	v.AdaptersConfig = nilable(m, "adaptersConfig", mapOf(anything))
	v.Extra = rest(m, "document", "featureTypes", "humanLoopConfig", "queriesConfig", "adaptersConfig")
	return v
}

func (v TextractAiServiceRequest) plain() any {
	m := withExtra(v.Extra)
	m["document"] = v.Document.plain()
	m["featureTypes"] = plainList(v.FeatureTypes, func(item string) any { return item })
	m["humanLoopConfig"] = v.HumanLoopConfig.plain()
	if v.QueriesConfig != nil {
		m["queriesConfig"] = plainMap(v.QueriesConfig, func(item any) any { return item })
	}
	if v.AdaptersConfig != nil {
		m["adaptersConfig"] = plainMap(v.AdaptersConfig, func(item any) any { return item })
	}
	return m
}

// TypeName is "TextractAiServiceRequest".
func (v *TextractAiServiceRequest) TypeName() string {
	return "TextractAiServiceRequest"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *TextractAiServiceRequest) Validate() []Problem {
	return problemsOf("TextractAiServiceRequest", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v TextractAiServiceRequest) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *TextractAiServiceRequest) UnmarshalJSON(data []byte) error {
	return unmarshal("TextractAiServiceRequest", data, v, readTextractAiServiceRequest)
}

// TextractDocument: Where the analysed document came from. Source: A2I output-data; API textract.Document.
type TextractDocument struct {
	// S3Object ("s3Object"): The stored document. Source: A2I output-data. Nil if it is not there.
	S3Object *S3Object

	// Bytes ("bytes"): The document itself, when the request carried it. How it is written in an output is not
	// documented. Source: API textract.Document. Nil if it is not there.
	Bytes any

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readTextractDocument(value any) TextractDocument {
	m := object(value)
	var v TextractDocument
	v.S3Object = optional(m, "s3Object", readS3Object)
	v.Bytes = nilable(m, "bytes", anything)
	v.Extra = rest(m, "s3Object", "bytes")
	keepNull(m, "bytes", &v.Extra)
	return v
}

func (v TextractDocument) plain() any {
	m := withExtra(v.Extra)
	if v.S3Object != nil {
		m["s3Object"] = v.S3Object.plain()
	}
	if v.Bytes != nil {
		m["bytes"] = v.Bytes
	}
	return m
}

// TypeName is "TextractDocument".
func (v *TextractDocument) TypeName() string {
	return "TextractDocument"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *TextractDocument) Validate() []Problem {
	return problemsOf("TextractDocument", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v TextractDocument) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *TextractDocument) UnmarshalJSON(data []byte) error {
	return unmarshal("TextractDocument", data, v, readTextractDocument)
}

// TextractAiServiceResponse: An AnalyzeDocument response as Amazon A2I writes it, whole or reduced to the blocks
// that met the conditions. Source: A2I output-data; observed.
type TextractAiServiceResponse struct {
	// Blocks ("blocks"): The blocks. In a reduced response they have lost some members: match blocks by identifier.
	// Source: A2I output-data; observed.
	Blocks []TextractBlock

	// DocumentMetadata ("documentMetadata"): What is known of the document. Missing in reduced responses. Source:
	// A2I output-data; observed. Nil if it is not there.
	DocumentMetadata *TextractDocumentMetadata

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readTextractAiServiceResponse(value any) TextractAiServiceResponse {
	m := object(value)
	var v TextractAiServiceResponse
	v.Blocks = listOf(readTextractBlock)(m["blocks"])
	v.DocumentMetadata = optional(m, "documentMetadata", readTextractDocumentMetadata)
	v.Extra = rest(m, "blocks", "documentMetadata")
	return v
}

func (v TextractAiServiceResponse) plain() any {
	m := withExtra(v.Extra)
	m["blocks"] = plainList(v.Blocks, TextractBlock.plain)
	if v.DocumentMetadata != nil {
		m["documentMetadata"] = v.DocumentMetadata.plain()
	}
	return m
}

// TypeName is "TextractAiServiceResponse".
func (v *TextractAiServiceResponse) TypeName() string {
	return "TextractAiServiceResponse"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *TextractAiServiceResponse) Validate() []Problem {
	return problemsOf("TextractAiServiceResponse", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v TextractAiServiceResponse) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *TextractAiServiceResponse) UnmarshalJSON(data []byte) error {
	return unmarshal("TextractAiServiceResponse", data, v, readTextractAiServiceResponse)
}

// TextractDocumentMetadata: What Amazon Textract says of the document as a whole. Source: A2I output-data; API
// textract.DocumentMetadata.
type TextractDocumentMetadata struct {
	// Pages ("pages"): Number of pages. Unit: pages. Source: A2I output-data; API textract.DocumentMetadata.
	Pages int64

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readTextractDocumentMetadata(value any) TextractDocumentMetadata {
	m := object(value)
	var v TextractDocumentMetadata
	v.Pages = integer(m["pages"])
	v.Extra = rest(m, "pages")
	return v
}

func (v TextractDocumentMetadata) plain() any {
	m := withExtra(v.Extra)
	m["pages"] = v.Pages
	return m
}

// TypeName is "TextractDocumentMetadata".
func (v *TextractDocumentMetadata) TypeName() string {
	return "TextractDocumentMetadata"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *TextractDocumentMetadata) Validate() []Problem {
	return problemsOf("TextractDocumentMetadata", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v TextractDocumentMetadata) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *TextractDocumentMetadata) UnmarshalJSON(data []byte) error {
	return unmarshal("TextractDocumentMetadata", data, v, readTextractDocumentMetadata)
}

// TextractFormsPreviewOutput: Output document of a human loop that Amazon Textract started, in the flat layout
// of spring 2020: what is inside inputContent today stands at the top. Seen once, in an output of April 2020.
// Source: observed.
type TextractFormsPreviewOutput struct {
	// AwsManagedHumanLoopRequestSource ("awsManagedHumanLoopRequestSource"): The built-in task type that started the
	// loop. Source: A2I output-data; API sagemaker.AwsManagedHumanLoopRequestSource; observed. Value:
	// "AWS/Textract/AnalyzeDocument/Forms/V1".
	AwsManagedHumanLoopRequestSource string

	// FlowDefinitionArn ("flowDefinitionArn"): Workflow that the loop belongs to. Source: A2I output-data; observed.
	FlowDefinitionArn string

	// HumanAnswers ("humanAnswers"): What the workers submitted, one item per worker. Empty when the loop ended
	// without an answer. Source: A2I output-data; observed.
	HumanAnswers []TextractFormsAnswer

	// HumanLoopName ("humanLoopName"): Name of the loop. Source: A2I output-data; observed.
	HumanLoopName string

	// AIServiceRequest ("aiServiceRequest"): The request that led to the human loop. Source: A2I output-data;
	// observed.
	AIServiceRequest TextractAiServiceRequest

	// AIServiceResponse ("aiServiceResponse"): What the service returned. Source: A2I output-data; observed.
	AIServiceResponse TextractAiServiceResponse

	// SelectedAIServiceResponse ("selectedAiServiceResponse"): The part of the response that met the conditions and
	// was shown to workers. Whether it is written for a workflow without conditions is not documented. Source: A2I
	// output-data; observed. Nil if it is not there.
	SelectedAIServiceResponse *TextractAiServiceResponse

	// HumanTaskActivationConditionResults ("humanTaskActivationConditionResults"): How the conditions of the
	// workflow were evaluated. Whether it is written for a workflow without conditions is not documented. Source:
	// A2I output-data; observed. Nil if it is not there.
	HumanTaskActivationConditionResults *ActivationConditionResults

	// Extra holds the members that the type does not know. They are written back.
	Extra map[string]any
}

func readTextractFormsPreviewOutput(value any) TextractFormsPreviewOutput {
	m := object(value)
	var v TextractFormsPreviewOutput
	v.AwsManagedHumanLoopRequestSource = text(m["awsManagedHumanLoopRequestSource"])
	v.FlowDefinitionArn = text(m["flowDefinitionArn"])
	v.HumanAnswers = listOf(readTextractFormsAnswer)(m["humanAnswers"])
	v.HumanLoopName = text(m["humanLoopName"])
	v.AIServiceRequest = readTextractAiServiceRequest(m["aiServiceRequest"])
	v.AIServiceResponse = readTextractAiServiceResponse(m["aiServiceResponse"])
	v.SelectedAIServiceResponse = optional(m, "selectedAiServiceResponse", readTextractAiServiceResponse)
	v.HumanTaskActivationConditionResults = optional(m, "humanTaskActivationConditionResults", readActivationConditionResults)
	v.Extra = rest(m, "awsManagedHumanLoopRequestSource", "flowDefinitionArn", "humanAnswers", "humanLoopName", "aiServiceRequest", "aiServiceResponse", "selectedAiServiceResponse", "humanTaskActivationConditionResults")
	return v
}

func (v TextractFormsPreviewOutput) plain() any {
	m := withExtra(v.Extra)
	m["awsManagedHumanLoopRequestSource"] = v.AwsManagedHumanLoopRequestSource
	m["flowDefinitionArn"] = v.FlowDefinitionArn
	m["humanAnswers"] = plainList(v.HumanAnswers, TextractFormsAnswer.plain)
	m["humanLoopName"] = v.HumanLoopName
	m["aiServiceRequest"] = v.AIServiceRequest.plain()
	m["aiServiceResponse"] = v.AIServiceResponse.plain()
	if v.SelectedAIServiceResponse != nil {
		m["selectedAiServiceResponse"] = v.SelectedAIServiceResponse.plain()
	}
	if v.HumanTaskActivationConditionResults != nil {
		m["humanTaskActivationConditionResults"] = v.HumanTaskActivationConditionResults.plain()
	}
	return m
}

// TypeName is "TextractFormsPreviewOutput".
func (v *TextractFormsPreviewOutput) TypeName() string {
	return "TextractFormsPreviewOutput"
}

// Validate tells all that is wrong with the value, ranges and patterns included.
func (v *TextractFormsPreviewOutput) Validate() []Problem {
	return problemsOf("TextractFormsPreviewOutput", v.plain())
}

// MarshalJSON writes the members that are there, unknown ones included, sorted by name.
func (v TextractFormsPreviewOutput) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.
func (v *TextractFormsPreviewOutput) UnmarshalJSON(data []byte) error {
	return unmarshal("TextractFormsPreviewOutput", data, v, readTextractFormsPreviewOutput)
}

func (v *TextractFormsPreviewOutput) isRecord() {}

// ActivationCondition: One condition: a simple one, or a combination of others. It is a combination when it has
// And or Or. Source: A2I activation-conditions-schema. It is one of *AndCondition, *OrCondition,
// *ConditionCheck.
type ActivationCondition interface {
	Object
	isActivationCondition()
}

func (v *AndCondition) isActivationCondition() {}

func (v *OrCondition) isActivationCondition() {}

func (v *ConditionCheck) isActivationCondition() {}

func readActivationCondition(value any) ActivationCondition {
	if _, ok := object(value)["And"]; ok {
		v := readAndCondition(value)
		return &v
	}
	if _, ok := object(value)["Or"]; ok {
		v := readOrCondition(value)
		return &v
	}
	v := readConditionCheck(value)
	return &v
}

// ActivationConditionResult: One evaluated condition: a simple one, or a combination of others. It is a
// combination when it has And or Or. Source: A2I output-data; observed. It is one of *AndConditionResult,
// *OrConditionResult, *ConditionCheckResult.
type ActivationConditionResult interface {
	Object
	isActivationConditionResult()
}

func (v *AndConditionResult) isActivationConditionResult() {}

func (v *OrConditionResult) isActivationConditionResult() {}

func (v *ConditionCheckResult) isActivationConditionResult() {}

func readActivationConditionResult(value any) ActivationConditionResult {
	if _, ok := object(value)["And"]; ok {
		v := readAndConditionResult(value)
		return &v
	}
	if _, ok := object(value)["Or"]; ok {
		v := readOrConditionResult(value)
		return &v
	}
	v := readConditionCheckResult(value)
	return &v
}

// LineNumber: Line of the input file that a record belongs to, counted from 0 and again from 0 in every file.
// Custom classification writes it as a string of digits, the other Comprehend jobs as an integer; both are
// accepted. Source: CDG outputs-class-async; observed. Exactly one field is not nil.
type LineNumber struct {
	Integer *int64

	String *string
}

func readLineNumber(value any) LineNumber {
	var v LineNumber
	switch value.(type) {
	default:
		item := integer(value)
		v.Integer = &item
	case string:
		item := text(value)
		v.String = &item
	}
	return v
}

func (v LineNumber) plain() any {
	if v.Integer != nil {
		return *v.Integer
	}
	if v.String != nil {
		return *v.String
	}
	return nil
}

// MarshalJSON writes the field that is not nil.
func (v LineNumber) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// PageNumber: Number of a page inside a document, counted from 1. Amazon Comprehend writes an integer; tools
// that copy the record have been seen to write a string of digits. Source: CDG outputs-class-async; observed.
// Exactly one field is not nil.
type PageNumber struct {
	Integer *int64

	String *string
}

func readPageNumber(value any) PageNumber {
	var v PageNumber
	switch value.(type) {
	default:
		item := integer(value)
		v.Integer = &item
	case string:
		item := text(value)
		v.String = &item
	}
	return v
}

func (v PageNumber) plain() any {
	if v.Integer != nil {
		return *v.Integer
	}
	if v.String != nil {
		return *v.String
	}
	return nil
}

// MarshalJSON writes the field that is not nil.
func (v PageNumber) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// PageCount: How many pages a document has. Amazon Comprehend writes an integer; tools that copy the record have
// been seen to write a string of digits. Source: CDG outputs-class-async; observed. Exactly one field is not
// nil.
type PageCount struct {
	Integer *int64

	String *string
}

func readPageCount(value any) PageCount {
	var v PageCount
	switch value.(type) {
	default:
		item := integer(value)
		v.Integer = &item
	case string:
		item := text(value)
		v.String = &item
	}
	return v
}

func (v PageCount) plain() any {
	if v.Integer != nil {
		return *v.Integer
	}
	if v.String != nil {
		return *v.String
	}
	return nil
}

// MarshalJSON writes the field that is not nil.
func (v PageCount) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// PageDocumentType: The kind of document, either as one value (asynchronous jobs) or page by page (real-time
// API). Source: CDG outputs-class-async; CDG outputs-class-sync. Exactly one field is not nil.
type PageDocumentType struct {
	DocumentTypeListItemArray []DocumentTypeListItem

	String *string
}

func readPageDocumentType(value any) PageDocumentType {
	var v PageDocumentType
	switch value.(type) {
	case []any:
		v.DocumentTypeListItemArray = listOf(readDocumentTypeListItem)(value)
	case string:
		item := text(value)
		v.String = &item
	}
	return v
}

func (v PageDocumentType) plain() any {
	if v.DocumentTypeListItemArray != nil {
		return plainList(v.DocumentTypeListItemArray, DocumentTypeListItem.plain)
	}
	if v.String != nil {
		return *v.String
	}
	return nil
}

// MarshalJSON writes the field that is not nil.
func (v PageDocumentType) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// ChosenModerationLabelOrString: Exactly one field is not nil.
type ChosenModerationLabelOrString struct {
	ChosenModerationLabel *ChosenModerationLabel

	String *string
}

func readChosenModerationLabelOrString(value any) ChosenModerationLabelOrString {
	var v ChosenModerationLabelOrString
	switch value.(type) {
	case map[string]any:
		item := readChosenModerationLabel(value)
		v.ChosenModerationLabel = &item
	case string:
		item := text(value)
		v.String = &item
	}
	return v
}

func (v ChosenModerationLabelOrString) plain() any {
	if v.ChosenModerationLabel != nil {
		return v.ChosenModerationLabel.plain()
	}
	if v.String != nil {
		return *v.String
	}
	return nil
}

// MarshalJSON writes the field that is not nil.
func (v ChosenModerationLabelOrString) MarshalJSON() ([]byte, error) {
	return encode(v.plain())
}

// ConditionType: What a simple condition checks. Source: A2I activation-conditions-schema; A2I output-data.
// These are the values known today; any other string may come.
const (

	// ConditionTypeModerationLabelConfidenceCheck: Moderation label confidence. Compares the confidence of a
	// moderation label with a threshold. Source: A2I conditions-rekognition; observed.
	ConditionTypeModerationLabelConfidenceCheck = "ModerationLabelConfidenceCheck"

	// ConditionTypeImportantFormKeyConfidenceCheck: Form key confidence. Compares the confidence of a form key, its
	// value or its words with a threshold. Source: A2I conditions-textract; observed.
	ConditionTypeImportantFormKeyConfidenceCheck = "ImportantFormKeyConfidenceCheck"

	// ConditionTypeMissingImportantFormKey: Form key missing. Is true when a form key was not found. Source: A2I
	// conditions-textract; observed.
	ConditionTypeMissingImportantFormKey = "MissingImportantFormKey"

	// ConditionTypeSampling: Sampling. Sends a random share of the objects to review. Source: A2I
	// conditions-rekognition; A2I conditions-textract.
	ConditionTypeSampling = "Sampling"
)

// ContentClassifier: One declaration about the content. Source: API textract.ContentClassifier; API
// sagemaker-a2i-runtime.ContentClassifier. These are the values known today; any other string may come.
const (

	// ContentClassifierFreeOfPersonallyIdentifiableInformation: No personal data. The content holds no personally
	// identifiable information. Source: API textract.ContentClassifier; API sagemaker-a2i-runtime.ContentClassifier.
	ContentClassifierFreeOfPersonallyIdentifiableInformation = "FreeOfPersonallyIdentifiableInformation"

	// ContentClassifierFreeOfAdultContent: No adult content. The content holds no adult content. Source: API
	// textract.ContentClassifier; API sagemaker-a2i-runtime.ContentClassifier.
	ContentClassifierFreeOfAdultContent = "FreeOfAdultContent"
)

// DocumentErrorCode: Why a document could not be processed. Source: CDG async-insights; observed. These are the
// values known today; any other string may come.
const (

	// DocumentErrorCodeDocumentSizeExceeded: Document too large. The document is larger than the job takes. Source:
	// CDG async-insights.
	DocumentErrorCodeDocumentSizeExceeded = "DOCUMENT_SIZE_EXCEEDED"

	// DocumentErrorCodeUnsupportedEncoding: Not UTF-8. The document is not UTF-8. In a file of one document per line
	// the lines after it are missing from the output. Source: CDG async-insights; observed.
	DocumentErrorCodeUnsupportedEncoding = "UNSUPPORTED_ENCODING"
)

// DocumentType: What kind of document the input is. Asynchronous jobs write camel case, the real-time API upper
// case with underscores. Source: CDG outputs-class-async; API comprehend.DocumentType. These are the values
// known today; any other string may come.
const (

	// DocumentTypeScannedPdfCamelCase: Scanned PDF. A PDF whose pages are pictures, as asynchronous jobs write it.
	// Source: CDG outputs-class-async.
	DocumentTypeScannedPdfCamelCase = "ScannedPDF"

	// DocumentTypeNativePdfCamelCase: Native PDF. A PDF that holds text, as asynchronous jobs write it. Source: CDG
	// outputs-cer-async.
	DocumentTypeNativePdfCamelCase = "NativePDF"

	// DocumentTypeScannedPdf: Scanned PDF, API spelling. A PDF whose pages are pictures, as the real-time API writes
	// it. Source: API comprehend.DocumentType.
	DocumentTypeScannedPdf = "SCANNED_PDF"

	// DocumentTypeNativePdf: Native PDF, API spelling. A PDF that holds text, as the real-time API writes it.
	// Source: API comprehend.DocumentType.
	DocumentTypeNativePdf = "NATIVE_PDF"

	// DocumentTypeMsWord: Word document. A Microsoft Word document, as the real-time API writes it. Source: API
	// comprehend.DocumentType.
	DocumentTypeMsWord = "MS_WORD"

	// DocumentTypeImage: Image. A JPEG, PNG or TIFF picture, as the real-time API writes it. Source: API
	// comprehend.DocumentType.
	DocumentTypeImage = "IMAGE"

	// DocumentTypePlainText: Plain text. A text file, as the real-time API writes it. Source: API
	// comprehend.DocumentType.
	DocumentTypePlainText = "PLAIN_TEXT"

	// DocumentTypeTextractDetectDocumentTextJson: Textract text detection. A saved DetectDocumentText response of
	// Amazon Textract used as input. Source: API comprehend.DocumentType.
	DocumentTypeTextractDetectDocumentTextJson = "TEXTRACT_DETECT_DOCUMENT_TEXT_JSON"

	// DocumentTypeTextractAnalyzeDocumentJson: Textract document analysis. A saved AnalyzeDocument response of
	// Amazon Textract used as input. Source: API comprehend.DocumentType.
	DocumentTypeTextractAnalyzeDocumentJson = "TEXTRACT_ANALYZE_DOCUMENT_JSON"
)

// IdentityProviderType: Kind of identity provider of a private workforce. Source: A2I output-data. These are the
// values known today; any other string may come.
const (

	// IdentityProviderTypeCognito: Amazon Cognito. The workforce signs in through an Amazon Cognito user pool.
	// Source: A2I output-data; observed.
	IdentityProviderTypeCognito = "Cognito"

	// IdentityProviderTypeOidc: OpenID Connect. The workforce signs in through its own OpenID Connect provider.
	// Source: A2I output-data.
	IdentityProviderTypeOidc = "Oidc"
)

// PageErrorCode: Why a page could not be processed. Source: API comprehend.PageBasedErrorCode. These are the
// values known today; any other string may come.
const (

	// PageErrorCodeTextractBadPage: Unreadable page. Amazon Textract could not read the page. Source: API
	// comprehend.PageBasedErrorCode.
	PageErrorCodeTextractBadPage = "TEXTRACT_BAD_PAGE"

	// PageErrorCodeTextractProvisionedThroughputExceeded: Textract throughput exceeded. Amazon Textract refused the
	// page because its rate limit was reached. Source: API comprehend.PageBasedErrorCode.
	PageErrorCodeTextractProvisionedThroughputExceeded = "TEXTRACT_PROVISIONED_THROUGHPUT_EXCEEDED"

	// PageErrorCodePageCharactersExceeded: Too many characters. The page holds more characters than Amazon
	// Comprehend takes. Source: API comprehend.PageBasedErrorCode.
	PageErrorCodePageCharactersExceeded = "PAGE_CHARACTERS_EXCEEDED"

	// PageErrorCodePageSizeExceeded: Page too large. The page is larger than Amazon Comprehend takes. Source: API
	// comprehend.PageBasedErrorCode.
	PageErrorCodePageSizeExceeded = "PAGE_SIZE_EXCEEDED"

	// PageErrorCodeInternalServerError: Internal error. Amazon Comprehend itself failed on the page. Source: API
	// comprehend.PageBasedErrorCode.
	PageErrorCodeInternalServerError = "INTERNAL_SERVER_ERROR"
)

// PageWarningCode: What a page warning is about. Source: API comprehend.PageBasedWarningCode. These are the
// values known today; any other string may come.
const (

	// PageWarningCodeInferencingPlaintextWithNativeTrainedModel: Plain text, native-document model. Plain text was
	// given to a model that was trained on native documents. Source: API comprehend.PageBasedWarningCode.
	PageWarningCodeInferencingPlaintextWithNativeTrainedModel = "INFERENCING_PLAINTEXT_WITH_NATIVE_TRAINED_MODEL"

	// PageWarningCodeInferencingNativeDocumentWithPlaintextTrainedModel: Native document, plain-text model. A native
	// document was given to a model that was trained on plain text. Source: API comprehend.PageBasedWarningCode.
	PageWarningCodeInferencingNativeDocumentWithPlaintextTrainedModel = "INFERENCING_NATIVE_DOCUMENT_WITH_PLAINTEXT_TRAINED_MODEL"
)

// SelectionStatus: Whether a selection element is selected. Source: API textract.SelectionStatus. These are the
// values known today; any other string may come.
const (

	// SelectionStatusSelected: Selected. The element is selected. Source: API textract.SelectionStatus.
	SelectionStatusSelected = "SELECTED"

	// SelectionStatusNotSelected: Not selected. The element is not selected. Source: API textract.SelectionStatus.
	SelectionStatusNotSelected = "NOT_SELECTED"
)

// TextractBlockType: What a block is. Source: API textract.BlockType. These are the values known today; any
// other string may come.
const (

	// TextractBlockTypeKeyValueSet: Form key or value. A form key or a form value; entityTypes says which. Source:
	// A2I crowd-textract; observed.
	TextractBlockTypeKeyValueSet = "KEY_VALUE_SET"

	// TextractBlockTypePage: Page. A whole page. Source: API textract.BlockType; observed.
	TextractBlockTypePage = "PAGE"

	// TextractBlockTypeLine: Line. A line of text. Source: API textract.BlockType; observed.
	TextractBlockTypeLine = "LINE"

	// TextractBlockTypeWord: Word. A word. Source: A2I crowd-textract; observed.
	TextractBlockTypeWord = "WORD"

	// TextractBlockTypeTable: Table. A table. Source: API textract.BlockType.
	TextractBlockTypeTable = "TABLE"

	// TextractBlockTypeCell: Cell. A cell of a table. Source: API textract.BlockType.
	TextractBlockTypeCell = "CELL"

	// TextractBlockTypeSelectionElement: Selection element. A check box or radio button. Source: API
	// textract.BlockType.
	TextractBlockTypeSelectionElement = "SELECTION_ELEMENT"

	// TextractBlockTypeMergedCell: Merged cell. A cell that spans several cells. Source: API textract.BlockType.
	TextractBlockTypeMergedCell = "MERGED_CELL"

	// TextractBlockTypeTitle: Title. A title, in the block types of later years. Source: API textract.BlockType.
	TextractBlockTypeTitle = "TITLE"

	// TextractBlockTypeQuery: Query. A question that was asked of the document. Source: API textract.BlockType.
	TextractBlockTypeQuery = "QUERY"

	// TextractBlockTypeQueryResult: Query result. The answer to a question. Source: API textract.BlockType.
	TextractBlockTypeQueryResult = "QUERY_RESULT"

	// TextractBlockTypeSignature: Signature. A signature. Source: API textract.BlockType.
	TextractBlockTypeSignature = "SIGNATURE"

	// TextractBlockTypeTableTitle: Table title. The title of a table. Source: API textract.BlockType.
	TextractBlockTypeTableTitle = "TABLE_TITLE"

	// TextractBlockTypeTableFooter: Table footer. The footer of a table. Source: API textract.BlockType.
	TextractBlockTypeTableFooter = "TABLE_FOOTER"

	// TextractBlockTypeLayoutText: Layout: text. A paragraph found by layout analysis. Source: API
	// textract.BlockType.
	TextractBlockTypeLayoutText = "LAYOUT_TEXT"

	// TextractBlockTypeLayoutTitle: Layout: title. The title of the document found by layout analysis. Source: API
	// textract.BlockType.
	TextractBlockTypeLayoutTitle = "LAYOUT_TITLE"

	// TextractBlockTypeLayoutHeader: Layout: header. The page header found by layout analysis. Source: API
	// textract.BlockType.
	TextractBlockTypeLayoutHeader = "LAYOUT_HEADER"

	// TextractBlockTypeLayoutFooter: Layout: footer. The page footer found by layout analysis. Source: API
	// textract.BlockType.
	TextractBlockTypeLayoutFooter = "LAYOUT_FOOTER"

	// TextractBlockTypeLayoutSectionHeader: Layout: section header. A section heading found by layout analysis.
	// Source: API textract.BlockType.
	TextractBlockTypeLayoutSectionHeader = "LAYOUT_SECTION_HEADER"

	// TextractBlockTypeLayoutPageNumber: Layout: page number. A page number found by layout analysis. Source: API
	// textract.BlockType.
	TextractBlockTypeLayoutPageNumber = "LAYOUT_PAGE_NUMBER"

	// TextractBlockTypeLayoutList: Layout: list. A list found by layout analysis. Source: API textract.BlockType.
	TextractBlockTypeLayoutList = "LAYOUT_LIST"

	// TextractBlockTypeLayoutFigure: Layout: figure. A picture found by layout analysis. Source: API
	// textract.BlockType.
	TextractBlockTypeLayoutFigure = "LAYOUT_FIGURE"

	// TextractBlockTypeLayoutTable: Layout: table. A table found by layout analysis. Source: API textract.BlockType.
	TextractBlockTypeLayoutTable = "LAYOUT_TABLE"

	// TextractBlockTypeLayoutKeyValue: Layout: key-value. A group of form keys and values found by layout analysis.
	// Source: API textract.BlockType.
	TextractBlockTypeLayoutKeyValue = "LAYOUT_KEY_VALUE"
)

// TextractEntityType: What a block stands for. Source: API textract.EntityType. These are the values known
// today; any other string may come.
const (

	// TextractEntityTypeKey: Key. The block is a form key. Source: A2I crowd-textract; observed.
	TextractEntityTypeKey = "KEY"

	// TextractEntityTypeValue: Value. The block is a form value. Source: A2I crowd-textract; observed.
	TextractEntityTypeValue = "VALUE"

	// TextractEntityTypeColumnHeader: Column header. The cell heads a column. Source: API textract.EntityType.
	TextractEntityTypeColumnHeader = "COLUMN_HEADER"

	// TextractEntityTypeTableTitle: Table title. The cell is the title of its table. Source: API
	// textract.EntityType.
	TextractEntityTypeTableTitle = "TABLE_TITLE"

	// TextractEntityTypeTableFooter: Table footer. The cell is the footer of its table. Source: API
	// textract.EntityType.
	TextractEntityTypeTableFooter = "TABLE_FOOTER"

	// TextractEntityTypeTableSectionTitle: Section title. The cell heads a section of its table. Source: API
	// textract.EntityType.
	TextractEntityTypeTableSectionTitle = "TABLE_SECTION_TITLE"

	// TextractEntityTypeTableSummary: Summary. The cell is a total or summary. Source: API textract.EntityType.
	TextractEntityTypeTableSummary = "TABLE_SUMMARY"

	// TextractEntityTypeStructuredTable: Structured table. The table has column headers. Source: API
	// textract.EntityType.
	TextractEntityTypeStructuredTable = "STRUCTURED_TABLE"

	// TextractEntityTypeSemiStructuredTable: Semi-structured table. The table has no clear column headers. Source:
	// API textract.EntityType.
	TextractEntityTypeSemiStructuredTable = "SEMI_STRUCTURED_TABLE"
)

// TextractFeatureType: What an AnalyzeDocument request asks for. Source: API textract.FeatureType. These are the
// values known today; any other string may come.
const (

	// TextractFeatureTypeTables: Tables. Tables and their cells. Source: A2I output-data.
	TextractFeatureTypeTables = "TABLES"

	// TextractFeatureTypeForms: Forms. Form keys and values. Source: A2I output-data; observed.
	TextractFeatureTypeForms = "FORMS"

	// TextractFeatureTypeQueries: Queries. Answers to questions. Source: API textract.FeatureType.
	TextractFeatureTypeQueries = "QUERIES"

	// TextractFeatureTypeSignatures: Signatures. Signatures. Source: API textract.FeatureType.
	TextractFeatureTypeSignatures = "SIGNATURES"

	// TextractFeatureTypeLayout: Layout. Paragraphs, titles and other parts of the layout. Source: API
	// textract.FeatureType.
	TextractFeatureTypeLayout = "LAYOUT"
)

// TextractRelationshipType: How a block refers to other blocks. Source: API textract.RelationshipType. These are
// the values known today; any other string may come.
const (

	// TextractRelationshipTypeValue: Value. From a form key to its value. Source: A2I crowd-textract; observed.
	TextractRelationshipTypeValue = "VALUE"

	// TextractRelationshipTypeChild: Child. From a block to the blocks inside it. Source: A2I crowd-textract;
	// observed.
	TextractRelationshipTypeChild = "CHILD"

	// TextractRelationshipTypeComplexFeatures: Complex features. From a block to a feature made of several blocks.
	// Source: API textract.RelationshipType.
	TextractRelationshipTypeComplexFeatures = "COMPLEX_FEATURES"

	// TextractRelationshipTypeMergedCell: Merged cell. From a table to its merged cells. Source: API
	// textract.RelationshipType.
	TextractRelationshipTypeMergedCell = "MERGED_CELL"

	// TextractRelationshipTypeTitle: Title. From a block to its title. Source: API textract.RelationshipType.
	TextractRelationshipTypeTitle = "TITLE"

	// TextractRelationshipTypeAnswer: Answer. From a question to its answer. Source: API textract.RelationshipType.
	TextractRelationshipTypeAnswer = "ANSWER"

	// TextractRelationshipTypeTable: Table. From a block to a table. Source: API textract.RelationshipType.
	TextractRelationshipTypeTable = "TABLE"

	// TextractRelationshipTypeTableTitle: Table title. From a table to its title. Source: API
	// textract.RelationshipType.
	TextractRelationshipTypeTableTitle = "TABLE_TITLE"

	// TextractRelationshipTypeTableFooter: Table footer. From a table to its footer. Source: API
	// textract.RelationshipType.
	TextractRelationshipTypeTableFooter = "TABLE_FOOTER"
)

// TextractTextType: Whether a word is printed or written by hand. Source: API textract.TextType. These are the
// values known today; any other string may come.
const (

	// TextractTextTypeHandwriting: Handwriting. The word is written by hand. Source: API textract.TextType.
	TextractTextTypeHandwriting = "HANDWRITING"

	// TextractTextTypePrinted: Printed. The word is printed. Source: API textract.TextType.
	TextractTextTypePrinted = "PRINTED"
)

// readObject reads a value that has been checked; nil if there is no type of the name.
func readObject(name string, value any) Object {
	switch name {
	case "ActivationConditionResults":
		v := readActivationConditionResults(value)
		return &v
	case "ActivationConditions":
		v := readActivationConditions(value)
		return &v
	case "AndCondition":
		v := readAndCondition(value)
		return &v
	case "AndConditionResult":
		v := readAndConditionResult(value)
		return &v
	case "BoundingBox":
		v := readBoundingBox(value)
		return &v
	case "ChosenModerationLabel":
		v := readChosenModerationLabel(value)
		return &v
	case "ConditionCheck":
		v := readConditionCheck(value)
		return &v
	case "ConditionCheckResult":
		v := readConditionCheckResult(value)
		return &v
	case "ConditionParameters":
		v := readConditionParameters(value)
		return &v
	case "CustomTaskOutput":
		v := readCustomTaskOutput(value)
		return &v
	case "CustomTaskPreviewOutput":
		v := readCustomTaskPreviewOutput(value)
		return &v
	case "DocumentClass":
		v := readDocumentClass(value)
		return &v
	case "DocumentLabel":
		v := readDocumentLabel(value)
		return &v
	case "DocumentMetadata":
		v := readDocumentMetadata(value)
		return &v
	case "DocumentTypeListItem":
		v := readDocumentTypeListItem(value)
		return &v
	case "ErrorRecord":
		v := readErrorRecord(value)
		return &v
	case "ExtractedCharactersListItem":
		v := readExtractedCharactersListItem(value)
		return &v
	case "Geometry":
		v := readGeometry(value)
		return &v
	case "HumanAnswer":
		v := readHumanAnswer(value)
		return &v
	case "HumanLoopConfig":
		v := readHumanLoopConfig(value)
		return &v
	case "HumanLoopDataAttributes":
		v := readHumanLoopDataAttributes(value)
		return &v
	case "IdentityData":
		v := readIdentityData(value)
		return &v
	case "ModerationLabel":
		v := readModerationLabel(value)
		return &v
	case "MultiClassFile":
		v := readMultiClassFile(value)
		return &v
	case "MultiClassLine":
		v := readMultiClassLine(value)
		return &v
	case "MultiClassPage":
		v := readMultiClassPage(value)
		return &v
	case "MultiLabelFile":
		v := readMultiLabelFile(value)
		return &v
	case "MultiLabelLine":
		v := readMultiLabelLine(value)
		return &v
	case "MultiLabelPage":
		v := readMultiLabelPage(value)
		return &v
	case "OrCondition":
		v := readOrCondition(value)
		return &v
	case "OrConditionResult":
		v := readOrConditionResult(value)
		return &v
	case "PageError":
		v := readPageError(value)
		return &v
	case "PageErrorRecord":
		v := readPageErrorRecord(value)
		return &v
	case "PageWarning":
		v := readPageWarning(value)
		return &v
	case "Point":
		v := readPoint(value)
		return &v
	case "RekognitionAiServiceRequest":
		v := readRekognitionAiServiceRequest(value)
		return &v
	case "RekognitionAiServiceResponse":
		v := readRekognitionAiServiceResponse(value)
		return &v
	case "RekognitionImage":
		v := readRekognitionImage(value)
		return &v
	case "RekognitionModerationAnswer":
		v := readRekognitionModerationAnswer(value)
		return &v
	case "RekognitionModerationAnswerContent":
		v := readRekognitionModerationAnswerContent(value)
		return &v
	case "RekognitionModerationAnswerLabels":
		v := readRekognitionModerationAnswerLabels(value)
		return &v
	case "RekognitionModerationInputContent":
		v := readRekognitionModerationInputContent(value)
		return &v
	case "RekognitionModerationOutput":
		v := readRekognitionModerationOutput(value)
		return &v
	case "RekognitionModerationPreviewOutput":
		v := readRekognitionModerationPreviewOutput(value)
		return &v
	case "Relationship":
		v := readRelationship(value)
		return &v
	case "S3Object":
		v := readS3Object(value)
		return &v
	case "TextractAiServiceRequest":
		v := readTextractAiServiceRequest(value)
		return &v
	case "TextractAiServiceResponse":
		v := readTextractAiServiceResponse(value)
		return &v
	case "TextractBlock":
		v := readTextractBlock(value)
		return &v
	case "TextractDocument":
		v := readTextractDocument(value)
		return &v
	case "TextractDocumentMetadata":
		v := readTextractDocumentMetadata(value)
		return &v
	case "TextractFormsAnswer":
		v := readTextractFormsAnswer(value)
		return &v
	case "TextractFormsAnswerBlocks":
		v := readTextractFormsAnswerBlocks(value)
		return &v
	case "TextractFormsAnswerContent":
		v := readTextractFormsAnswerContent(value)
		return &v
	case "TextractFormsInputContent":
		v := readTextractFormsInputContent(value)
		return &v
	case "TextractFormsOutput":
		v := readTextractFormsOutput(value)
		return &v
	case "TextractFormsPreviewOutput":
		v := readTextractFormsPreviewOutput(value)
		return &v
	case "TextractQuery":
		v := readTextractQuery(value)
		return &v
	case "WorkerMetadata":
		v := readWorkerMetadata(value)
		return &v
	}
	return nil
}
