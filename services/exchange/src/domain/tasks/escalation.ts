import type { CaseFile } from '../casework/case-file.ts'
import type { Directory } from '../directory.ts'
import { type Doer, TASK_KINDS, type Task } from './task.ts'

/** Who answers for an agency: whoever may sign for it. */
const HEAD = 'signatory'

/** Whether a task goes on to somebody else: its doer left, or it was left undone for too long. */
export function isToEscalate(
  { doer, escalatesAt }: Pick<Task, 'doer' | 'escalatesAt'>,
  directory: Directory,
  now: Date,
): boolean {
  if (doer.professional !== null && directory.findProfessional(doer.professional) === undefined) return true
  return escalatesAt !== null && Date.parse(escalatesAt) <= now.getTime()
}

/**
 * Who does it next (P14): the owner of the case where the kind says so, else whoever answers for the agency. It never
 * goes to another agency than that of the doer, or of the case's owner, who knows of it.
 */
export function nextDoer(
  { doer, kind }: Pick<Task, 'doer' | 'kind'>,
  file: Pick<CaseFile, 'owner'> | undefined,
  directory: Directory,
): Doer {
  const owner = file && directory.findProfessional(file.owner)
  const toOwner = TASK_KINDS[kind].escalatesTo === 'owner' && !isLast(doer) && owner?.id !== doer.professional
  if (toOwner && owner !== undefined) return { agency: owner.agency, professional: owner.id, role: null }
  return { agency: doer.agency, professional: null, role: HEAD }
}

/** Whether there is nobody left to whom it could go. */
export function isLast({ role }: Doer): boolean {
  return role === HEAD
}
