import { registerKey as register } from '../domain/register-key.ts'
import type { Operation } from '../operation.ts'

/** A professional registers the own signing key. */
export const registerKey: Operation<'registerKey'> =
  ({ storage }) =>
  async ({ request, caller }) => {
    const { sequence, revision } = await register(
      storage,
      caller.id,
      request.params.professionalId,
      request.body,
    )
    return { status: 201, body: { sequence, revision } }
  }
