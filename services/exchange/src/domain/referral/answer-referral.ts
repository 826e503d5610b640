import { Forbidden, NotFound } from '@casebridge/service'
import { type Actor, sightOf } from '../../actor.ts'
import type { Deps } from '../../deps.ts'
import { asCaller } from '../../storage/as-caller.ts'
import { findDisclosures } from '../../storage/disclosures.ts'
import { queueAct } from '../../storage/queue-act.ts'
import { referralRepository, takeBack } from '../../storage/referrals.ts'
import { dropTasks } from '../../storage/tasks.ts'
import { type ActOf, advance } from '../casework/machine.ts'
import { ofDisclosure } from '../disclosure/finish.ts'
import { personOf } from '../disclosure/read.ts'
import { moved } from '../learning/note.ts'
import { type Answered, REFERRAL, type Referral } from './referral.ts'

/** What somebody does with a referral. */
export interface ReferralAct {
  readonly id: string
  readonly act: Exclude<ActOf<typeof REFERRAL>, 'lapse'>
  /** Which of the two does it. */
  readonly by: 'from' | 'to'
  readonly noted: (at: string) => Answered
  readonly actor: Actor
  readonly trace: string
}

/** Acts in which what was said ends with the referral. */
const TAKES_BACK: readonly string[] = ['declined', 'withdrawn']

/** @throws NotFound, Forbidden for the other of the two, Conflict */
export async function answerReferral(
  deps: Deps,
  { id, act, by, noted, actor, trace }: ReferralAct,
): Promise<Referral> {
  const { id: professional, units } = actor.professional
  const at = deps.now()
  return asCaller(deps.db, sightOf(actor), async (tx) => {
    const referrals = referralRepository(tx, units)
    const referral = await referrals.get(id)
    if (referral[by].professional !== professional) throw new Forbidden('The other of the two does this.')
    const state = advance(REFERRAL, referral.state, act)
    const [disclosure] = await findDisclosures(tx, units, [referral.disclosureId])
    if (disclosure === undefined) throw new NotFound()
    const changes = noted(at.toISOString())
    if (!(await referrals.move(referral, state, changes))) throw moved()
    await dropTasks(tx, { unit: referral.unit, kind: 'answer-referral', about: id }, at)
    if (TAKES_BACK.includes(state)) await takeBack(tx, referral, at)
    await queueAct(deps, tx, {
      ...{ actor, trace, at, ...ofDisclosure(disclosure), event: 'alteration', effect: `referral-${state}` },
      recipients: [referral.to.agency],
      person: await personOf(deps, tx, disclosure),
    })
    return { ...referral, state, ...changes }
  })
}
