import { Conflict } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { advance } from '../domain/casework/machine.ts'
import { languageOf } from '../domain/disclosure/language.ts'
import { presentTask, TASK } from '../domain/tasks/task.ts'
import { TASK_TEXTS } from '../domain/tasks/task-texts.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { queueAct } from '../storage/queue-act.ts'
import { taskRepository } from '../storage/tasks.ts'

/** By whoever is to do it; changes nothing of what it is about. */
export const finishTask: Operation<'finishTask'> =
  (deps) =>
  async ({ request, actor, trace }) => {
    const at = deps.now()
    const texts = TASK_TEXTS[languageOf(request.headers['Accept-Language'])]
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const tasks = taskRepository(tx, actor.professional.units)
      const task = await tasks.get(request.params.taskId)
      const state = advance(TASK, task.state, 'finish')
      if (!(await tasks.finish(task, at))) throw new Conflict('state', 'It was done or dropped meanwhile.')
      await queueAct(deps, tx, {
        ...{ actor, trace, at, unit: task.unit, event: 'alteration', effect: 'task-done' },
        classes: ['CASE:task'],
      })
      return { status: 201, body: presentTask({ ...task, state }, texts) }
    })
  }
