import type { exchange } from '@casebridge/contract'
import type { Jurisdiction, Policy } from '@casebridge/policy'
import { Conflict, type Issue } from '@casebridge/service'
import { bodyIssue } from './refusals.ts'
import type { Session } from './session.ts'

type Mode = exchange.components['schemas']['SessionMode']

/** What a session is when its chair does not say: without content where a rule of the country says that none is kept. */
export function sessionModeOf(policy: Policy, jurisdiction: Jurisdiction, mode: Mode | undefined): Mode {
  return mode ?? (findNoContentRule(policy, jurisdiction) ? 'no-content' : 'ordinary')
}

/** In a country whose groups feed no file nobody convenes one that keeps what is said under the number of a case. */
export function modeFaults(policy: Policy, jurisdiction: Jurisdiction, mode: Mode): readonly Issue[] {
  const rule = mode === 'ordinary' ? findNoContentRule(policy, jurisdiction) : undefined
  return rule === undefined ? [] : [bodyIssue('/mode', 'no-content', `${rule.id}: ${rule.text.en}.`)]
}

/** @throws Conflict where nothing that is said is kept. The database refuses it too. */
export function assertKeepsText({ mode }: Session): void {
  if (mode === 'no-content') throw new Conflict('no-content', 'This session keeps no content.')
}

/** The duty of a country (NST) that what is said at the table is not stored. */
function findNoContentRule({ sources }: Policy, jurisdiction: Jurisdiction) {
  for (const { rule } of sources.values()) {
    const isDuty = rule.id.startsWith(`${jurisdiction}-`) && 'when' in rule && 'obligations' in rule
    if (isDuty && Array.isArray(rule.obligations) && rule.obligations.includes('NST')) return rule
  }
  return undefined
}
