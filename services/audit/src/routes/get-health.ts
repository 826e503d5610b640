import type { Operation } from '../operation.ts'

/** Up as long as entries can be appended. Not asked: `agreements`, without which services still record. */
export const getHealth: Operation<'getHealth'> =
  ({ log }) =>
  async () => {
    const appends = await log.check().then(
      () => true,
      () => false,
    )
    return appends ? { status: 200, body: { status: 'UP' } } : { status: 503, body: { status: 'DOWN' } }
  }
