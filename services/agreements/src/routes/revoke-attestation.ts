import { revokeAttestation as revoke } from '../domain/revoke-attestation.ts'
import { actingOf, type Operation } from '../operation.ts'

/** A coordinator revokes what was attested. */
export const revokeAttestation: Operation<'revokeAttestation'> =
  ({ storage }) =>
  async (call) => {
    const { params, body } = call.request
    const { sequence, revision } = await revoke(storage, actingOf(call), {
      professional: params.professionalId,
      kind: params.kind,
      reason: body.reason,
    })
    return { status: 201, body: { sequence, revision } }
  }
