import type { exchange } from '@casebridge/contract'
import type { Category, Purpose, Variant } from '@casebridge/policy'
import { Conflict, Forbidden, type Issue } from '@casebridge/service'
import type { Actor } from '../../actor.ts'
import { machine, type StateOf } from '../casework/machine.ts'
import { bodyIssue } from '../casework/refusals.ts'
import type { Directory } from '../directory.ts'
import { monthsAfter } from './months-after.ts'
import type { Veiled } from './person-behind.ts'

type Schemas = exchange.components['schemas']
export type ClaimState = StateOf<typeof CLAIM>

/** An access request (GDPR art. 12(3) and 15, LED art. 14): answered in a month, or once extended in three. */
export const CLAIM = machine({
  states: ['received', 'extended', 'answered'],
  acts: {
    extend: { received: 'extended' },
    answer: { received: 'answered', extended: 'answered' },
  },
})

/** That a person asks what is held about them. It says of nobody whether anything is. */
export interface Claim extends Veiled {
  readonly state: ClaimState
  readonly raisedBy: Schemas['RaisedBy']
  readonly representativeId: string | null
  /** RFC 3339 date. */
  readonly receivedOn: string
  /** RFC 3339 UTC. */
  readonly dueAt: string
  readonly recordedBy: string
  readonly recordedAgency: string
  readonly recordedAt: string
  readonly answeredAt: string | null
  readonly version: number
}

const MONTHS = 1
const MONTHS_MORE = 2

/** Everything that is wrong with an access request to be recorded; nothing of it depends on who the person is. */
export function claimFaults(body: Schemas['NewClaim'], { professional }: Actor, now: Date): readonly Issue[] {
  return [
    ...(professional.units.includes(body.unit)
      ? []
      : [bodyIssue('/unit', 'unknown-unit', 'Name a unit in which you act.')]),
    ...(body.receivedOn > now.toISOString().slice(0, 10)
      ? [bodyIssue('/receivedOn', 'future', 'It was received today or before.')]
      : []),
    ...((body.raisedBy === 'representative') === (body.representativeId !== undefined)
      ? []
      : [
          bodyIssue(
            '/representativeId',
            'representative',
            'Who speaks for a minor, and nobody else, is named.',
          ),
        ]),
  ]
}

export function claimOf(
  body: Schemas['NewClaim'],
  ids: { readonly id: string; readonly keyId: string },
  actor: Actor,
  at: Date,
): Omit<Claim, 'about'> {
  const { unit, raisedBy, representativeId = null, receivedOn } = body
  return {
    ...{ unit, ...ids, state: 'received', raisedBy, representativeId, receivedOn },
    dueAt: monthsAfter(new Date(`${receivedOn}T00:00:00.000Z`), MONTHS),
    ...{ recordedBy: actor.professional.id, recordedAgency: actor.agency, recordedAt: at.toISOString() },
    ...{ answeredAt: null, version: 1 },
  }
}

/** Two months more. @throws Conflict once it is due: a delay is not extended afterwards. */
export function extendedDue({ dueAt }: Claim, now: Date): string {
  if (dueAt <= now.toISOString()) throw new Conflict('due', 'It was to be answered by now; answer it.')
  return monthsAfter(new Date(dueAt), MONTHS_MORE)
}

/** One item that is held about the person, in codes: by whom, for what it was made known and who was told. */
export interface Held {
  readonly itemId: string
  readonly caseId: string
  readonly keyId: string
  readonly holder: string
  readonly category: Category
  readonly statementType: 'fact' | 'assessment' | 'hearsay' | null
  readonly contested: boolean
  /** The person's own words, told to a helper. */
  readonly ownWords: boolean
  /** Its text is in the holder's own system, which gives the copy. */
  readonly atSource: boolean
  readonly written: readonly Variant[]
  /** What goes further than is kept beside the names of other people; null where nobody else is named. */
  readonly apart: readonly Variant[] | null
  readonly keptAt: string
  readonly purposes: readonly Purpose[]
  readonly recipients: readonly string[]
}

/** Kinds of information in which a child confides in a helper (P16). */
const CONFIDED: readonly Category[] = ['PAS', 'SUP', 'HLT', 'FMS', 'FDK']

/** @throws Forbidden for who wrote the request down: nobody opens what is held about somebody by asking for it (P17). */
export function assertAnotherPerson({ recordedBy }: Claim, { professional }: Actor): void {
  if (recordedBy === professional.id) throw new Forbidden('Somebody else than who wrote it down answers it.')
}

/**
 * Of what is held, what is told.
 *
 * INVARIANT (P16): to a representative nothing of what the child told a helper: neither of the kinds in which children
 * confide, nor of any other kind where it is in the child's own words. INVARIANT (I4, S50): nothing of the family desk, to
 * whom the relatives turned and not the child, neither as holder nor as somebody who was told; the desk answers for itself.
 */
export function tellable(
  { findAgency }: Directory,
  raisedBy: Claim['raisedBy'],
  held: readonly Held[],
): readonly Held[] {
  const isDesk = (agency: string) => findAgency(agency)?.type === 'FAM'
  return held
    .filter(
      ({ holder, category, ownWords }) =>
        category !== 'FDK' &&
        !isDesk(holder) &&
        !(raisedBy === 'representative' && (ownWords || CONFIDED.includes(category))),
    )
    .map((one) => ({ ...one, recipients: one.recipients.filter((agency) => !isDesk(agency)) }))
}

/** Each kind and holder once, with the copies of it (GDPR art. 15(1) and (3), LED art. 14). */
export function presentHeld(
  told: readonly Held[],
  copies: ReadonlyMap<string, Schemas['ClaimCopy']>,
): Schemas['HeldAbout'][] {
  const kinds = Map.groupBy(told, ({ holder, category }) => `${category} ${holder}`)
  return [...kinds.entries()]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, items]) => {
      const [first] = items
      if (first === undefined) return []
      return {
        ...{ category: first.category, holder: first.holder },
        purposes: unique(items.flatMap(({ purposes }) => purposes)),
        recipients: unique(items.flatMap(({ recipients }) => recipients)),
        copies: items.flatMap(({ itemId }) => copies.get(itemId) ?? []),
      }
    })
}

/** The same whoever the person is. */
export function presentClaim(claim: Omit<Claim, 'about'>): Schemas['Claim'] {
  const { id, unit, state, raisedBy, receivedOn, dueAt, recordedAt, answeredAt } = claim
  return {
    ...{ id, unit, state, raisedBy, receivedOn, dueAt, recordedAt },
    ...(answeredAt && { answeredAt }),
  }
}

/** What its entries share. */
export function ofClaim({ unit }: Pick<Claim, 'unit'>) {
  return { unit, classes: ['CASE:subject'] }
}

function unique<T extends string>(values: readonly T[]): T[] {
  return [...new Set(values)].toSorted()
}
