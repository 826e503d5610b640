import { createMongoAbility, type MongoAbility, type RawRuleOf } from '@casl/ability'
import { type Condition, toQuery } from './condition.ts'
import type { Row } from './row.ts'
import { fieldsUnder } from './variants.ts'
import { ITEM_FIELDS, type ItemField, type Obligation } from './vocabulary.ts'

type RowRule = RawRuleOf<MongoAbility>

/** A duty made ready: obligations added to every permit while its condition holds. */
export interface ReadyDuty {
  readonly id: string
  readonly when: Condition
  readonly obligations: readonly Obligation[]
}

/**
 * The CASL ability of a bucket: one action for each permit, named after it, allowed on the fields that its
 * obligations leave and under the condition that it applies and all its gates are met; then everything that forbids.
 * Asked per object and per field, never about a type.
 */
export function abilityOf(
  permits: readonly Row[],
  denials: readonly Row[],
  duties: readonly ReadyDuty[],
): MongoAbility {
  const allowed = permits.map((row): RowRule => {
    const conditions = { ...toQuery(row.when), ...gatesMet(row) }
    return { action: row.id, subject: 'Situation', fields: [...fieldsUnder(row.obligations)], conditions }
  })
  const narrowed = duties.flatMap((duty): RowRule[] => {
    const fields = takenBy(duty)
    const conditions = toQuery(duty.when)
    return fields.length === 0
      ? []
      : [{ action: idsOf(permits), subject: 'Situation', inverted: true, fields, conditions }]
  })
  const denied = denials.flatMap((row): RowRule[] => {
    const action = idsOf(row.closesDirectRoute ? permits.filter((permit) => !permit.inSession) : permits)
    const conditions = toQuery(row.when)
    return action.length === 0
      ? []
      : [{ action, subject: 'Situation', inverted: true, fields: [...ITEM_FIELDS], conditions }]
  })
  // INVARIANT: what forbids comes last. In CASL the last rule that matches wins, so here a deny always wins.
  return createMongoAbility([...allowed, ...narrowed, ...denied], {
    detectSubjectType: () => 'Situation',
    // CASL's word for every action is `manage`, which is an ordinary id of a row. No id has a space.
    anyAction: 'every row',
  })
}

/** Fields that a duty takes away. A count is left by every duty: it makes no item known. */
function takenBy(duty: ReadyDuty): ItemField[] {
  const left = fieldsUnder(duty.obligations)
  return ITEM_FIELDS.filter((field) => field !== 'count' && !left.includes(field))
}

function gatesMet(row: Row): Record<string, { $eq: boolean }> {
  const asked = row.gates.filter((gate) => !row.waives.includes(gate))
  return Object.fromEntries(asked.map((gate) => [`gates.${gate}`, { $eq: true }]))
}

function idsOf(rows: readonly Row[]): string[] {
  return rows.map((row) => row.id)
}
