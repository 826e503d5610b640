import { type Logger, pino } from 'pino'

/** JSON lines on standard output. Bodies, tokens and texts are never logged; what could hold them is removed. */
export function createLogger(name: string, level: string): Logger {
  return pino({
    name,
    level,
    base: { service: name },
    redact: {
      paths: ['req.headers', 'headers', 'authorization', 'token', '*.authorization', '*.token'],
      remove: true,
    },
    serializers: { err: pino.stdSerializers.errWithCause },
  })
}
