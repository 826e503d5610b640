import { rejectChange as reject } from '../domain/changes/reject-change.ts'
import { actingOf, type Operation } from '../operation.ts'
import { presentChange } from './present-change.ts'

/** A coordinator rejects a change, or takes the own one back. */
export const rejectChange: Operation<'rejectChange'> =
  ({ storage }) =>
  async (call) => {
    const { params, body } = call.request
    const change = await reject(storage, actingOf(call), params.changeId, body.reason)
    return { status: 201, body: presentChange(change) }
  }
