import { queueClockAct } from '../../storage/queue-clock-act.ts'
import { endProposal } from '../../storage/signal-proposals.ts'
import { emptySignal, listDueSignals, lockDueSignal } from '../../storage/signals-due.ts'
import { dropTasks } from '../../storage/tasks.ts'
import { countIndicator } from '../../storage/work-counts.ts'
import { advance } from '../casework/machine.ts'
import type { Clock } from '../keep-clocks.ts'
import { INDICATORS } from '../learning/indicators.ts'
import { SIGNAL } from './signal.ts'

/**
 * Erases what a signal says when its time has come: 72 hours after no concern was found, at once when it was not
 * confirmed, 90 days after it was handed in whatever else became of it (domain.md, section 8). Nothing of this is in any
 * view of the reporter.
 */
export const eraseSignals: Clock = {
  name: 'erase-signals',
  due: (_parts, tx, now, page) => listDueSignals(tx, now, page),

  async act(parts, tx, due, now) {
    const signal = await lockDueSignal(tx, due, now)
    if (signal === undefined) return false
    const { unit, id, state } = signal
    await emptySignal(tx, signal, advance(SIGNAL, state, 'erase'), parts.keyEncryption.destroy, now)
    await endProposal(tx, signal, now)
    for (const kind of ['triage-signal', 'review-signal'] as const)
      await dropTasks(tx, { unit, kind, about: id }, now)
    if (state === 'no-concern') {
      await countIndicator(tx, { unit, track: 'early-help', kind: INDICATORS.closedWithoutConcern, at: now })
    }
    await queueClockAct(parts, tx, {
      ...{ at: now, unit, agency: signal.intakeAgency, event: 'erasure', effect: 'signal-erased' },
      classes: ['SIGNAL:content'],
    })
    return true
  },
}
