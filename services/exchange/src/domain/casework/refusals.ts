import { Conflict, InvalidInput, type Issue } from '@casebridge/service'
import type { CaseFile } from './case-file.ts'

/** One fault of the body, at an RFC 6901 pointer. */
export function bodyIssue(pointer: string, code: string, detail: string): Issue {
  return { in: 'body', pointer, code, detail }
}

/** @throws InvalidInput that names every fault, when there is one. */
export function assertNone(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new InvalidInput(issues)
}

/** @throws Conflict for a case that was closed: nothing is added to it any more. */
export function assertOpen({ state }: CaseFile): void {
  if (state === 'closed') throw new Conflict('case-closed', 'The case is closed.')
}
