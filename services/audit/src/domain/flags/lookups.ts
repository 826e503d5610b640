import { type Act, isAboutPerson, isHandling, type PersonAct } from './act.ts'
import { type Detector, raiseByPeriod } from './detector.ts'

/** A professional who is also a person in the ledger, as the own agency or the professional said. */
export interface RegisteredSubject {
  readonly subject: string
  readonly actor: string
  readonly agency: string
}

/**
 * Somebody handled information about themselves, or about somebody of the own agency (ledger.md, 3). The exchange
 * knows persons by pseudonym only, so this is seen for those who are registered. One flag a professional, person and
 * day.
 */
export const lookups: Detector = {
  async look(page, { evidence }) {
    const acts = page.filter(isHandling).filter(isAboutPerson)
    const registered = await evidence.listRegistered([...new Set(acts.map(({ subject }) => subject))])
    const self = acts.filter((act) => isSelf(act, registered))
    const colleague = acts.filter((act) => isColleague(act, registered))
    const firsts = await evidence.firstOf(indexes([...self, ...colleague]), 'actor-and-subject', 1)
    return [
      ...raiseByPeriod('self-lookup', self, firsts),
      ...raiseByPeriod('colleague-lookup', colleague, firsts),
    ]
  },
}

function isSelf({ actor, subject }: PersonAct, registered: readonly RegisteredSubject[]): boolean {
  return registered.some((one) => one.subject === subject && one.actor === actor)
}

function isColleague(act: PersonAct, registered: readonly RegisteredSubject[]): boolean {
  const { organisation, subject } = act
  const same = registered.some((one) => one.subject === subject && one.agency === organisation)
  return same && !isSelf(act, registered)
}

function indexes(acts: readonly Act[]): readonly number[] {
  return acts.map(({ index }) => index)
}
