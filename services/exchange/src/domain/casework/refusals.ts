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

/**
 * Nothing is added to a case, and no word of its minutes, plan or theme is read, once it is closed (P18), or frozen until
 * a mistake is dealt with, or locked until what was imported with it is labelled. @throws Conflict that says which.
 */
export function assertOpen({ state, frozenAt }: Pick<CaseFile, 'state' | 'frozenAt'>): void {
  if (state === 'locked') throw new Conflict('case-locked', 'The case was imported, and is not released yet.')
  if (state !== 'open' && state !== 'scaling-down') throw new Conflict('case-closed', 'The case is closed.')
  if (frozenAt !== null) throw new Conflict('case-frozen', 'The case is frozen.')
}
