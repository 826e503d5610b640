/**
 * Something on this machine stands in the way. The message says what it is and the way out, in words for the person
 * at the terminal; it is shown without a stack trace.
 */
export class SetupError extends Error {
  override readonly name = 'SetupError'

  constructor(problem: string, wayOut: readonly string[] = []) {
    super([problem, ...wayOut.map((line) => `  → ${line}`)].join('\n'))
  }
}
