import { isAsk } from './act.ts'
import { DAY, type Detector, lastOf, type Raised, raise } from './detector.ts'
import type { Asking } from './evidence.ts'
import type { FlagSettings } from './settings.ts'

/**
 * Broad, repetitive, low-yield asking (the issue's own flag; G15 refuses the single question, this sees the pattern):
 * many asks by one professional in some weeks, about many persons, of which next to none led to a disclosure. An ask
 * led to something when it released something at once, or when the holder afterwards gave the asker's agency something
 * about that person. An ask that waits for its holder counts neither way until it lapses: holders may be slow.
 */
export const fishing: Detector = {
  async look(page, { evidence, settings }) {
    const through = lastOf(page).index
    const found = await evidence.askings(page[0].index - 1, through, settings.fishing)
    const raised: Raised[] = []
    for (const asking of found.filter((one) => isFishing(one, settings.fishing))) {
      const { days } = settings.fishing
      const firsts = await evidence.firstOf([asking.last], 'actor', days)
      const until = page.find(({ index }) => index === asking.last)?.receivedAt ?? lastOf(page).receivedAt
      const since = new Date(until.getTime() - days * DAY)
      const asks = (await evidence.actsOf([asking.actor], since, asking.last)).filter(isAsk)
      raised.push(raise('fishing', firsts.get(asking.last) ?? asking.last, asking.organisation, asks))
    }
    return raised
  },
}

export function isFishing(
  { asks, persons, fruitful }: Pick<Asking, 'asks' | 'persons' | 'fruitful'>,
  settings: FlagSettings['fishing'],
): boolean {
  return (
    asks >= settings.asks && persons >= settings.persons && fruitful * 100 <= settings.yieldPercent * asks
  )
}
