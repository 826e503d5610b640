import type { OwnEntry } from '../log/own-entry.ts'
import type { Reader } from '../readers.ts'
import type { Restriction } from './restriction.ts'

/** What was done to a restriction, by whom and why. */
export interface RestrictionAct {
  readonly act: 'proposed' | 'confirmed' | 'released' | 'read'
  readonly restriction: Pick<Restriction, 'id' | 'cause' | 'until'>
  readonly by: Reader
  readonly reason?: string
  readonly subject?: string
  readonly registry: string
  readonly trace: string
}

/**
 * An act on a restriction as it is recorded: the cause and the last day as codes, the explanation and the person
 * encrypted. All that is done to one restriction is one transaction.
 */
export function entryOfRestriction(given: RestrictionAct): Omit<OwnEntry, 'at'> {
  const { act, restriction, by, reason, subject, registry, trace } = given
  const { id, cause, until } = restriction
  return {
    event: 'review',
    effect: `restriction-${act}`,
    transaction: id,
    organisation: by.agency,
    role: by.roles.includes('lawfulness-reviewer') ? 'lawfulness-reviewer' : 'dpo',
    purpose: 'audit',
    classes: ['LOG:restriction'],
    basis: [`cause/${cause}`, `until/${until.slice(0, 10)}`],
    ...{ registry, trace },
    actor: {
      professional: by.professional,
      ...(reason !== undefined && { justification: reason.toWellFormed().normalize() }),
    },
    ...(subject !== undefined && { person: { subject } }),
  }
}
