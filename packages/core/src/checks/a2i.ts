import type {
  ActivationConditionResults,
  ActivationConditions,
  CustomTaskOutput,
  CustomTaskPreviewOutput,
  RekognitionModerationOutput,
  RekognitionModerationPreviewOutput,
  TextractBlock,
  TextractFormsOutput,
  TextractFormsPreviewOutput,
} from '../generated/types.js'
import { escapePointer } from '../json/pointer.js'
import type { RecordCheck, Report } from './check.js'

type BuiltIn = TextractFormsOutput | TextractFormsPreviewOutput | RekognitionModerationOutput | RekognitionModerationPreviewOutput
type Output = BuiltIn | CustomTaskOutput | CustomTaskPreviewOutput
type Answer = Output['humanAnswers'][number]

/** The form in which A2I writes times: UTC with exactly three decimals. */
const A2I_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/
const FLOW_DEFINITION_ARN = /^arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:[0-9]{12}:flow-definition\/./

/** Durations are written with three decimals. */
const MILLISECOND = 0.001

function checkOutput(output: Output, report: Report): void {
  if (!FLOW_DEFINITION_ARN.test(output.flowDefinitionArn)) {
    report({
      code: 'a2i/flow-definition-arn',
      pointer: '/flowDefinitionArn',
      message: `${JSON.stringify(output.flowDefinitionArn)} does not have the form arn:aws:sagemaker:<region>:<account>:flow-definition/<name>`,
    })
  }
  if (output.humanAnswers.length === 0) {
    report({ code: 'a2i/no-answers', pointer: '/humanAnswers', message: 'humanAnswers is empty: nobody answered' })
  }
  const workers = new Set<string>()
  output.humanAnswers.forEach((answer, index) => {
    const pointer = `/humanAnswers/${index}`
    checkWorkerActivity(answer, pointer, report)
    if (workers.has(answer.workerId)) {
      report({
        code: 'a2i/worker-twice',
        pointer: `${pointer}/workerId`,
        message: `the worker of answer ${index} has answered before`,
      })
    }
    workers.add(answer.workerId)
  })
}

function checkWorkerActivity(answer: Answer, pointer: string, report: Report): void {
  const { submissionTime, acceptanceTime, timeSpentInSeconds, workerMetadata } = answer
  for (const [name, time] of [
    ['submissionTime', submissionTime],
    ['acceptanceTime', acceptanceTime],
  ] as const) {
    if (time !== undefined && !A2I_TIME.test(time)) {
      report({
        code: 'a2i/time-format',
        pointer: `${pointer}/${name}`,
        message: `${time} is not written as YYYY-MM-DDTHH:MM:SS.mmmZ`,
      })
    }
  }
  if (acceptanceTime !== undefined) {
    const seconds = (Date.parse(submissionTime) - Date.parse(acceptanceTime)) / 1000
    if (seconds < 0) {
      report({
        code: 'a2i/submitted-before-accepted',
        pointer: `${pointer}/submissionTime`,
        message: `submitted at ${submissionTime}, before it was accepted at ${acceptanceTime}`,
      })
    } else if (timeSpentInSeconds !== undefined && timeSpentInSeconds > seconds + MILLISECOND) {
      report({
        code: 'a2i/time-spent',
        pointer: `${pointer}/timeSpentInSeconds`,
        message: `${timeSpentInSeconds} s were spent, but only ${seconds} s lie between acceptance and submission`,
      })
    }
  }
  const identity = workerMetadata?.identityData
  if (identity === undefined) return
  const at = `${pointer}/workerMetadata/identityData`
  if (identity.identityProviderType !== 'Cognito' && identity.identityProviderType !== 'Oidc') {
    report({
      code: 'a2i/identity-provider',
      pointer: `${at}/identityProviderType`,
      message: `identityProviderType is ${JSON.stringify(identity.identityProviderType)}, neither Cognito nor Oidc`,
    })
  }
  if (!identity.issuer.startsWith('https://')) {
    report({ code: 'a2i/issuer', pointer: `${at}/issuer`, message: `the issuer ${identity.issuer} is not an https URL` })
  }
}

