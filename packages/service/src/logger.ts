import { type DestinationStream, type Logger, pino } from 'pino'

/**
 * JSON lines. Bodies, tokens and texts are never logged; what could hold them is removed.
 * @param destination standard output, if it is left out.
 */
export function createLogger(name: string, level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: { service: name },
    redact: {
      paths: ['req.headers', 'headers', 'authorization', 'token', '*.authorization', '*.token'],
      remove: true,
    },
    serializers: { err: describeError },
  }
  return destination === undefined ? pino(options) : pino(options, destination)
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
