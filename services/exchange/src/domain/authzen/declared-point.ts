import { attributesOf, type Decision, type DeclaredPolicy } from '@casebridge/policy'
import type { AccessDecision, DecisionPoint, Entity } from './decision-point.ts'
import { fill, inOrder } from './fill.ts'

/** Answers by a pack that declares what it is about. Searches find what the pack knows, by what it knows of it. */
export function declaredPoint(policy: DeclaredPolicy): DecisionPoint {
  const { subjects, resources, actions } = policy.entities
  const decide = (asked: Parameters<typeof attributesOf>[1]) => policy.decide(attributesOf(policy, asked))
  const permits = (asked: Parameters<typeof attributesOf>[1]) => decide(asked).effect === 'permit'
  return {
    async evaluate(asked) {
      const decision = decide(asked)
      return { decision: decision.effect === 'permit', context: contextOf(policy, decision) }
    },
    subjects({ subject, action, resource }, position) {
      const candidates = isAmong(resources, resource) ? ofType(subjects, subject.type) : []
      return fill(inOrder(candidates, idOf, position), position, (one) =>
        permits({ subject: one, action, resource }),
      )
    },
    resources({ subject, action, resource }, position) {
      const candidates = isAmong(subjects, subject) ? ofType(resources, resource.type) : []
      return fill(inOrder(candidates, idOf, position), position, (one) =>
        permits({ subject, action, resource: one }),
      )
    },
    actions({ subject, resource }, position) {
      const known = isAmong(subjects, subject) && isAmong(resources, resource)
      const candidates = known ? actions.map((name) => ({ name })) : []
      return fill(
        inOrder(candidates, ({ name }) => name, position),
        position,
        (action) => permits({ subject, action, resource }),
      )
    },
  }
}

/** Why, by rule; a hidden ground is not named here either. */
function contextOf(policy: DeclaredPolicy, decision: Decision): NonNullable<AccessDecision['context']> {
  const { ground, rules, trace, hidden, revision, engine } = decision
  const [rule] = rules
  const text = rule === undefined ? undefined : policy.sources.get(rule)?.rule.text
  const grounds = hidden ? [] : [...new Set(trace.map((one) => one.ground))]
  const id = hidden ? undefined : (ground ?? rule)
  return {
    ...(id !== undefined && { id }),
    ...(text && { reason_user: { ...text } }),
    reason_admin: { grounds, rules: [...rules], missing: [], flags: [] },
    revision,
    engine,
  }
}

function ofType(entities: readonly Entity[], type: string): readonly Entity[] {
  return entities.filter((one) => one.type === type).map(({ id }) => ({ type, id }))
}

function isAmong(entities: readonly Entity[], { type, id }: Entity): boolean {
  return entities.some((one) => one.type === type && one.id === id)
}

function idOf({ id }: Entity): string {
  return id
}
