import type { exchange } from '@casebridge/contract'
import { Forbidden, NotFound } from '@casebridge/service'
import type { Actor } from '../../actor.ts'
import type { CaseFile } from '../casework/case-file.ts'
import type { HeldItem } from '../casework/item.ts'
import { machine, type StateOf } from '../casework/machine.ts'
import type { Directory } from '../directory.ts'
import { monthsAfter } from './months-after.ts'
import type { Veiled } from './person-behind.ts'

type Schemas = exchange.components['schemas']
export type ContestState = StateOf<typeof CONTEST>

/** Whoever holds the item answers; somebody independent decides. What is not answered in time is decided as well. */
export const CONTEST = machine({
  states: ['open', 'replied', 'overdue', 'upheld', 'dismissed', 'withdrawn', 'rectified'],
  acts: {
    reply: { open: 'replied', overdue: 'replied' },
    lapse: { open: 'overdue' },
    uphold: { replied: 'upheld', overdue: 'upheld' },
    dismiss: { replied: 'dismissed', overdue: 'dismissed' },
    withdraw: { open: 'withdrawn', replied: 'withdrawn', overdue: 'withdrawn' },
    // Its holder corrects what was contested (GDPR art. 16, LED art. 16(1)), and so ends the restriction.
    rectify: { upheld: 'rectified' },
  },
})

/** That the person, or who speaks for them, contests an item: codes and ids; the words are encrypted. */
export interface Contest extends Veiled {
  readonly caseId: string
  readonly itemId: string
  readonly state: ContestState
  readonly raisedBy: Schemas['RaisedBy']
  /** Nothing of the item is made known until it is decided (G19). */
  readonly restricts: boolean
  readonly holder: string
  /** Agencies that had a part in the item. */
  readonly involved: readonly string[]
  readonly recordedBy: string
  readonly recordedAgency: string
  readonly recordedAt: string
  readonly answerBy: string
  readonly decidedAt: string | null
  readonly version: number
  readonly grounds: Uint8Array
  readonly reply: Uint8Array | null
  readonly reason: Uint8Array | null
}

/** Holder and author have a month to answer (GDPR art. 12(3), LED art. 12(3)). */
const MONTHS_TO_ANSWER = 1

/** A reviewer has a month as well, from the day on which it waits for them. */
export function decideBy(at: Date): string {
  return monthsAfter(at, MONTHS_TO_ANSWER)
}

/** A contest as it begins; its words are kept beside it. */
export function contestOf(
  body: Schemas['NewContest'],
  file: CaseFile,
  item: HeldItem,
  place: { readonly id: string; readonly from: readonly string[] },
  { directory, actor, at }: { readonly directory: Directory; readonly actor: Actor; readonly at: Date },
): Omit<Contest, 'about' | 'grounds'> {
  const { id, from } = place
  const author = directory.findProfessional(item.author)?.agency
  return {
    ...{ unit: file.unit, id, keyId: file.keyId, caseId: file.id, itemId: item.id, state: 'open' },
    ...{ raisedBy: body.raisedBy, restricts: body.effect === 'restricted', holder: item.holder },
    involved: [...new Set([item.holder, author, ...from].filter((one) => one !== undefined))],
    ...{ recordedBy: actor.professional.id, recordedAgency: actor.agency, recordedAt: at.toISOString() },
    ...{
      answerBy: monthsAfter(at, MONTHS_TO_ANSWER),
      decidedAt: null,
      version: 1,
      reply: null,
      reason: null,
    },
  }
}

/** Only whoever holds the item or was given it knows that it is there: to anybody else there is none (I4). */
export function assertKnows(
  item: HeldItem,
  { agency, professional }: Actor,
  given: { readonly holder: string } | undefined,
): void {
  if (item.holder !== agency && item.author !== professional.id && given === undefined) throw new NotFound()
}

/** @throws NotFound for anybody but the agency that holds the item. */
export function assertHolds({ holder }: Contest, { agency }: Actor): void {
  if (holder !== agency) throw new NotFound()
}

/** INVARIANT (S75): who decides is of no agency that had a part in the item, and did not write it down. @throws Forbidden */
export function assertIndependent({ involved, recordedBy }: Contest, { agency, professional }: Actor): void {
  if (involved.includes(agency) || recordedBy === professional.id)
    throw new Forbidden('Somebody decides over this who had no part in it, and whose agency had none.')
}

/** Without any words. */
export function presentContest(contest: Contest | Omit<Contest, 'about' | 'grounds'>): Schemas['Contest'] {
  const { id, caseId, itemId, state, raisedBy, holder, recordedAt, answerBy, decidedAt } = contest
  return {
    ...{ id, caseId, itemId, state, raisedBy, restricted: isRestricted(contest) },
    ...{ holder, recordedAt, answerBy, ...(decidedAt && { decidedAt }) },
  }
}

/** What its holder has to do: to answer, and nobody else's. */
export function replyTaskOf({ unit, id, caseId, holder, answerBy }: Contest, author: string, at: Date) {
  return {
    ...{ unit, doer: { agency: holder, professional: author, role: null }, kind: 'reply-contest' as const },
    ...{ about: id, caseId, at, dueAt: new Date(answerBy) },
  }
}

/** What the entries of a contest share. */
export function ofContest({ unit, holder }: Pick<Contest, 'unit' | 'holder'>) {
  return { unit, holders: [holder], classes: ['ITEM:contest'] }
}

/** As the item shows it: unanswered and upheld ones restrict it, whatever was asked for. */
function isRestricted({ state, restricts }: Pick<Contest, 'state' | 'restricts'>): boolean {
  if (state === 'overdue' || state === 'upheld') return true
  return restricts && (state === 'open' || state === 'replied')
}
