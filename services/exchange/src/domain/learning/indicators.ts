import type { exchange } from '@casebridge/contract'
import type { Indicator } from '../../storage/work-counts.ts'
import { yearsBefore } from './quarter.ts'

type Told = exchange.components['schemas']['Indicators']['items'][number]

/** Under which code each is counted where it happens, and told here; what else is counted is not told as an indicator. */
export const INDICATORS = {
  reviewOnTime: 'review-on-time',
  measureDelivered: 'measure-delivered',
  closedWithoutConcern: 'closed-without-concern',
} as const satisfies Readonly<Record<string, Told['kind']>>

const YEARS = 2
/** As many as the contract shows. */
const MOST = 1_000

/**
 * What is told of the counts, the newest quarter first.
 * INVARIANT (P5, P6): of quarters that are over, so that nobody watches one grow while they know who came and went.
 */
export function toldIndicators(counts: readonly Indicator[], quarter: string): Told[] {
  const since = yearsBefore(quarter, YEARS)
  const kinds: readonly string[] = Object.values(INDICATORS)
  const told = counts.filter(
    (one): one is Indicator & Told =>
      kinds.includes(one.kind) && one.quarter >= since && one.quarter < quarter,
  )
  return told.toSorted((a, b) => (placeOf(a) < placeOf(b) ? 1 : -1)).slice(0, MOST)
}

function placeOf({ quarter, unit, track, kind }: Told): string {
  return [quarter, unit, track, kind].join(' ')
}
