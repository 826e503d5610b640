import type { exchange } from '@casebridge/contract'
import type { Policy } from '@casebridge/policy'
import { Conflict } from '@casebridge/service'
import type { CaseFile } from '../casework/case-file.ts'
import { assertRequirements } from '../casework/requirements.ts'
import { monthsAfter } from './reviewing.ts'
import type { Language } from './titles.ts'

type Schemas = exchange.components['schemas']

/** Looking back at the support of a case that was closed. */
export interface LookBack {
  readonly unit: string
  readonly id: string
  readonly caseId: string
  readonly at: string
  readonly by: string
  readonly finding: Schemas['LookBack']['finding']
  /** The time that a country names; null with consent. */
  readonly months: 6 | 12 | null
  readonly consentId: string | null
}

/** One of the times that a country names, and after how many months one may look back for it. */
export interface LookBackTime {
  readonly months: 6 | 12
  readonly opensAfter: number
}

/** @throws Conflict for a case that goes on, and one that went on elsewhere. */
export function assertClosed({ state }: Pick<CaseFile, 'state'>): void {
  if (state !== 'closed') throw new Conflict('state', 'The case is not closed.')
}

/**
 * Whether, without consent, one looks back now: only in a country that provides for it, and only once at each of the
 * times that it names (P18). @throws Conflict
 */
export function intervalOf(
  policy: Policy,
  { jurisdiction, closedAt }: Pick<CaseFile, 'jurisdiction' | 'closedAt'>,
  {
    times,
    held,
  }: { readonly times: readonly LookBackTime[]; readonly held: readonly Pick<LookBack, 'months'>[] },
  at: Date,
  language: Language,
): 6 | 12 {
  if (policy.requirementsFor(jurisdiction, 'look-back', at.toISOString()).length === 0) {
    throw new Conflict('no-look-back', 'Here one looks back only when the person has consented.')
  }
  const months = intervalReached(closedAt, times, held, at)
  const met = { interval: months !== undefined }
  assertRequirements(policy, { jurisdiction, act: 'look-back', at, met }, language)
  if (months === undefined) throw new Conflict('state', 'It is not the time to look back.')
  return months
}

function intervalReached(
  closedAt: string | null,
  times: readonly LookBackTime[],
  held: readonly Pick<LookBack, 'months'>[],
  at: Date,
): 6 | 12 | undefined {
  if (closedAt === null) return undefined
  const today = at.toISOString().slice(0, 10)
  const open = times.filter(
    ({ months, opensAfter }) =>
      monthsAfter(new Date(closedAt), opensAfter) <= today && !held.some((one) => one.months === months),
  )
  return open.at(-1)?.months
}

export function presentLookBack({ id, caseId, finding, at, months }: LookBack): Schemas['LookBack'] {
  return { id, caseId, finding, at, ...(months !== null && { months }) }
}
