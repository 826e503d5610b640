import { createMongoAbility, type MongoAbility, type RuleOf } from '@casl/ability'
import { type Condition, toQuery } from './condition.ts'

/** Gives, in their order, those of the members given at the start of which a condition holds. */
export interface Matcher<T> {
  (situation: object): readonly T[]
  /** Every condition as CASL made it ready, with the member that it is of: for whoever asks rather than decides. */
  readonly rules: () => readonly { readonly member: T; readonly rule: RuleOf<MongoAbility> }[]
}

/**
 * Compiles conditions into one CASL ability, once, when they are first asked; asked many times.
 *
 * @param conditionsOf one of them must hold
 */
export function matcherOf<T>(
  members: readonly T[],
  conditionsOf: (member: T) => readonly Condition[],
): Matcher<T> {
  let compiled: ReturnType<Matcher<T>['rules']> | undefined
  const rules = () => {
    compiled ??= compileAll(members, conditionsOf)
    return compiled
  }
  const matches = (situation: object): readonly T[] => {
    const found: T[] = []
    for (const { member, rule } of rules()) {
      if (found.at(-1) === member) continue
      if (rule.matchesConditions(situation as Record<string, unknown>)) found.push(member)
    }
    return found
  }
  return Object.assign(matches, { rules })
}

function compileAll<T>(members: readonly T[], conditionsOf: (member: T) => readonly Condition[]) {
  const flat = members.flatMap((member) => conditionsOf(member).map((when) => ({ member, when })))
  const ability = createMongoAbility<MongoAbility>(
    flat.map(({ when }) => ({ action: 'match', subject: 'Situation', conditions: toQuery(when) })),
    { detectSubjectType: () => 'Situation' },
  )
  // CASL lists the rule with the highest priority, the last one given, first.
  const rules = ability.possibleRulesFor('match', 'Situation').toReversed()
  return rules.flatMap((rule, i) => {
    const member = flat[i]?.member
    return member === undefined ? [] : [{ member, rule }]
  })
}