interface ServiceContent {
  readonly aiServiceRequest?: {
    readonly humanLoopConfig?: { readonly flowDefinitionArn?: string; readonly humanLoopName?: string }
  }
  readonly humanTaskActivationConditionResults?: ActivationConditionResults
}

/** Members of a built-in output that moved into `inputContent` after the preview, and where they are in this one. */
function serviceContent<T extends ServiceContent>(output: object): { content: T; pointer: string } {
  const nested = (output as { inputContent?: T }).inputContent
  return nested === undefined ? { content: output as T, pointer: '' } : { content: nested, pointer: '/inputContent' }
}

function checkBuiltIn(output: BuiltIn, report: Report): void {
  checkOutput(output, report)
  const { content, pointer } = serviceContent<ServiceContent>(output)
  if (pointer === '') {
    report({
      code: 'a2i/preview-layout',
      pointer: '',
      message: 'the members of inputContent stand at the top level, as in the preview of 2020',
    })
  }
  output.humanAnswers.forEach((answer, index) => {
    if (!Object.hasOwn(answer.answerContent, output.awsManagedHumanLoopRequestSource)) {
      report({
        code: 'a2i/answer-source',
        pointer: `/humanAnswers/${index}/answerContent`,
        message: `the answer is not stored under ${output.awsManagedHumanLoopRequestSource}`,
      })
    }
  })
  const config = content.aiServiceRequest?.humanLoopConfig
  const at = `${pointer}/aiServiceRequest/humanLoopConfig`
  if (config?.humanLoopName !== undefined && config.humanLoopName !== output.humanLoopName) {
    report({
      code: 'a2i/loop-name',
      pointer: `${at}/humanLoopName`,
      message: `the request names the loop ${config.humanLoopName}, the document ${output.humanLoopName}`,
    })
  }
  if (config?.flowDefinitionArn !== undefined && config.flowDefinitionArn !== output.flowDefinitionArn) {
    report({
      code: 'a2i/flow-definition',
      pointer: `${at}/flowDefinitionArn`,
      message: `the request names ${config.flowDefinitionArn}, the document ${output.flowDefinitionArn}`,
    })
  }
  const results = content.humanTaskActivationConditionResults
  if (results !== undefined) checkResults(results, `${pointer}/humanTaskActivationConditionResults`, report)
}

interface ResultNode {
  readonly EvaluationResult: boolean
  readonly And?: readonly ResultNode[]
  readonly Or?: readonly ResultNode[]
}

function checkResults(results: ActivationConditionResults, pointer: string, report: Report): void {
  const nodes = (results.Conditions ?? []) as readonly ResultNode[]
  for (const [index, node] of nodes.entries()) checkResultNode(node, `${pointer}/Conditions/${index}`, report)
  if (nodes.length > 0 && !nodes.some((node) => node.EvaluationResult)) {
    report({
      code: 'a2i/no-condition-true',
      pointer: `${pointer}/Conditions`,
      message: 'no top-level condition is true, although a human loop exists',
    })
  }
}

function checkResultNode(node: ResultNode, pointer: string, report: Report): void {
  const kind = node.And !== undefined ? 'And' : node.Or !== undefined ? 'Or' : undefined
  if (kind === undefined) return
  const children = node[kind] as readonly ResultNode[]
  for (const [index, child] of children.entries()) checkResultNode(child, `${pointer}/${kind}/${index}`, report)
  const expected =
    kind === 'And' ? children.every((child) => child.EvaluationResult) : children.some((child) => child.EvaluationResult)
  if (children.length > 0 && node.EvaluationResult !== expected) {
    report({
      code: 'a2i/condition-inconsistent',
      pointer: `${pointer}/EvaluationResult`,
      message: `the ${kind} node is ${node.EvaluationResult}, but its children make it ${expected}`,
    })
  }
}

