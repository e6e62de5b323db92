// Names that several languages derive in the same way.

/** `ModerationLabelConfidenceCheck` and `KEY_VALUE_SET` as words in small letters. */
export function wordsOf(text: string): string[] {
  return text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase())
}

export function upperSnake(words: readonly string[]): string {
  return words.join('_').toUpperCase()
}

export function lowerSnake(words: readonly string[]): string {
  return words.join('_')
}

export function pascal(words: readonly string[]): string {
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}

/**
 * The words of a constant's name for each value of an open enum. Comprehend writes some values as `NATIVE_PDF` and as
 * `NativePDF`: then the second is called `native pdf camel case`.
 */
export function constantWords(values: readonly string[]): string[][] {
  const names = values.map((value) => {
    const words = wordsOf(value)
    const twin = values.some((other) => other !== value && wordsOf(other).join() === words.join())
    return twin && value !== value.toUpperCase() ? [...words, 'camel', 'case'] : words
  })
  if (new Set(names.map((words) => words.join())).size < names.length)
    throw new Error(`two of these values would have the same name: ${values.join(', ')}`)
  return names
}
