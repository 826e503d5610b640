import { finishTask } from './finish-task.ts'
import { listTasks } from './list-tasks.ts'

/** What waits for the caller, and by when. */
export const tasks = { listTasks, finishTask }
