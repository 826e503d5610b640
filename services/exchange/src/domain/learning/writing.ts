import { checkWords } from '@casebridge/policy'
import type { Issue } from '@casebridge/service'
import type { Actor } from '../../actor.ts'
import { bodyIssue } from '../casework/refusals.ts'
import type { Directory } from '../directory.ts'
import { personFreeFaults, textsOf } from './person-free.ts'

/** Everything that is wrong with words for others than one's own table: what points at somebody, and words that label. */
export function wordFaults(directory: Directory, words: Readonly<Record<string, string>>): readonly Issue[] {
  const texts = textsOf(words)
  const labels = texts.flatMap(({ pointer, text }) =>
    // It is read by people who know nothing of it, as a title is: so it stays neutral.
    checkWords(text, 'title')
      .filter(({ refused }) => refused)
      .map(({ found, instead }) => bodyIssue(pointer, 'word', `Say “${instead}” instead of “${found}”.`)),
  )
  return [...personFreeFaults(directory, texts), ...labels]
}

/** The unit is one of the actor's. */
export function unitFaults({ professional }: Actor, unit: string): readonly Issue[] {
  if (professional.units.includes(unit)) return []
  return [bodyIssue('/unit', 'unknown-unit', 'Name a unit in which you act.')]
}

/** The team is one of the region that sits in the unit. */
export function teamFaults(directory: Directory, unit: string, team: string): readonly Issue[] {
  const seated = directory.findUnit(unit)?.agencies.includes(team) ?? false
  if (seated && directory.findAgency(team)?.type === 'REG') return []
  return [bodyIssue('/team', 'no-team', `${team} is no regional team of ${unit}.`)]
}
