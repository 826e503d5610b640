import { recordDeparture as record } from '../domain/record-departure.ts'
import { actingOf, type Operation } from '../operation.ts'

/** A professional left: every access ends. */
export const recordDeparture: Operation<'recordDeparture'> =
  ({ storage }) =>
  async (call) => {
    const { params, body } = call.request
    const { sequence, revision } = await record(storage, actingOf(call), params.professionalId, body.leftOn)
    return { status: 201, body: { sequence, revision } }
  }
