import type {
  CustomTaskOutput,
  HumanAnswer,
  RekognitionModerationOutput,
  TextractBlock,
  TextractFormsOutput,
} from '../../src/generated/types.js'

const FORMS = 'AWS/Textract/AnalyzeDocument/Forms/V1'
const MODERATION = 'AWS/Rekognition/DetectModerationLabels/Image/V3'

/** One answer; times a minute apart by index unless given. */
export function answer(workerId: string, answerContent: Record<string, unknown>, more: Partial<HumanAnswer> = {}): HumanAnswer {
  return { answerContent, submissionTime: '2024-03-11T09:15:30.250Z', workerId, ...more }
}

/** A custom task output. */
export function custom(
  humanAnswers: HumanAnswer[],
  inputContent: unknown = {},
  more: Partial<CustomTaskOutput> = {},
): CustomTaskOutput {
  return {
    flowDefinitionArn: 'arn:aws:sagemaker:eu-west-1:444455556666:flow-definition/ticket-triage',
    humanAnswers,
    humanLoopName: 'ticket-0412',
    inputContent,
    ...more,
  }
}

/** Blocks of one form pair, words as children. `ids` begin with `id`. */
export function pairBlocks(id: string, key: string, value: string | null, confidence?: number): TextractBlock[] {
  const score = confidence === undefined ? {} : { confidence }
  const words = (text: string, of: string): TextractBlock[] =>
    text === '' ? [] : text.split(' ').map((word, index) => ({ blockType: 'WORD', id: `${of}-w${index}`, text: word }))
  const child = (list: TextractBlock[]) => (list.length === 0 ? [] : [{ type: 'CHILD', ids: list.map((word) => word.id) }])
  const keyWords = words(key, `${id}k`)
  const valueWords = value === null ? [] : words(value, `${id}v`)
  const blocks: TextractBlock[] = [
    {
      blockType: 'KEY_VALUE_SET',
      id: `${id}k`,
      entityTypes: ['KEY'],
      relationships: [...(value === null ? [] : [{ type: 'VALUE', ids: [`${id}v`] }]), ...child(keyWords)],
      ...score,
    },
    ...keyWords,
  ]
  if (value !== null)
    blocks.push(
      { blockType: 'KEY_VALUE_SET', id: `${id}v`, entityTypes: ['VALUE'], relationships: child(valueWords), ...score },
      ...valueWords,
    )
  return blocks
}

/** A form review output. */
export function forms(
  all: TextractBlock[],
  answers: TextractBlock[][],
  more: Partial<TextractFormsOutput['inputContent']> = {},
): TextractFormsOutput {
  const flowDefinitionArn = 'arn:aws:sagemaker:eu-west-1:444455556666:flow-definition/delivery-notes'
  return {
    awsManagedHumanLoopRequestSource: FORMS,
    flowDefinitionArn,
    humanAnswers: answers.map((blocks, index) => ({
      answerContent: { [FORMS]: { blocks } },
      submissionTime: `2024-03-11T09:${String(15 + index)}:30.250Z`,
      workerId: `c0ffee000000000${index}`,
    })),
    humanLoopName: 'delivery-note-77',
    inputContent: {
      aiServiceRequest: {
        document: { s3Object: { bucket: 'harbour-scans', name: 'notes/77.png' } },
        featureTypes: ['FORMS'],
        humanLoopConfig: { flowDefinitionArn, humanLoopName: 'delivery-note-77' },
      },
      aiServiceResponse: { blocks: all, documentMetadata: { pages: 1 } },
      ...more,
    },
  }
}

/** A moderation review output. */
export function moderation(
  answers: ({ name: string; parentName?: string } | string)[][],
  more: Partial<RekognitionModerationOutput['inputContent']> = {},
): RekognitionModerationOutput {
  const flowDefinitionArn = 'arn:aws:sagemaker:eu-west-1:444455556666:flow-definition/profile-photos'
  return {
    awsManagedHumanLoopRequestSource: MODERATION,
    flowDefinitionArn,
    humanAnswers: answers.map((moderationLabels, index) => ({
      answerContent: { [MODERATION]: { moderationLabels } },
      submissionTime: `2024-03-12T18:0${index}:00.000Z`,
      workerId: `beef00000000000${index}`,
    })),
    humanLoopName: 'photo-9321',
    inputContent: {
      aiServiceRequest: {
        image: { s3Object: { bucket: 'member-photos', name: '9321.jpg' } },
        humanLoopConfig: { flowDefinitionArn, humanLoopName: 'photo-9321' },
      },
      aiServiceResponse: {
        moderationLabels: [
          { confidence: 71.28441, name: 'Tobacco', parentName: '' },
          { confidence: 71.28441, name: 'Smoking', parentName: 'Tobacco' },
          { confidence: 55.5, name: 'Gambling', parentName: '' },
        ],
        moderationModelVersion: '7.0',
      },
      selectedAiServiceResponse: {
        moderationLabels: [
          { confidence: Math.fround(71.28441), name: 'Smoking', parentName: 'Tobacco' },
          { confidence: Math.fround(71.28441), name: 'Tobacco', parentName: '' },
        ],
        moderationModelVersion: '7.0',
      },
      ...more,
    },
  } as RekognitionModerationOutput
}
