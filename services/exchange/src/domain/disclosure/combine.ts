import { decodeEntry } from '@casebridge/ledger'
import type { Recordable } from '@casebridge/service'
import type { Actor } from '../../actor.ts'
import type { Deps } from '../../deps.ts'
import type { Handle } from '../../storage/as-caller.ts'
import { queueAct } from '../../storage/queue-act.ts'
import { classesOf } from './finish.ts'
import type { Shown } from './show.ts'

/**
 * Notes that one answer put together what several holders know (LED art. 25: combination), under the transaction of
 * the act that showed it. That act itself was recorded before anything was shown.
 */
export async function noteCombination(
  deps: Deps,
  tx: Handle,
  actor: Actor,
  { entry, person }: Recordable,
  shown: readonly Shown[],
): Promise<void> {
  const disclosures = shown.map(({ disclosure }) => disclosure)
  const holders = [...new Set(disclosures.map(({ holder }) => holder))]
  if (holders.length < 2) return
  const { transaction, unit, purpose, decision, policy, trace } = decodeEntry(entry)
  await queueAct(deps, tx, {
    ...{ actor, trace, at: deps.now(), event: 'combination', effect: 'shown-together' },
    ...{ transaction, unit: unit ?? '', purpose, decision, policy, holders, recipients: [actor.agency] },
    ...{ basis: [...new Set(disclosures.flatMap(({ rules }) => rules))], classes: classesOf(disclosures) },
    person: person?.detail ?? null,
  })
}
