import { endDeputy as end } from '../domain/end-deputy.ts'
import { actingOf, type Operation } from '../operation.ts'

/** A deputy stands in no longer. */
export const endDeputy: Operation<'endDeputy'> =
  ({ storage }) =>
  async (call) => {
    const { professionalId, deputyId } = call.request.params
    const { sequence, revision } = await end(storage, actingOf(call), professionalId, deputyId)
    return { status: 201, body: { sequence, revision } }
  }
