/** The first line in which two texts differ, for people. */
export function firstDifference(was: string, is: string): string {
  const [a, b] = [was.split('\n'), is.split('\n')]
  const at = b.findIndex((line, index) => line !== a[index])
  const line = at < 0 ? b.length : at
  return `Line ${line + 1}: "${a[line] ?? ''}" in the report, "${b[line] ?? ''}" in the package.`
}
