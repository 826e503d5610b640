import type { exchange } from '@casebridge/contract'
import type { Category, Purpose } from '@casebridge/policy'
import { Conflict, type Issue } from '@casebridge/service'
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

/** What is held of one kind by one agency on one case, and who was told. */
export interface Held {
  readonly holder: string
  readonly category: Category
  readonly purposes: readonly Purpose[]
  readonly recipients: readonly string[]
}

/** Kinds of information in which a child confides in a helper (P16). */
const CONFIDED: readonly Category[] = ['PAS', 'SUP', 'HLT', 'FMS', 'FDK']

/**
 * What is told of what is held, each kind and holder once.
 *
 * INVARIANT (P16): to a representative nothing of what the child told a helper. INVARIANT (I4, S50): nothing of the
 * family desk, to whom the relatives turned and not the child; the desk answers for itself.
 */
export function tellable(
  { findAgency }: Directory,
  raisedBy: Claim['raisedBy'],
  held: readonly Held[],
): readonly Schemas['HeldAbout'][] {
  const told = held.filter(
    ({ holder, category }) =>
      category !== 'FDK' &&
      findAgency(holder)?.type !== 'FAM' &&
      !(raisedBy === 'representative' && CONFIDED.includes(category)),
  )
  const kinds = Map.groupBy(told, ({ holder, category }) => `${category} ${holder}`)
  return [...kinds.entries()]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, [first, ...rest]]) =>
      first === undefined
        ? []
        : {
            ...{ category: first.category, holder: first.holder },
            purposes: unique([first, ...rest].flatMap(({ purposes }) => purposes)),
            recipients: unique([first, ...rest].flatMap(({ recipients }) => recipients)),
          },
    )
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
