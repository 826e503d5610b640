import type { Issue } from '@casebridge/service'
import { assertNone, bodyIssue } from '../casework/refusals.ts'

const BELIEF = 'BEL'
const ABOUT_BELIEF = /belief|faith|religio|ideolog/i

/**
 * Belief asked for: a fault for each place, whatever there is and whoever asks. Nobody is looked for by what they
 * believe (X1, S27), and belief is told only with the conduct or need that it is linked to, by its holder (X2).
 */
export function beliefFaults(categories: readonly string[] | undefined, at: string): readonly Issue[] {
  return (categories ?? []).flatMap((category, i) => (category === BELIEF ? [refused(`${at}/${i}`)] : []))
}

/**
 * The same in the properties that a question in AuthZEN's words may bring along. Others are ignored, as the standard
 * has it; who asks by belief is told that there is no such question.
 *
 * @throws InvalidInput
 */
export function assertNotByBelief(question: object): void {
  assertNone(
    ['subject', 'action', 'resource'].flatMap((part) => {
      const properties = propertiesOf(Reflect.get(question, part))
      return Object.entries(properties)
        .filter(([name, value]) => ABOUT_BELIEF.test(name) || [value].flat().includes(BELIEF))
        .map(([name]) => refused(`/${part}/properties/${pointerKey(name)}`))
    }),
  )
}

/** Kept out of every search, also where a rule would permit telling it. */
export function isBelief({ category }: { readonly category: string }): boolean {
  return category === BELIEF
}

function propertiesOf(entity: unknown): object {
  const properties: unknown =
    typeof entity === 'object' && entity !== null ? Reflect.get(entity, 'properties') : {}
  return typeof properties === 'object' && properties !== null ? properties : {}
}

function pointerKey(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}

function refused(pointer: string): Issue {
  return bodyIssue(
    pointer,
    'X1',
    'Nobody is asked about or found by what they believe. Ask what happened, or what the person needs.',
  )
}
