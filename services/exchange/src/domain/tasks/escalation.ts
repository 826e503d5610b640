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

/** Who does it next, and whether there is nobody after them. */
export interface Next {
  readonly doer: Doer
  readonly last: boolean
}

/**
 * Who does it next (P14): the owner of the case where the kind says so, else whoever answers for the agency. It never
 * goes to another agency than that of the doer, or of the case's owner, who knows of it.
 */
export function nextDoer(
  { unit, doer, kind }: Pick<Task, 'unit' | 'doer' | 'kind'>,
  file: Pick<CaseFile, 'owner'> | undefined,
  directory: Directory,
): Next {
  const owner = file && directory.findProfessional(file.owner)
  const toOwner =
    TASK_KINDS[kind].escalatesTo === 'owner' && doer.role !== HEAD && owner?.id !== doer.professional
  if (toOwner && owner !== undefined)
    return { doer: { agency: owner.agency, professional: owner.id, role: null }, last: false }
  return { doer: headOf(directory, unit, doer), last: true }
}

/**
 * INVARIANT (P14): nothing waits unseen. Where nobody of the agency who acts in the unit may sign for it, it stays with who
 * has it, as long as somebody does: no colleague learns of it who need not. Of a leaver's, the first of the others there.
 */
function headOf(directory: Directory, unit: string, doer: Doer): Doer {
  const { agency } = doer
  const of = directory.findUnit(unit)
  const people = of === undefined ? [] : directory.membersOf(of).filter((one) => one.agency === agency)
  const head: Doer = { agency, professional: null, role: HEAD }
  if (people.some(({ roles }) => roles.includes(HEAD))) return head
  if (people.some(({ id, roles }) => id === doer.professional || roles.some((role) => role === doer.role)))
    return doer
  const [first] = people.map(({ id }) => id).sort()
  return first === undefined ? head : { agency, professional: first, role: null }
}
