import type { Handle } from '../../storage/as-caller.ts'
import { dropTasks, makeTask } from '../../storage/tasks.ts'
import type { Directory } from '../directory.ts'
import type { TaskKind } from '../tasks/task.ts'
import type { Review } from './review.ts'

/** Who reviews, the protection officers among them; and who sees to it that somebody does, and reads nothing. */
const REVIEWERS = 'lawfulness-reviewer'
const COORDINATORS = 'coordinator'

type Reviewed = Pick<Review, 'unit' | 'id' | 'dueAt'>

/**
 * Tells reviewers and coordinators of the unit that there was an emergency (domain 8, break-glass). INVARIANT (I8): a
 * coordinator gets the id of a review, which opens nothing to them: no case, no person, no agency.
 */
export async function notifyOfEmergency(
  tx: Handle,
  directory: Directory,
  review: Reviewed,
  at: Date,
): Promise<void> {
  await waitFor(tx, directory, review, REVIEWERS, 'assess-emergency', at)
  await waitFor(tx, directory, review, COORDINATORS, 'note-emergency', at)
}

/** Lets the second reviewer know that the first is done, or the first that it is to be done anew. */
export async function passOn(
  tx: Handle,
  directory: Directory,
  review: Reviewed,
  to: 'assess-emergency' | 'confirm-emergency',
  at: Date,
): Promise<void> {
  await endOf(tx, review, at)
  await waitFor(tx, directory, review, REVIEWERS, to, at)
}

/** Tells both that nobody reviewed it in time, and that it is suspended. */
export async function notifyOfSuspension(
  tx: Handle,
  directory: Directory,
  review: Reviewed,
  at: Date,
): Promise<void> {
  for (const role of [REVIEWERS, COORDINATORS])
    await waitFor(tx, directory, review, role, 'overdue-emergency', at)
}

/** Nothing waits for a reviewer any more. */
export async function endOf(tx: Handle, { unit, id }: Reviewed, at: Date): Promise<void> {
  for (const kind of ['assess-emergency', 'confirm-emergency', 'overdue-emergency'] as const)
    await dropTasks(tx, { unit, kind, about: id }, at)
}

async function waitFor(
  tx: Handle,
  directory: Directory,
  { unit, id, dueAt }: Reviewed,
  role: string,
  kind: TaskKind,
  at: Date,
): Promise<void> {
  for (const agency of directory.agenciesWith(unit, role)) {
    const doer = { agency, professional: null, role }
    await makeTask(tx, { unit, doer, kind, about: id, at, dueAt: new Date(dueAt) })
  }
}
