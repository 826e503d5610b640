import { randomBytes } from 'node:crypto'

/** The trace id of a W3C `traceparent` header, 32 hex digits; a new one when there is none that is valid. */
export function traceOf(traceparent: unknown): string {
  const [, version, trace, parent] =
    /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}(?:-|$)/.exec(String(traceparent)) ?? []
  // W3C Trace Context §3.2.2: version ff and ids of zeros only are invalid.
  if (trace === undefined || version === 'ff' || isZero(trace) || isZero(parent)) {
    return randomBytes(16).toString('hex')
  }
  return trace
}

function isZero(id: string | undefined): boolean {
  return id === undefined || /^0+$/.test(id)
}
