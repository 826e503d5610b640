import { createMongoAbility, type MongoAbility } from '@casl/ability'
import { type Condition, toQuery } from './condition.ts'

/** Gives, in their order, those of the members given at the start of which a condition holds. */
export type Matcher<T> = (situation: object) => readonly T[]

/**
 * Compiles conditions once, into one CASL ability; asked many times.
 *
 * @param conditionsOf one of them must hold
 */
export function matcherOf<T>(
  members: readonly T[],
  conditionsOf: (member: T) => readonly Condition[],
): Matcher<T> {
  const flat = members.flatMap((member) => conditionsOf(member).map((when) => ({ member, when })))
  const ability = createMongoAbility<MongoAbility>(
    flat.map(({ when }, i) => ({
      action: 'match',
      subject: 'Situation',
      conditions: toQuery(when),
      reason: String(i),
    })),
    { detectSubjectType: () => 'Situation' },
  )
  // CASL lists the rule with the highest priority, the last one given, first.
  const rules = ability.possibleRulesFor('match', 'Situation').toReversed()
  return (situation) => {
    const found: T[] = []
    for (const [i, rule] of rules.entries()) {
      const member = flat[i]?.member
      if (member === undefined || found.at(-1) === member) continue
      if (rule.matchesConditions(situation as Record<string, unknown>)) found.push(member)
    }
    return found
  }
}
