import { recordAttestation as record } from '../domain/record-attestation.ts'
import type { Operation } from '../operation.ts'

/** A coordinator records that a professional is trained, cleared, or signed the charter. */
export const recordAttestation: Operation<'recordAttestation'> =
  ({ storage }) =>
  async ({ request, caller }) => {
    const { sequence, revision } = await record(storage, {
      coordinator: caller,
      professional: request.params.professionalId,
      attestation: request.body,
    })
    return { status: 201, body: { sequence, revision } }
  }
