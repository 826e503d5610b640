import type { Operation } from '../operation.ts'

/** The newest head, signed. */
export const getCheckpoint: Operation<'getCheckpoint'> =
  ({ log }) =>
  async () => ({ status: 200, body: await log.checkpoint() })
