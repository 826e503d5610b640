import { sightOf } from '../actor.ts'
import { advance } from '../domain/casework/machine.ts'
import { erasesAtOf } from '../domain/signals/periods.ts'
import { waitForTriage } from '../domain/signals/propose.ts'
import { personOfSignal } from '../domain/signals/show.ts'
import { presentToIntake, SIGNAL } from '../domain/signals/signal.ts'
import { assertKept, assertUndoable } from '../domain/signals/triage.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { queueAct } from '../storage/queue-act.ts'
import { signalRepository } from '../storage/signals.ts'

/** By the intake, within 72 hours: what was decided is open again, and its texts are kept as before. */
export const undoTriage: Operation<'undoTriage'> =
  (deps) =>
  async ({ actor, trace, request: { params, body } }) => {
    const { id: by, units } = actor.professional
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const signals = signalRepository(tx, units, by)
      const received = await signals.getReceived(params.signalId)
      const { signal, triage } = received
      assertKept(triage)
      const next = advance(SIGNAL, triage.state, 'undo')
      assertUndoable(triage, at)
      const step = { undoUntil: null, reviewBy: null, erasesAt: erasesAtOf(signal) }
      const moved = await signals.move(received, next, {
        ...step,
        decidedBy: by,
        decidedAt: at.toISOString(),
      })
      await waitForTriage(tx, signal, at)
      await queueAct(deps, tx, {
        ...{ actor, trace, at, unit: signal.unit, event: 'alteration', effect: 'triage-undone' },
        ...{ purpose: 'early-help', classes: [`SIGNAL:${triage.state}`], justification: body.reason },
        person: await personOfSignal(deps, tx, signal, by),
      })
      return { status: 201, body: presentToIntake(moved.signal, moved.triage) }
    })
  }
