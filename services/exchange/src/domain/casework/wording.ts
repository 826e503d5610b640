import { checkWords } from '@casebridge/policy'
import type { Issue } from '@casebridge/service'
import { bodyIssue } from './refusals.ts'

/** Every word of a title that has a neutral one beside it, with that one (P19, S14). */
export function titleFaults(pointer: string, title: string): readonly Issue[] {
  return checkWords(title, 'title')
    .filter(({ refused }) => refused)
    .map(({ found, instead }) => bodyIssue(pointer, 'wording', `For “${found}” write: ${instead}`))
}
