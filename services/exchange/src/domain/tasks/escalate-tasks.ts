import { queueClockAct } from '../../storage/queue-clock-act.ts'
import { findOwner, listDoers, listEscalating, lockOpen, passOn } from '../../storage/tasks.ts'
import { advance } from '../casework/machine.ts'
import type { Clock } from '../keep-clocks.ts'
import { isToEscalate, nextDoer } from './escalation.ts'
import { escalationOf, TASK } from './task.ts'

/** Gives on what waits for somebody who left, or was left undone (P14): nothing waits for nobody. */
export const escalateTasks: Clock = {
  name: 'escalate-tasks',

  async due({ directory }, tx, now, page) {
    const known = directory()
    const gone = (await listDoers(tx)).filter((one) => known.findProfessional(one) === undefined)
    return listEscalating(tx, gone, now, page)
  },

  async act(parts, tx, due, now) {
    const directory = parts.directory()
    const task = await lockOpen(tx, due)
    if (task === undefined || !isToEscalate(task, directory, now)) return false
    advance(TASK, task.state, 'escalate')
    const file = task.caseId === null ? undefined : await findOwner(tx, task)
    const { doer: next, last } = nextDoer(task, file, directory)
    await passOn(tx, task, next, last ? null : escalationOf(task.kind, now), now)
    await queueClockAct(parts, tx, {
      ...{
        at: now,
        unit: task.unit,
        agency: task.doer.agency,
        event: 'alteration',
        effect: 'task-escalated',
      },
      ...{ classes: ['CASE:task'], recipients: [next.agency] },
    })
    return true
  },
}
