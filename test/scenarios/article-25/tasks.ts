import { randomUUID } from 'node:crypto'
import { makeTask } from '../support/make-task.ts'
import { PREVENTION } from '../support/people.ts'
import { type EntryGroup, post } from './group.ts'

export const tasks: EntryGroup = {
  entries: { finishTask: [{ event: 'alteration', effect: 'task-done', has: ['classes'] }] },
  without: { listTasks: 'What waits for the caller, in codes and times, without a person.' },
  async act({ as, constellation }) {
    const id = await makeTask(constellation, PREVENTION, randomUUID())
    await as('finishTask', PREVENTION, post(`tasks/${id}/done`))
  },
}
