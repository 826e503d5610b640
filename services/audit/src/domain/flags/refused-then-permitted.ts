import { type ActorAct, isAboutPerson, isAsk, type PersonAct } from './act.ts'
import { before, DAY, type Detector, lastOf, raise } from './detector.ts'

/**
 * The same professional was refused about a person, and then let in under another purpose (ledger.md, 3). Doing what a
 * refusal says would make it lawful is not that (P11): the purpose has changed, or it is no flag.
 */
export const refusedThenPermitted: Detector = {
  async look(page, { evidence, settings }) {
    const given = page.filter(isPersonAsk).filter(({ event }) => event === 'disclosure')
    if (given.length === 0) return []
    const milliseconds = settings.refusedThenPermittedDays * DAY
    const actors = [...new Set(given.map(({ actor }) => actor))]
    const asked = await evidence.actsOf(actors, before(page[0], milliseconds), lastOf(page).index)
    return given.flatMap((act) => {
      const refused = refusedBefore(act, asked.filter(isPersonAsk), milliseconds)
      if (refused.length === 0) return []
      return [raise('refused-then-permitted', act.index, act.organisation, [...refused, act])]
    })
  },
}

function isPersonAsk(act: ActorAct | Parameters<typeof isAsk>[0]): act is PersonAct {
  return isAsk(act) && isAboutPerson(act)
}

/** What was refused to the same professional about the same person, for another purpose, shortly before. */
function refusedBefore(
  act: PersonAct,
  asked: readonly PersonAct[],
  milliseconds: number,
): readonly PersonAct[] {
  return asked.filter(
    (one) =>
      one.actor === act.actor &&
      one.subject === act.subject &&
      one.purpose !== act.purpose &&
      one.effect === 'deny' &&
      one.index < act.index &&
      one.receivedAt > before(act, milliseconds),
  )
}
