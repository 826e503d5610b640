import { sightOf } from '../actor.ts'
import { advance } from '../domain/casework/machine.ts'
import { dueAfter } from '../domain/mistakes/recall.ts'
import { forgottenAtOf } from '../domain/signals/periods.ts'
import { endWaiting } from '../domain/signals/propose.ts'
import { personOfSignal } from '../domain/signals/show.ts'
import { presentToIntake, SIGNAL } from '../domain/signals/signal.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { queueAct } from '../storage/queue-act.ts'
import { endCopies, signalRepository } from '../storage/signals.ts'

/**
 * By the intake: what a signal said was not confirmed (S47). It is shown to nobody from now on; every copy of it ends, and
 * whoever was told from one is told that, however far it went, and acknowledges it.
 */
export const refuteSignal: Operation<'refuteSignal'> =
  (deps) =>
  async ({ actor, trace, request: { params, body } }) => {
    const { id: by, units } = actor.professional
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const signals = signalRepository(tx, units, by)
      const received = await signals.getReceived(params.signalId)
      const { signal, triage } = received
      const next = advance(SIGNAL, triage.state, 'refute')
      const step = { undoUntil: null, reviewBy: null, erasesAt: forgottenAtOf(signal, at) }
      const moved = await signals.move(received, next, {
        ...step,
        decidedBy: by,
        decidedAt: at.toISOString(),
      })
      await endWaiting(tx, signal, at)
      const told = await endCopies(tx, signal, at, dueAfter(at))
      await queueAct(deps, tx, {
        ...{ actor, trace, at, unit: signal.unit, event: 'alteration', effect: 'signal-refuted' },
        ...{ purpose: 'early-help', classes: ['SIGNAL:refuted'], recipients: told },
        ...{ justification: body.reason, person: await personOfSignal(deps, tx, signal, by) },
      })
      return { status: 201, body: presentToIntake(moved.signal, moved.triage) }
    })
  }
