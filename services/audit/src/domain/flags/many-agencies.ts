import { groupBy, isAboutPerson, isAsk, type PersonAct } from './act.ts'
import { before, DAY, type Detector, lastOf, raise } from './detector.ts'
import type { FlagSettings } from './settings.ts'

/**
 * Many agencies asked about one person within some weeks, outside a case conference (ledger.md, 3): a table in all but
 * name. One flag an agency, each about its own asks, so that every agency is looked at by who is competent for it.
 */
export const manyAgencies: Detector = {
  async look(page, { evidence, settings }) {
    const asks = page.filter(isOutsideConference)
    if (asks.length === 0) return []
    const { days } = settings.manyAgencies
    const subjects = [...new Set(asks.map(({ subject }) => subject))]
    const about = await evidence.actsAbout(subjects, before(page[0], days * DAY), lastOf(page).index)
    const known = groupBy(about.filter(isOutsideConference), ({ subject }) => subject)
    const crowded = asks.flatMap((ask) => {
      const window = windowOf(ask, known.get(ask.subject) ?? [], settings.manyAgencies)
      return window.length === 0 ? [] : [{ ask, window }]
    })
    const firsts = await evidence.firstOf(
      crowded.map(({ ask }) => ask.index),
      'subject',
      days,
    )
    return crowded.flatMap(({ ask, window }) =>
      [...groupBy(window, ({ organisation }) => organisation)].map(([agency, acts]) =>
        raise('many-agencies-one-person', `${firsts.get(ask.index)}/${agency}`, agency, acts),
      ),
    )
  },
}

function isOutsideConference(act: PersonAct | Parameters<typeof isAsk>[0]): act is PersonAct {
  return isAsk(act) && isAboutPerson(act) && act.purpose !== 'case-conference'
}

/** The asks about a person until this one, when they are those of too many agencies; else none. */
function windowOf(
  ask: PersonAct,
  asks: readonly PersonAct[],
  { agencies, days }: FlagSettings['manyAgencies'],
): readonly PersonAct[] {
  const since = before(ask, days * DAY)
  const window = asks.filter(({ index, receivedAt }) => index <= ask.index && receivedAt > since)
  return new Set(window.map(({ organisation }) => organisation)).size >= agencies ? window : []
}
