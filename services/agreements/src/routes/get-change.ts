import { getChange as get } from '../domain/changes/get-change.ts'
import { type Operation, professionalOf } from '../operation.ts'
import { presentChange } from './present-change.ts'

/** One change, for a coordinator whom it concerns. */
export const getChange: Operation<'getChange'> =
  ({ storage }) =>
  async (call) => {
    const change = await get(storage.changes, professionalOf(call), call.request.params.changeId)
    return { status: 200, body: presentChange(change) }
  }
