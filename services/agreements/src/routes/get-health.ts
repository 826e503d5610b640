import type { Operation } from '../operation.ts'

/** UP when the database answers and both heads are in force: without either nobody can be served. */
export const getHealth: Operation<'getHealth'> =
  ({ heads, ping }) =>
  async () => {
    const reachable = await ping().then(
      () => true,
      () => false,
    )
    if (reachable && heads.find() !== undefined) return { status: 200, body: { status: 'UP' } }
    return { status: 503, body: { status: 'DOWN' } }
  }
