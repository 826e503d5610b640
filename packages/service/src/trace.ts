import { randomUUID } from 'node:crypto'

/** The trace id of a W3C `traceparent` header, 32 hex digits; a new one when there is none that is valid. */
export function traceOf(traceparent: unknown): string {
  const [, version, trace, parent] =
    /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}(?:-|$)/.exec(String(traceparent)) ?? []
  // W3C Trace Context §3.2.2: version ff and ids of zeros only are invalid.
  if (trace === undefined || version === 'ff' || isZero(trace) || isZero(parent)) {
    // 122 random bits, from a pool: a request costs no call into the system for them.
    return randomUUID().replaceAll('-', '')
  }
  return trace
}

function isZero(id: string | undefined): boolean {
  return id === undefined || /^0+$/.test(id)
}
