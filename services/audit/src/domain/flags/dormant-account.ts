import { type ActorAct, groupBy, isHandling } from './act.ts'
import { DAY, type Detector, raise } from './detector.ts'

/**
 * The first act of a professional after months of none (ledger.md, 3): the account may be in other hands. Who acts for
 * the first time is no such case. Casework that the ledger does not connect with a professional does not count.
 */
export const dormantAccount: Detector = {
  async look(page, { evidence, settings }) {
    const byActor = [...groupBy(page.filter(isHandling), ({ actor }) => actor).values()]
    const firsts = byActor.flatMap(([first]) => (first === undefined ? [] : [first.index]))
    const previous = await evidence.previousActs(firsts)
    return byActor
      .flatMap((acts) => wakings(acts, previous.get(acts[0]?.index ?? -1), settings.dormantDays))
      .map((act) => raise('dormant-account', act.index, act.organisation, [act]))
  },
}

/** Of the acts of one professional, oldest first, those that came after so many days of none. */
function wakings(acts: readonly ActorAct[], previous: Date | undefined, days: number): readonly ActorAct[] {
  let last = previous
  return acts.filter((act) => {
    const since = last
    last = act.receivedAt
    return since !== undefined && act.receivedAt.getTime() - since.getTime() > days * DAY
  })
}
