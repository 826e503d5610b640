import { gradingFaults, isColour, isSuspectedFalse } from '@casebridge/policy'
import type { Issue } from '@casebridge/service'
import type { NewItem } from './new-item.ts'
import { bodyIssue } from './refusals.ts'

/** Everything that is wrong with what an author says of an item, by the schemes that the labels are of. */
export function labelFaults({
  labels,
  statementType,
  content,
}: Pick<NewItem, 'labels' | 'statementType' | 'content'>): readonly Issue[] {
  const { grading, handling = [] } = labels ?? {}
  const faults: Issue[] = []
  if (handling.filter(isColour).length > 1) {
    faults.push(bodyIssue('/labels/handling', 'one-colour', 'An item has one colour of the traffic light.'))
  }
  // Europol: an H3 without its conditions would bind nobody to anything.
  if (handling.includes('H3') && content !== undefined && content.conditions === undefined) {
    faults.push(bodyIssue('/content/conditions', 'H3', 'Say what its provider asks of whoever uses it.'))
  }
  for (const member of grading === undefined ? [] : gradingFaults(grading)) {
    const detail = `This is no code of ${grading?.scheme}.`
    faults.push(bodyIssue(`/labels/grading/${member}`, 'other-scheme', detail))
  }
  if (statementType === 'fact' && isSuspectedFalse(grading)) {
    faults.push(bodyIssue('/statementType', 'suspected-false', 'What is suspected to be false is no fact.'))
  }
  return faults
}
