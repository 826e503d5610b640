import { recordDeputy as record } from '../domain/record-deputy.ts'
import { actingOf, type Operation } from '../operation.ts'

/** A colleague stands in for a professional, in one role and for some days. */
export const recordDeputy: Operation<'recordDeputy'> =
  ({ storage }) =>
  async (call) => {
    const { params, body } = call.request
    const wanted = { ...body, professional: params.professionalId }
    const { id, sequence, revision } = await record(storage, actingOf(call), wanted)
    return { status: 201, body: { id, sequence, revision } }
  }