function checkBlocks(blocks: readonly TextractBlock[] | undefined, pointer: string, report: Report): void {
  if (blocks === undefined) return
  const ids = new Set<string>()
  blocks.forEach((block, index) => {
    if (ids.has(block.id)) {
      report({
        code: 'a2i/block-duplicate',
        pointer: `${pointer}/${index}/id`,
        message: `the block id ${block.id} stands twice in this list`,
      })
    }
    ids.add(block.id)
  })
  blocks.forEach((block, index) => {
    const relationships = block.relationships ?? []
    relationships.forEach((relationship, at) => {
      relationship.ids.forEach((id, which) => {
        if (!ids.has(id)) {
          report({
            code: 'a2i/relationship-unresolved',
            pointer: `${pointer}/${index}/relationships/${at}/ids/${which}`,
            message: `the ${relationship.type} relationship names the block ${id}, which this list does not hold`,
          })
        }
      })
    })
    const isKey = block.blockType === 'KEY_VALUE_SET' && block.entityTypes?.includes('KEY')
    if (isKey && !relationships.some(({ type }) => type === 'VALUE')) {
      report({
        code: 'a2i/key-without-value',
        pointer: `${pointer}/${index}`,
        message: `the KEY block ${block.id} has no VALUE relationship`,
      })
    }
  })
}

function checkTextract(output: TextractFormsOutput | TextractFormsPreviewOutput, report: Report): void {
  checkBuiltIn(output, report)
  const source = output.awsManagedHumanLoopRequestSource
  output.humanAnswers.forEach((answer, index) => {
    checkBlocks(
      answer.answerContent[source]?.blocks,
      `/humanAnswers/${index}/answerContent/${escapePointer(source)}/blocks`,
      report,
    )
  })
  const { content, pointer } = serviceContent<TextractFormsOutput['inputContent']>(output)
  checkBlocks(content.aiServiceResponse?.blocks, `${pointer}/aiServiceResponse/blocks`, report)
  const request = content.aiServiceRequest
  if (request === undefined) return
  const { document, featureTypes } = request
  if (document !== undefined && document.s3Object === undefined && document.bytes === undefined) {
    report({
      code: 'a2i/request-document',
      pointer: `${pointer}/aiServiceRequest/document`,
      message: 'the request names neither an S3 object nor bytes',
    })
  }
  if (featureTypes !== undefined && !featureTypes.includes('FORMS')) {
    report({
      code: 'a2i/request-features',
      pointer: `${pointer}/aiServiceRequest/featureTypes`,
      message: 'FORMS is not among the requested features',
    })
  }
}

function checkModeration(output: RekognitionModerationOutput | RekognitionModerationPreviewOutput, report: Report): void {
  checkBuiltIn(output, report)
  const { content, pointer } = serviceContent<RekognitionModerationOutput['inputContent']>(output)
  const image = content.aiServiceRequest?.image
  if (image !== undefined && image.s3Object === undefined && image.bytes === undefined) {
    report({
      code: 'a2i/request-document',
      pointer: `${pointer}/aiServiceRequest/image`,
      message: 'the request names neither an S3 object nor bytes',
    })
  }
  const selected = content.selectedAiServiceResponse?.moderationLabels
  if (selected === undefined) return
  const names = new Set(selected.map(({ name }) => name))
  const source = output.awsManagedHumanLoopRequestSource
  output.humanAnswers.forEach((answer, index) => {
    const chosen = answer.answerContent[source]?.moderationLabels ?? []
    chosen.forEach((label, at) => {
      const name = typeof label === 'string' ? label : label.name
      if (!names.has(name)) {
        report({
          code: 'a2i/label-not-selected',
          pointer: `/humanAnswers/${index}/answerContent/${escapePointer(source)}/moderationLabels/${at}`,
          message: `the worker chose ${JSON.stringify(name)}, which was not among the selected labels`,
        })
      }
    })
  })
}

