import { type Act, groupBy, isAboutPerson, isCasework, type PersonAct } from './act.ts'
import { before, type Detector, lastOf, MINUTE, raise } from './detector.ts'
import type { FlagSettings } from './settings.ts'

/** Information about many persons was handled by one professional within an hour (ledger.md, 3). One flag a day. */
export const bulk: Detector = {
  async look(page, { evidence, settings }) {
    const actors = [...new Set(page.filter(isOfPerson).map(({ actor }) => actor))]
    if (actors.length === 0) return []
    const since = before(page[0], settings.bulk.minutes * MINUTE)
    const acts = (await evidence.actsOf(actors, since, lastOf(page).index)).filter(isOfPerson)
    const windows = [...groupBy(acts, ({ actor }) => actor).values()]
      .flatMap((own) => crowdedWindows(own, settings.bulk))
      .filter(({ at }) => at.index >= page[0].index)
    const firsts = await evidence.firstOf(
      windows.map(({ at }) => at.index),
      'actor',
      1,
    )
    return windows.map(({ at, acts: window }) =>
      raise('bulk', firsts.get(at.index) ?? at.index, at.organisation, window),
    )
  },
}

function isOfPerson(act: Act): act is PersonAct {
  return isCasework(act) && isAboutPerson(act)
}

interface Window {
  /** The act with which it became too many. */
  readonly at: PersonAct
  readonly acts: readonly PersonAct[]
}

/** Where, in the acts of one professional, the last minutes were about too many persons. Oldest first. */
export function crowdedWindows(
  acts: readonly PersonAct[],
  { persons, minutes }: FlagSettings['bulk'],
): readonly Window[] {
  const windows: Window[] = []
  const times = new Map<string, number>()
  let from = 0
  for (const [i, at] of acts.entries()) {
    times.set(at.subject, (times.get(at.subject) ?? 0) + 1)
    for (let oldest = acts[from]; oldest && oldest.receivedAt <= before(at, minutes * MINUTE); ) {
      const left = (times.get(oldest.subject) ?? 0) - 1
      if (left > 0) times.set(oldest.subject, left)
      else times.delete(oldest.subject)
      oldest = acts[++from]
    }
    if (times.size >= persons) windows.push({ at, acts: acts.slice(from, i + 1) })
  }
  return windows
}
