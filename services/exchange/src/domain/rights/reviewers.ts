import type { Handle } from '../../storage/as-caller.ts'
import { dropTasks, makeTask } from '../../storage/tasks.ts'
import type { Directory } from '../directory.ts'
import type { Claim } from './claim.ts'
import { type Contest, decideBy } from './contest.ts'

/** The role of the registry that answers requests and decides over contests. */
const REVIEWERS = 'lawfulness-reviewer'

/** A request waits for the reviewers of its unit, of each agency that has one; whoever the person is. */
export async function letReviewersAnswer(
  tx: Handle,
  directory: Directory,
  { unit, id: about, dueAt, recordedBy }: Pick<Claim, 'unit' | 'id' | 'dueAt' | 'recordedBy'>,
  at: Date,
): Promise<void> {
  const kind = 'answer-claim'
  await dropTasks(tx, { unit, kind, about }, at)
  for (const agency of agenciesOfOthers(directory, unit, recordedBy)) {
    const doer = { agency, professional: null, role: REVIEWERS }
    await makeTask(tx, { unit, doer, kind, about, at, dueAt: new Date(dueAt) })
  }
}

/** A contest waits for reviewers who are independent of it, and for nobody else (S75). */
export async function letReviewersDecide(
  tx: Handle,
  directory: Directory,
  contest: Pick<Contest, 'unit' | 'id' | 'involved' | 'recordedBy'>,
  at: Date,
): Promise<void> {
  const { unit, id: about, involved, recordedBy } = contest
  const kind = 'decide-contest'
  await dropTasks(tx, { unit, kind, about }, at)
  for (const agency of agenciesOfOthers(directory, unit, recordedBy)) {
    if (involved.includes(agency)) continue
    const doer = { agency, professional: null, role: REVIEWERS }
    await makeTask(tx, { unit, doer, kind, about, at, dueAt: new Date(decideBy(at)) })
  }
}

/** Agencies with a reviewer who is not the one who wrote it down. */
function agenciesOfOthers(directory: Directory, unit: string, recordedBy: string): readonly string[] {
  return directory
    .agenciesWith(unit, REVIEWERS)
    .filter((agency) => directory.listWithRole(agency, REVIEWERS).some(({ id }) => id !== recordedBy))
}

/** Nothing of a contest waits for anybody any more. */
export async function endTasksOf(tx: Handle, { unit, id: about }: Pick<Contest, 'unit' | 'id'>, at: Date) {
  for (const kind of ['reply-contest', 'decide-contest'] as const)
    await dropTasks(tx, { unit, kind, about }, at)
}
