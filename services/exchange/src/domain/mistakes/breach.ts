import type { exchange } from '@casebridge/contract'
import { Forbidden } from '@casebridge/service'
import type { Actor } from '../../actor.ts'
import { machine, type StateOf } from '../casework/machine.ts'
import type { Place } from '../texts.ts'
import type { Mistake } from './mistake.ts'

type Schemas = exchange.components['schemas']

/** An entry of the register of breaches (GDPR art. 33(5)): notified to the authority, or assessed as needing none. */
export const BREACH = machine({
  states: ['open', 'assessed', 'notified', 'not-needed'],
  acts: {
    'find-notifiable': { open: 'assessed' },
    'find-not-needed': { open: 'not-needed' },
    notify: { assessed: 'notified' },
  },
})

/** In codes and times. */
export interface Breach {
  readonly unit: string
  readonly id: string
  readonly mistakeId: string
  /** Who answers for it. */
  readonly agency: string
  readonly state: StateOf<typeof BREACH>
  /** RFC 3339 UTC. */
  readonly discoveredAt: string
  readonly dueAt: string
  readonly overdueAt: string | null
  readonly assessedBy: string | null
  readonly assessedAt: string | null
  readonly notifiedAt: string | null
  readonly keyId: string
  readonly version: number
}

/** From when it was discovered, the authority has to know (GDPR art. 33(1)). */
const NOTIFIED_WITHIN_HOURS = 72
const HOUR = 3_600_000

/** The entry that a mistake makes, to be assessed. */
export function breachOf({ unit, id: mistakeId, agency, reportedAt, keyId }: Mistake, id: string): Breach {
  const dueAt = new Date(Date.parse(reportedAt) + NOTIFIED_WITHIN_HOURS * HOUR).toISOString()
  return {
    ...{ unit, id, mistakeId, agency, keyId, discoveredAt: reportedAt, dueAt },
    ...{ state: 'open', overdueAt: null, assessedBy: null, assessedAt: null, notifiedAt: null, version: 1 },
  }
}

/** INVARIANT (I8): nobody assesses what they reported themselves. @throws Forbidden */
export function assertNotReporter({ reportedBy }: Mistake, { professional: { id } }: Actor): void {
  if (reportedBy === id) throw new Forbidden('You reported this yourself; another reviewer assesses it.')
}

export function presentBreach(breach: Breach): Schemas['Breach'] {
  const { id, unit, mistakeId, agency, state, discoveredAt, dueAt, overdueAt, assessedAt, notifiedAt } =
    breach
  return {
    ...{ id, unit, mistakeId, agency, state, discoveredAt, dueAt, overdue: overdueAt !== null },
    ...(assessedAt !== null && { assessedAt }),
    ...(notifiedAt !== null && { notifiedAt }),
  }
}

export function placeOfAssessment({ unit, id }: Pick<Breach, 'unit' | 'id'>): Place {
  return { unit, table: 'breach', id, field: 'assessment' }
}

/** What the entries about a breach share. */
export function ofBreach({ unit, agency }: Breach) {
  return { unit, holders: [agency], classes: ['BREACH:register'] }
}
