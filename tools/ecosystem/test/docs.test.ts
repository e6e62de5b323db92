import { expect, it } from 'vitest'
import { render } from '../docs.mjs'

it('the code blocks of the guide are the regions that they name', () => {
  const { faults, blocks, changed } = render()
  expect({ faults, changed }).toEqual({ faults: [], changed: false })
  expect(blocks).toBeGreaterThanOrEqual(4)
})

const source = '// #region a\nconst a = 1\n// #endregion a\n'
const page = (code: string, name = 'a'): string => `# Page\n\n<!-- region: x.ts#${name} -->\n\`\`\`ts\n${code}\n\`\`\`\n`

it.each([
  ['the same', page('const a = 1'), { changed: false, faults: [] }],
  ['another', page('const a = 2'), { changed: true, faults: [], text: page('const a = 1') }],
  ['of a region that is not there', page('const a = 1', 'b'), { faults: ['there is no region b in x.ts'] }],
  [
    'without a name',
    '```ts\nconst a = 1\n```\n',
    { faults: ['a block names no region: const a = 1', 'the page has no block that names a region'] },
  ],
])('a block that is %s', (_name, text, expected) => {
  expect(render(text, () => source)).toMatchObject(expected)
})
