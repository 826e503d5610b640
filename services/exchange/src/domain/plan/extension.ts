import type { exchange } from '@casebridge/contract'
import { Conflict, Forbidden, type Issue } from '@casebridge/service'
import type { Actor } from '../../actor.ts'
import { machine, type StateOf } from '../casework/machine.ts'
import { bodyIssue } from '../casework/refusals.ts'
import { monthsAfter } from './reviewing.ts'

/** To keep a closed case longer: asked by one agency, decided by another, once. */
export const EXTENSION = machine({
  states: ['asked', 'confirmed', 'refused'],
  acts: { confirm: { asked: 'confirmed' }, refuse: { asked: 'refused' } },
})

/** A decision to keep a case longer; counted, since each is an exception (Raad van State on the WGS, domain section 3). */
export interface Extension {
  readonly unit: string
  readonly id: string
  readonly caseId: string
  readonly state: StateOf<typeof EXTENSION>
  /** 1 for the first of this case. */
  readonly ordinal: number
  /** RFC 3339 date: until that day, and no longer. */
  readonly until: string
  readonly askedBy: string
  readonly askedAgency: string
  readonly askedAt: string
  readonly decidedAt: string | null
}

/** At most a year at a time: whoever wants longer says again why. */
const MONTHS_AT_ONCE = 12

export function extensionFaults(until: string, now: Date): readonly Issue[] {
  if (until <= now.toISOString().slice(0, 10)) return [bodyIssue('/until', 'past', 'It ends in the future.')]
  if (until <= monthsAfter(now, MONTHS_AT_ONCE)) return []
  return [bodyIssue('/until', 'too-late', `At most ${MONTHS_AT_ONCE} months at a time.`)]
}

/** @throws Conflict while another one is undecided: each is decided before the next is asked. */
export function assertNoneAsked(extensions: readonly Pick<Extension, 'state'>[]): void {
  if (extensions.some(({ state }) => state === 'asked')) {
    throw new Conflict('asked-already', 'It was asked already, and is not decided yet.')
  }
}

/** INVARIANT: four eyes of two agencies. @throws Forbidden for who asked, and for a colleague. */
export function assertOfAnother({ askedBy, askedAgency }: Extension, { professional, agency }: Actor): void {
  if (askedBy === professional.id || askedAgency === agency) throw new Forbidden()
}

export function presentExtension(one: Extension): exchange.components['schemas']['Extension'] {
  const { id, unit, state, ordinal, until, askedAt, askedAgency, decidedAt } = one
  return { id, unit, state, ordinal, until, askedAt, askedAgency, ...(decidedAt !== null && { decidedAt }) }
}
