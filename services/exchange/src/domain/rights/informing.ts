import type { exchange } from '@casebridge/contract'
import { Forbidden, type Issue, NotFound } from '@casebridge/service'
import type { Actor } from '../../actor.ts'
import type { CaseFile } from '../casework/case-file.ts'
import { machine, type StateOf } from '../casework/machine.ts'
import { bodyIssue } from '../casework/refusals.ts'
import { monthsAfter } from './months-after.ts'
import type { Veiled } from './person-behind.ts'

type Schemas = exchange.components['schemas']
export type InformingState = StateOf<typeof INFORMING>

/**
 * Why a person is not informed yet (GDPR art. 12 to 14 and 23; LED art. 13(3)): put off by the holder until a day, or
 * restricted by a named law, to which somebody of another agency agrees. Whatever it is, it ends.
 */
export const INFORMING = machine({
  states: ['deferred', 'due', 'asked', 'restricted', 'refused', 'informed', 'lapsed'],
  acts: {
    agree: { asked: 'restricted' },
    refuse: { asked: 'refused' },
    fallDue: { deferred: 'due' },
    lapse: { restricted: 'lapsed' },
    tell: {
      ...{ deferred: 'informed', due: 'informed', asked: 'informed' },
      ...{ restricted: 'informed', refused: 'informed', lapsed: 'informed' },
    },
  },
})

/** That the person is not informed of some kinds of information yet, for some purposes: codes; the words are encrypted. */
export interface Informing extends Veiled {
  readonly caseId: string
  readonly agency: string
  readonly state: InformingState
  readonly categories: Schemas['Informing']['categories']
  readonly purposes: Schemas['Informing']['purposes']
  /** RFC 3339 UTC. */
  readonly until: string
  readonly recordedBy: string
  readonly recordedAt: string
  readonly version: number
  readonly reason: Uint8Array
  readonly citation: Uint8Array | null
}

/** No longer at once: who still needs it says so again, and a second person looks again. */
const AT_MOST_MONTHS = 6

/** Everything that is wrong with a reason for not informing somebody yet. */
export function informingFaults(body: Schemas['NewInforming'], now: Date): readonly Issue[] {
  const until = new Date(body.until)
  const restricts = body.kind === 'restricted'
  return [
    ...(until > now && until.toISOString() <= monthsAfter(now, AT_MOST_MONTHS)
      ? []
      : [bodyIssue('/until', 'period', `It ends within ${AT_MOST_MONTHS} months from now.`)]),
    ...(restricts && body.citation === undefined
      ? [bodyIssue('/citation', 'required', 'A right is restricted by a law that is named.')]
      : []),
    ...(!restricts && body.citation !== undefined
      ? [bodyIssue('/citation', 'not-deferred', 'What rests on a law is a restriction, not put off.')]
      : []),
  ]
}

/** As it begins: put off at once, or waiting for a second person. */
export function informingOf(
  body: Schemas['NewInforming'],
  { unit, id: caseId, keyId }: CaseFile,
  id: string,
  actor: Actor,
  at: Date,
): Omit<Informing, 'about' | 'reason' | 'citation'> {
  return {
    ...{
      unit,
      id,
      keyId,
      caseId,
      agency: actor.agency,
      state: body.kind === 'deferred' ? 'deferred' : 'asked',
    },
    ...{ categories: [...new Set(body.categories)], purposes: [...new Set(body.purposes)] },
    until: new Date(body.until).toISOString(),
    ...{ recordedBy: actor.professional.id, recordedAt: at.toISOString(), version: 1 },
  }
}

/** INVARIANT (I8): a right is restricted by two people of two agencies. @throws Forbidden */
export function assertSecondAgency({ agency, recordedBy }: Informing, actor: Actor): void {
  if (agency === actor.agency || recordedBy === actor.professional.id)
    throw new Forbidden('Somebody of another agency than the one that asks for it looks at this.')
}

/** @throws NotFound for anybody but the agency that put it off. */
export function assertOwn({ agency }: Informing, actor: Actor): void {
  if (agency !== actor.agency) throw new NotFound()
}

/** Without any words. */
export function presentInforming(
  one: Omit<Informing, 'about' | 'reason' | 'citation'>,
): Schemas['Informing'] {
  const { id, caseId, agency, state, categories, purposes, until, recordedAt } = one
  return {
    id,
    caseId,
    agency,
    state,
    categories: [...categories],
    purposes: [...purposes],
    until,
    recordedAt,
  }
}

/** What its entries share. */
export function ofInforming({ unit, agency, categories }: Pick<Informing, 'unit' | 'agency' | 'categories'>) {
  return { unit, holders: [agency], classes: categories.map((category) => `${category}:informing`) }
}
