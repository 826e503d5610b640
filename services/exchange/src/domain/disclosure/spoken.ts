import { InvalidInput } from '@casebridge/service'
import { bodyIssue } from '../casework/refusals.ts'

const WITHIN_MILLISECONDS = 24 * 3_600_000

/**
 * What was said aloud, by telephone or on paper is recorded within a day, in every country (P12), and after it was said.
 * @throws InvalidInput
 */
export function assertSpokenToday({ at }: { readonly at: string }, now: Date): void {
  const ago = now.getTime() - Date.parse(at)
  if (ago < 0) throw new InvalidInput([bodyIssue('/spoken/at', 'future', 'It was not said yet.')])
  if (ago <= WITHIN_MILLISECONDS) return
  const detail = 'What was said is recorded within 24 hours; tell it again, or in writing.'
  throw new InvalidInput([bodyIssue('/spoken/at', 'too-late', detail)])
}
