import { makeTask } from '../make-task.ts'
import { SCHOOL } from '../people.ts'
import type { CallGroup } from './group.ts'

export const tasks: CallGroup = {
  makeIds: async (constellation, { caseId }) => ({ taskId: await makeTask(constellation, SCHOOL, caseId) }),
}
