import type { exchange } from '@casebridge/contract'

type Schemas = exchange.components['schemas']

/** How often an agency may ask in a unit. */
export interface Quota {
  readonly unit: string
  readonly id: string
  readonly agency: string
  readonly most: number
  readonly perDays: number
  readonly setBy: string
  readonly setAt: string
  readonly version: number
}

/** How often was asked on a day, RFC 3339 date. */
export interface DayCount {
  readonly day: string
  readonly asked: number
}

/** An agency asked as often as it may. Says nothing about what this ask was about. */
export class QuotaSpent extends Error {
  override readonly name = 'QuotaSpent'
  readonly retryAfterSeconds: number

  constructor(retryAfterSeconds: number) {
    super('the quota of asks is spent')
    this.retryAfterSeconds = retryAfterSeconds
  }
}

const DAY_MILLISECONDS = 86_400_000

/** The first day that counts, when today is the last. */
export function countedSince({ perDays }: Quota, now: Date): string {
  return dayOf(now.getTime() - (perDays - 1) * DAY_MILLISECONDS)
}

/**
 * In how many seconds another ask is within the quota: at the beginning of the first day on which enough of what was
 * asked counts no more. 0: now.
 *
 * @param counts what was asked until now, of the days that count
 */
export function secondsUntilFree(quota: Quota, counts: readonly DayCount[], now: Date): number {
  for (let ahead = 0; ahead < quota.perDays; ahead += 1) {
    const since = countedSince(quota, new Date(now.getTime() + ahead * DAY_MILLISECONDS))
    const asked = counts.filter(({ day }) => day >= since).reduce((sum, one) => sum + one.asked, 0)
    if (asked < quota.most) return ahead === 0 ? 0 : secondsUntil(now, ahead)
  }
  return secondsUntil(now, quota.perDays)
}

/** Until the day begins that is so many after today (UTC). */
function secondsUntil(now: Date, daysAhead: number): number {
  const midnight = Date.parse(dayOf(now.getTime() + daysAhead * DAY_MILLISECONDS))
  return Math.ceil((midnight - now.getTime()) / 1000)
}

/** RFC 3339 date, UTC. */
export function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10)
}

/** A quota as all of its unit may see it. */
export function presentQuota({ id, unit, agency, most, perDays, setAt }: Quota): Schemas['Quota'] {
  return { id, unit, agency, most, perDays, setAt }
}
