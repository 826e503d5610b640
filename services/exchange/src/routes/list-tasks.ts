import { sightOf } from '../actor.ts'
import { isMomentAndId, pageOf, pageRequestOf } from '../domain/casework/paging.ts'
import { languageOf } from '../domain/disclosure/language.ts'
import { presentTask } from '../domain/tasks/task.ts'
import { TASK_TEXTS } from '../domain/tasks/task-texts.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { placeOf, taskRepository } from '../storage/tasks.ts'

/** What waits for the caller, in codes: what it is about is read where it is, by whoever may (P7). */
export const listTasks: Operation<'listTasks'> =
  (deps) =>
  async ({ request, actor }) => {
    const page = pageRequestOf(request.query, isMomentAndId)
    const texts = TASK_TEXTS[languageOf(request.headers['Accept-Language'])]
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const tasks = await taskRepository(tx, actor.professional.units).list(page)
      return { status: 200, body: pageOf(tasks, page.limit, placeOf, (task) => presentTask(task, texts)) }
    })
  }
