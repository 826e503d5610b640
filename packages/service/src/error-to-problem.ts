import { type Issue, Problem } from './problem.ts'
import { InvalidInput, Unexpected } from './problems.ts'

/** The problem that an error is to the outside. Anything we did not foresee is `Unexpected`, whatever it says itself. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  const { statusCode, code } = fieldsOf(error)
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    return new Problem({
      code: 'too-large',
      status: 413,
      title: 'Too large',
      detail: 'The body is larger than this service takes.',
    })
  }
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
    return new Problem({
      code: 'media-type',
      status: 415,
      title: 'Not JSON',
      detail: 'Send the body as application/json.',
    })
  }
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) return new InvalidInput([malformed])
  return new Unexpected({ cause: error })
}

const malformed: Issue = {
  in: 'body',
  pointer: '',
  code: 'malformed',
  detail: 'The body is not well-formed JSON.',
}

function fieldsOf(error: unknown): { statusCode?: number; code?: string } {
  if (!(error instanceof Error)) return {}
  const statusCode =
    'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : undefined
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  return { ...(statusCode !== undefined && { statusCode }), ...(code !== undefined && { code }) }
}
