import type { Head } from '@casebridge/policy'
import { Forbidden, InvalidInput, NotFound } from '@casebridge/service'
import { reviewDay } from './charter.ts'
import { changeRegistry, dayOf } from './publish.ts'
import type { Attestation, Professional, Storage } from './storage.ts'

/** What a coordinator attests; it is durable and published when this resolves. */
export interface AttestationGiven {
  readonly coordinator: Pick<Professional, 'id' | 'agency' | 'roles' | 'units'>
  /** W3C trace id. */
  readonly trace: string
  readonly professional: string
  readonly attestation: Pick<Attestation, 'kind' | 'issuer' | 'validUntil'>
}

/**
 * Records an attestation. A day that has passed ends the one before it.
 * @throws Forbidden for one's own attestation: nobody approves their own act (invariant I8).
 * @throws NotFound unless the professional acts, now, in a unit of the coordinator.
 * @throws InvalidInput for a charter whose review is more than a year away.
 */
export function recordAttestation(storage: Storage, given: AttestationGiven): Promise<Head> {
  const { coordinator, professional: id, attestation } = given
  const act = {
    by: coordinator,
    trace: given.trace,
    effect: 'attested',
    basis: [`attestation/${attestation.kind}`],
  }
  return changeRegistry(storage, act, async (registry, now) => {
    assertAttestable(coordinator, await registry.findProfessional(id), id)
    if (attestation.kind === 'charter' && attestation.validUntil > reviewDay(dayOf(now))) {
      throw new InvalidInput([
        {
          in: 'body',
          pointer: '/validUntil',
          code: 'too-late',
          detail: 'A charter is reviewed within a year.',
        },
      ])
    }
    await registry.addAttestation({
      ...attestation,
      professional: id,
      recordedBy: coordinator.id,
      recordedAt: now,
    })
  })
}

/**
 * @throws Forbidden for oneself: nobody attests what is their own (I8).
 * @throws NotFound unless the professional acts, now, in a unit of the coordinator.
 */
export function assertAttestable(
  coordinator: AttestationGiven['coordinator'],
  professional: Professional | undefined,
  id: string,
): void {
  if (coordinator.id === id) throw new Forbidden()
  const shared = professional?.units.some((unit) => coordinator.units.includes(unit)) ?? false
  if (!professional || professional.left || !shared) throw new NotFound()
}