function checkCustom(output: CustomTaskOutput | CustomTaskPreviewOutput, report: Report): void {
  checkOutput(output, report)
  if (Object.hasOwn(output, 'humanLoopInputContent')) {
    report({
      code: 'a2i/preview-layout',
      pointer: '/humanLoopInputContent',
      message: 'inputContent is called humanLoopInputContent, as in the preview of 2020',
    })
  }
  for (const member of ['aiServiceRequest', 'aiServiceResponse', 'selectedAiServiceResponse'] as const) {
    if (Object.hasOwn(output, member)) {
      report({ code: 'a2i/built-in-members', pointer: `/${member}`, message: `${member} belongs to built-in task types` })
    }
  }
}

/** Depth of nesting that AWS documents: And inside Or inside Conditions. */
const DOCUMENTED_DEPTH = 2

interface ConditionNode {
  readonly ConditionType?: string
  readonly ConditionParameters?: Readonly<Record<string, unknown>>
  readonly And?: readonly ConditionNode[]
  readonly Or?: readonly ConditionNode[]
}

/** The parameter that each documented condition type cannot do without. */
const NEEDED_PARAMETER: Readonly<Record<string, string>> = {
  ModerationLabelConfidenceCheck: 'ModerationLabelName',
  ImportantFormKeyConfidenceCheck: 'ImportantFormKey',
  MissingImportantFormKey: 'ImportantFormKey',
  Sampling: 'RandomSamplingPercentage',
}

function checkConditionNode(node: ConditionNode, pointer: string, depth: number, report: Report): void {
  for (const kind of ['And', 'Or'] as const) {
    const children = node[kind]
    if (children === undefined) continue
    if (depth === DOCUMENTED_DEPTH + 1) {
      report({
        code: 'a2i/condition-depth',
        pointer: `${pointer}/${kind}`,
        message: `AWS supports ${DOCUMENTED_DEPTH} levels of And and Or`,
      })
    }
    for (const [index, child] of children.entries()) checkConditionNode(child, `${pointer}/${kind}/${index}`, depth + 1, report)
  }
  const needed = node.ConditionType === undefined ? undefined : NEEDED_PARAMETER[node.ConditionType]
  if (needed !== undefined && (node.ConditionParameters === undefined || !Object.hasOwn(node.ConditionParameters, needed))) {
    report({
      code: 'a2i/condition-parameters',
      pointer: `${pointer}/ConditionParameters`,
      message: `${node.ConditionType} needs the parameter ${needed}`,
    })
  }
}

/** The checks of each A2I document type. */
export const a2iChecks: {
  readonly TextractFormsOutput: RecordCheck<TextractFormsOutput>
  readonly TextractFormsPreviewOutput: RecordCheck<TextractFormsPreviewOutput>
  readonly RekognitionModerationOutput: RecordCheck<RekognitionModerationOutput>
  readonly RekognitionModerationPreviewOutput: RecordCheck<RekognitionModerationPreviewOutput>
  readonly CustomTaskOutput: RecordCheck<CustomTaskOutput>
  readonly CustomTaskPreviewOutput: RecordCheck<CustomTaskPreviewOutput>
  readonly ActivationConditions: RecordCheck<ActivationConditions>
} = {
  TextractFormsOutput: checkTextract,
  TextractFormsPreviewOutput: checkTextract,
  RekognitionModerationOutput: checkModeration,
  RekognitionModerationPreviewOutput: checkModeration,
  CustomTaskOutput: checkCustom,
  CustomTaskPreviewOutput: checkCustom,
  ActivationConditions(conditions, report) {
    const nodes = conditions.Conditions as readonly ConditionNode[] | undefined
    if (nodes === undefined || nodes.length === 0) {
      report({ code: 'a2i/conditions-missing', pointer: '', message: 'there are no Conditions' })
      return
    }
    for (const [index, node] of nodes.entries()) checkConditionNode(node, `/Conditions/${index}`, 1, report)
  },
}
