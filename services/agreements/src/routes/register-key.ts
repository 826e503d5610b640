import { registerKey as register } from '../domain/register-key.ts'
import { type Operation, professionalOf } from '../operation.ts'

/** A professional registers the own signing key. */
export const registerKey: Operation<'registerKey'> =
  ({ storage }) =>
  async (call) => {
    const { params, body } = call.request
    const { sequence, revision } = await register(
      storage,
      { by: professionalOf(call), trace: call.trace },
      params.professionalId,
      body,
    )
    return { status: 201, body: { sequence, revision } }
  }
