import { proposeChange as propose } from '../domain/changes/propose-change.ts'
import { actingOf, type Operation } from '../operation.ts'
import { presentChange } from './present-change.ts'

/** A coordinator proposes what the registry shall say. */
export const proposeChange: Operation<'proposeChange'> =
  ({ storage }) =>
  async (call) => {
    const { reason, ...records } = call.request.body
    const change = await propose(storage, actingOf(call), { source: 'proposal', reason, records })
    return { status: 201, body: presentChange(change) }
  }
