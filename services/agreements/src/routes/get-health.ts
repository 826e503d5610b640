import type { Operation } from '../operation.ts'

/** Up: both heads are in force and the tables can be read. */
export const getHealth: Operation<'getHealth'> =
  ({ heads, storage }) =>
  async () => {
    const readable = await storage.registry.isEmpty().then(
      (empty) => !empty,
      () => false,
    )
    if (readable && heads.find() !== undefined) return { status: 200, body: { status: 'UP' } }
    return { status: 503, body: { status: 'DOWN' } }
  }
