import { sightOf } from '../actor.ts'
import { advance } from '../domain/casework/machine.ts'
import { assertNone } from '../domain/casework/refusals.ts'
import { propose, waitForReview } from '../domain/signals/propose.ts'
import { personOfSignal } from '../domain/signals/show.ts'
import { ACT_OF, presentToIntake, SIGNAL } from '../domain/signals/signal.ts'
import { assertKept, periodsOf, triageFaults } from '../domain/signals/triage.ts'
import { conceal } from '../domain/texts.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { getDataKey } from '../storage/data-keys.ts'
import { queueAct } from '../storage/queue-act.ts'
import { placeOfText, signalRepository } from '../storage/signals.ts'

/** By the intake: the state moves once, whoever else decides at the same moment; the chair hears what is proposed. */
export const triageSignal: Operation<'triageSignal'> =
  (deps) =>
  async ({ actor, trace, request: { params, body } }) => {
    const { id: by, units } = actor.professional
    const { outcome, reason, proposal } = body
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const signals = signalRepository(tx, units, by)
      const received = await signals.getReceived(params.signalId)
      const { signal, triage } = received
      assertNone(triageFaults(body))
      assertKept(triage)
      const next = advance(SIGNAL, triage.state, ACT_OF[outcome])
      const key = await getDataKey(tx, deps.keyEncryption, signal.unit, signal.keyId)
      const moved = await signals.move(received, next, {
        ...{ decidedBy: by, decidedAt: at.toISOString(), ...periodsOf(outcome, at) },
        reason: conceal(key.bytes, placeOfText(signal, 'reason'), reason),
      })
      if (proposal !== undefined) await propose(deps, tx, actor, received, proposal, key, at)
      await waitForReview(tx, signal, outcome, at)
      await queueAct(deps, tx, {
        ...{ actor, trace, at, unit: signal.unit, event: 'decision', effect: 'signal-triaged' },
        ...{ purpose: 'early-help', classes: [`SIGNAL:${next}`], justification: reason },
        person: await personOfSignal(deps, tx, signal, by),
      })
      return { status: 201, body: presentToIntake(moved.signal, moved.triage) }
    })
  }
