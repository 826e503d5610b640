import {
  type CodedAlternative,
  type Decision,
  type Facts,
  findAlternatives,
  type Policy,
} from '@casebridge/policy'

/** A decision as it is stored with what it answers: codes, to be told in any language later (I3). */
export interface CodedDecision {
  /** The holder of an item knows that it exists, so every ground is named to the holder. */
  readonly reader: 'asker' | 'holder'
  readonly decision: Decision
  readonly alternatives: readonly CodedAlternative[]
}

/** What is kept of a decision for its reader. A hidden refusal has nothing to tell an asker: do not call this for one. */
export function codedFor(
  reader: CodedDecision['reader'],
  policy: Policy,
  facts: Facts,
  decision: Decision,
): CodedDecision {
  return { reader, decision, alternatives: findAlternatives(policy, facts, decision) }
}
