import type { Head } from '@casebridge/policy'
import { NotFound } from '@casebridge/service'
import type { Acting } from './act.ts'
import { changeRegistry } from './publish.ts'
import { assertAttestable } from './record-attestation.ts'
import type { Attestation, Storage } from './storage.ts'

export interface RevocationGiven {
  readonly professional: string
  readonly kind: Attestation['kind']
  readonly reason: string
}

/**
 * Revokes the attestation of a kind that counts now; the one before it does not count again.
 * @throws Forbidden, NotFound as for recording one; NotFound also when none counts.
 */
export function revokeAttestation(
  storage: Storage,
  acting: Acting,
  { professional: id, kind, reason }: RevocationGiven,
): Promise<Head> {
  const { by: coordinator } = acting
  const act = {
    ...acting,
    effect: 'attestation-revoked',
    basis: [`attestation/${kind}`],
    justification: reason,
  }
  return changeRegistry(storage, act, async (registry, now) => {
    assertAttestable(coordinator, await registry.findProfessional(id), id)
    const attestation = await registry.findAttestation(id, kind)
    if (attestation === undefined) throw new NotFound()
    await registry.addRevocation(attestation, { reason, by: coordinator.id, now })
  })
}
