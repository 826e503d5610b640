import { v7 as newId } from 'uuid'
import type { Actor } from '../../actor.ts'
import type { Deps } from '../../deps.ts'
import type { Call } from '../../operation.ts'
import type { Handle } from '../../storage/as-caller.ts'
import { createDataKey } from '../../storage/data-keys.ts'
import type { Intent } from '../../storage/intents.ts'
import { insertOutsideItem } from '../../storage/outside-items.ts'
import { signalRepository } from '../../storage/signals.ts'
import { advance } from '../casework/machine.ts'
import { giveOutside } from '../disclosure/give-outside.ts'
import type { SameCall } from '../disclosure/once.ts'
import { type Item, OWN } from '../disclosure/situation.ts'
import { signalSharing } from './new-signal.ts'
import { SIGNAL, type Signal } from './signal.ts'

/**
 * What a reporter is told of a signal (V44): that it was received, which is a disclosure (P10). INVARIANT: it comes before
 * any decision on the signal and rests on a key of its own, about nobody, so that neither that it is there nor that it can
 * be read depends on what was decided.
 */
export async function feedbackIntent(
  deps: Deps,
  tx: Handle,
  call: Call<'giveFeedback'>,
  same: SameCall,
): Promise<Intent> {
  const { actor, request } = call
  const { id: by, units } = actor.professional
  const [directory, now] = [deps.directory(), deps.now()]
  const signals = signalRepository(tx, units, by)
  const received = await signals.getReceived(request.params.signalId)
  const { signal, triage } = received
  await signals.move(received, advance(SIGNAL, triage.state, 'acknowledge'), {})
  const key = await createDataKey(tx, deps.keyEncryption, signal.unit, null, now)
  const item = feedbackItem(actor, signal, key.id)
  await insertOutsideItem(tx, signal.unit, item, key, {}, now)
  const unit = directory.findUnit(signal.unit)
  if (unit === undefined) throw new Error(`no unit ${signal.unit}`)
  const reporter = directory.findProfessional(signal.reporter)
  return giveOutside(
    deps,
    tx,
    {
      ...{ unit, item, key, about: { subject: null, minor: false }, sharing: signalSharing(actor, {}) },
      ...{ variant: 'hit', recipients: reporter === undefined ? [] : [reporter] },
    },
    { act: 'feedback', call, same },
  )
}

function feedbackItem(actor: Actor, { id, reporter }: Signal, keyId: string): Item {
  return {
    ...OWN,
    ...{ id: newId(), holder: actor.agency, author: actor.professional.id, category: 'REF' },
    ...{ statementType: null, labels: {}, secret: false, sealed: false, written: ['hit'], keyId },
    ...{ expiresAt: null, prerelease: null, signal: { id, author: reporter } },
  }
}
