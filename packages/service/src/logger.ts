import { type Logger, pino } from 'pino'

/** JSON lines on standard output. Bodies, tokens and texts are never logged; what could hold them is removed. */
export function createLogger(name: string, level: string): Logger {
  return pino({
    level,
    base: { service: name },
    redact: {
      paths: ['req.headers', 'headers', 'authorization', 'token', '*.authorization', '*.token'],
      remove: true,
    },
    serializers: { err: describeError },
  })
}

interface ErrorDescription {
  readonly type: string
  readonly message: string
  readonly code?: string
  readonly stack?: string
  readonly cause?: ErrorDescription
}

/**
 * What of an error is logged. Nothing but these members: PostgreSQL, for one, puts the whole offending row into
 * `detail`.
 */
export function describeError(error: unknown): ErrorDescription {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an error' }
  const { name, message, stack, cause } = error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  return {
    type: name,
    message,
    ...(code !== undefined && { code }),
    ...(stack !== undefined && { stack }),
    ...(cause !== undefined && { cause: describeError(cause) }),
  }
}
