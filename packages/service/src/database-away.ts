/** Network errors of a database that is not there, or is going. */
const NETWORK = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND']
/** SQLSTATE: shutting down, starting up, too many connections, connection exceptions (class 08), disk full, read-only. */
const STATES = /^(?:57P0[123]|53\d{3}|08\w{3}|25006)$/

/** Whether an error says that the database cannot be worked with now, and may be again: nothing is wrong with the request. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error instanceof AggregateError) return error.errors.some(isDatabaseAway)
  const code = 'code' in error ? String(error.code) : ''
  // The driver gives these no code.
  const lost =
    /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/
  return lost.test(error.message) || NETWORK.includes(code) || STATES.test(code)
}
