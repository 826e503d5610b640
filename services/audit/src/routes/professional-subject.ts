import type { VerifiedReceipt } from '@casebridge/ledger'
import { Forbidden, type KnownCaller } from '@casebridge/service'
import type { Deps } from '../deps.ts'
import type { Reader } from '../domain/readers.ts'

/** Who says something about a professional of the own agency. */
export interface Registering {
  readonly by: Reader
  readonly professional: string
}

/**
 * Lets the professional and the people officers of the same agency through. INVARIANT (I4): one answer for somebody of
 * another agency, who left, and who never was.
 * @throws Forbidden
 */
export function registering(
  { readers }: Pick<Deps, 'readers'>,
  caller: KnownCaller<Reader>,
  professional: string,
): Registering {
  if (caller.kind !== 'professional') throw new Forbidden()
  const by = caller.known
  const colleague = readers()
    .listProfessionals()
    .some(({ id, agency }) => id === professional && agency === by.agency)
  const may = by.professional === professional || (by.roles.includes('people-officer') && colleague)
  if (!may) throw new Forbidden()
  return { by, professional }
}

/** What an entry about it has in common; who is meant lies encrypted beside it. */
export function registeringEntry(
  { readers }: Pick<Deps, 'readers'>,
  { by, professional }: Registering,
  trace: string,
  reason?: string,
) {
  return {
    organisation: by.agency,
    role: by.roles[0] ?? 'none',
    holders: [by.agency],
    purpose: 'audit',
    classes: ['REG:professional-subject'],
    registry: readers().revision,
    trace,
    actor: {
      professional: by.professional,
      recipients: [professional],
      ...(reason !== undefined && { justification: reason.toWellFormed().normalize() }),
    },
  }
}

export function placeOf({ entryId, index }: VerifiedReceipt) {
  return { entryId, index }
}
