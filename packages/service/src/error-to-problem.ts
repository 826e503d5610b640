import { isDatabaseAway } from './database-away.ts'
import { type Issue, Problem } from './problem.ts'
import { InvalidInput, TooLarge, Unavailable, Unexpected, UnsupportedMediaType } from './problems.ts'

const RETRY_AFTER_SECONDS = 2

/** The problem that an error is to the outside. Anything we did not foresee is `Unexpected`, whatever it says itself. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (isDatabaseAway(error)) return new Unavailable(RETRY_AFTER_SECONDS, { cause: error })
  return PROBLEMS.get(code)?.() ?? new Unexpected({ cause: error })
}

/** What Fastify finds before an operation is reached, by its error code. */
const PROBLEMS: ReadonlyMap<string, () => Problem> = new Map([
  ['FST_ERR_CTP_BODY_TOO_LARGE', () => new TooLarge()],
  ['FST_ERR_CTP_INVALID_MEDIA_TYPE', () => new UnsupportedMediaType()],
  ['FST_ERR_CTP_EMPTY_JSON_BODY', () => invalid('body', 'required', 'A JSON body is required.')],
  [
    'FST_ERR_CTP_INVALID_JSON_BODY',
    () =>
      invalid('body', 'malformed', 'The body is not well-formed JSON, or has a member of a forbidden name.'),
  ],
  [
    'FST_ERR_CTP_INVALID_CONTENT_LENGTH',
    () => invalid('body', 'malformed', 'The body is not as long as its Content-Length says.'),
  ],
  ['FST_ERR_BAD_URL', () => invalid('path', 'malformed', 'The path is not well-formed.')],
  ['FST_ERR_MAX_PARAM_LENGTH', () => invalid('path', 'maxLength', 'A part of the path is too long.')],
])

function invalid(place: Issue['in'], code: string, detail: string): Problem {
  return new InvalidInput([{ in: place, pointer: '', code, detail }])
}
