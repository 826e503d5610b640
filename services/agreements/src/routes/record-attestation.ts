import { recordAttestation as record } from '../domain/record-attestation.ts'
import { type Operation, professionalOf } from '../operation.ts'

/** A coordinator records that a professional is trained, cleared, or signed the charter. */
export const recordAttestation: Operation<'recordAttestation'> =
  ({ storage }) =>
  async (call) => {
    const { sequence, revision } = await record(storage, {
      coordinator: professionalOf(call),
      trace: call.trace,
      professional: call.request.params.professionalId,
      attestation: call.request.body,
    })
    return { status: 201, body: { sequence, revision } }
  }
