import { type Act, type ActorAct, groupBy, isAboutPerson, isAsk } from './act.ts'
import { before, DAY, type Detector, lastOf, type Raised, raise } from './detector.ts'
import type { FlagSettings } from './settings.ts'

/**
 * Broad, repetitive, low-yield asking (the issue's own flag; G15 refuses the single question, this sees the pattern):
 * many asks by one professional in some weeks, about many persons, of which next to none led to a disclosure. An ask
 * led to something when it released something at once, or when the holder afterwards gave the asker's agency something
 * about that person. An ask that waits for its holder counts neither way until it lapses: holders may be slow.
 */
export const fishing: Detector = {
  async look(page, { evidence, settings }) {
    const { days, asks } = settings.fishing
    const lasts = lastAsksOfDays(page)
    const actors = [...new Set(lasts.map(({ actor }) => actor))]
    const through = lastOf(page).index
    const busy = await evidence.listBusyAskers(actors, before(page[0], days * DAY), through, asks)
    const raised: Raised[] = []
    for (const last of lasts.filter(({ actor }) => busy.includes(actor))) {
      const since = before(last, days * DAY)
      const own = (await evidence.actsOf([last.actor], since, last.index)).filter(isAsk)
      const subjects = [...new Set(own.filter(isAboutPerson).map(({ subject }) => subject))]
      const about = await evidence.actsAbout(subjects, since, last.index)
      if (!isFishing(askingOf(own, about, last, settings.fishing), settings.fishing)) continue
      const firsts = await evidence.firstOf([last.index], 'actor', days)
      raised.push(raise('fishing', firsts.get(last.index) ?? last.index, last.organisation, own))
    }
    return raised
  },
}

/** What one professional asked in some weeks, and how much of it led to anything. */
export interface Asking {
  /** Those that are settled: answered one way or the other, or lapsed. */
  readonly asks: number
  /** Persons asked about; a case that the asker may not know of counts each time. */
  readonly persons: number
  /** Asks that led to a disclosure, at once or by the holder's later answer. */
  readonly fruitful: number
}

/** The last ask of each professional and day in a page. */
function lastAsksOfDays(page: readonly Act[]): readonly ActorAct[] {
  const asks = page.filter(isAsk)
  const days = groupBy(asks, ({ actor, receivedAt }) => `${actor}/${receivedAt.toISOString().slice(0, 10)}`)
  return [...days.values()].flatMap((day) => day.slice(-1))
}

function askingOf(
  own: readonly ActorAct[],
  about: readonly Act[],
  last: Act,
  { lapseDays }: FlagSettings['fishing'],
): Asking {
  const given = groupBy(
    about.filter((act) => act.event === 'disclosure' && !isAsk(act)),
    ({ subject }) => subject,
  )
  const led = (ask: Act) =>
    ask.event === 'disclosure' ||
    (given.get(ask.subject) ?? []).some(
      ({ index, recipients }) => index > ask.index && recipients.includes(ask.organisation),
    )
  const lapsed = before(last, lapseDays * DAY)
  const settled = own.filter((ask) => ask.effect !== 'pending' || ask.receivedAt <= lapsed || led(ask))
  const persons = new Set(settled.map(({ subject }) => subject).filter((subject) => subject !== null))
  const unknown = settled.filter(({ subject, effect }) => subject === null && effect === 'nothing')
  return {
    asks: settled.length,
    persons: persons.size + unknown.length,
    fruitful: settled.filter(led).length,
  }
}

export function isFishing({ asks, persons, fruitful }: Asking, settings: FlagSettings['fishing']): boolean {
  return (
    asks >= settings.asks && persons >= settings.persons && fruitful * 100 <= settings.yieldPercent * asks
  )
}
