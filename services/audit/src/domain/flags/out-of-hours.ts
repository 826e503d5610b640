import { type Act, isHandling } from './act.ts'
import { type Agencies, type Detector, raiseByPeriod } from './detector.ts'
import { localTime } from './local-time.ts'
import type { FlagSettings } from './settings.ts'

/**
 * Information was handled when nobody of the agency is at work (ledger.md, 3). One flag a professional and day. A
 * warning in imminent danger has no hours, and its own review.
 */
export const outOfHours: Detector = {
  async look(page, { evidence, settings, agencies }) {
    const late = page.filter((act) => isOutOfHours(act, agencies, settings))
    const firsts = await evidence.firstOf(
      late.map(({ index }) => index),
      'actor',
      1,
    )
    return raiseByPeriod('out-of-hours', late, firsts)
  },
}

function isOutOfHours(act: Act, agencies: Pick<Agencies, 'findAgency'>, settings: FlagSettings): boolean {
  if (!isHandling(act) || act.purpose === 'imminent-danger') return false
  const { hours, timeZone } = settings
  const { organisation } = act
  const own = Object.hasOwn(hours.agencies, organisation) ? hours.agencies[organisation] : undefined
  if (own === undefined) {
    const regime = agencies.findAgency(organisation)?.regime
    if (hours.alwaysOpen.includes(organisation)) return false
    if (regime !== undefined && hours.alwaysOpenRegimes.includes(regime)) return false
  }
  const { days, from, until } = own ?? hours.usual
  const { weekday, time } = localTime(act.receivedAt, timeZone)
  return !days.includes(weekday) || time < from || time >= until
}
