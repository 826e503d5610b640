import { confirmChange as confirm } from '../domain/changes/confirm-change.ts'
import { actingOf, type Operation } from '../operation.ts'

/** A second coordinator puts a change into force. */
export const confirmChange: Operation<'confirmChange'> =
  ({ storage }) =>
  async (call) => {
    const { sequence, revision } = await confirm(storage, actingOf(call), call.request.params.changeId)
    return { status: 201, body: { sequence, revision } }
  }
