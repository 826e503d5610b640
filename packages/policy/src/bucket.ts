import type { MongoAbility } from '@casl/ability'
import { permittedFieldsOf } from '@casl/ability/extra'
import { matcherOf } from './matcher.ts'
import type { BreakGlass, Duty, Rule } from './pack.ts'
import { applicability, bySpecificity, closesDirectRoute } from './row.ts'
import { abilityOf } from './row-ability.ts'
import type { Situation } from './situation.ts'
import { type Gate, ITEM_FIELDS, type ItemField } from './vocabulary.ts'

/** The rows that can answer one kind of question: one country, holder type, category and purpose. Compiled once. */
export interface Bucket {
  /** The rows that apply, the most specific first. */
  readonly rowsFor: (situation: Situation) => {
    readonly permits: readonly Rule[]
    readonly denials: readonly Rule[]
  }
  readonly dutiesFor: (situation: Situation) => readonly Duty[]
  /** Fields that a permit lets through now: its gates are met, and no denial or duty takes them away. */
  readonly reveals: (permit: Rule, situation: Situation) => readonly ItemField[]
  /** Every gate that any of its permits has. */
  readonly gates: readonly Gate[]
}

export function bucketOf(rows: readonly Rule[], duties: readonly Duty[], breakGlass: BreakGlass): Bucket {
  const ordered = rows.toSorted(bySpecificity)
  const permits = ordered.filter((row) => row.effect === 'permit')
  const denials = ordered.filter((row) => row.effect === 'deny')
  const applies = (row: Rule) => [applicability(row, breakGlass)]
  const permitsIn = matcherOf(permits, applies)
  const denialsIn = matcherOf(denials, applies)
  const ability: MongoAbility | undefined =
    permits.length === 0 ? undefined : abilityOf(permits, denials, duties, breakGlass)
  return {
    rowsFor: (situation) => route(permitsIn(situation), denialsIn(situation)),
    dutiesFor: matcherOf(duties, (duty) => [duty.when]),
    gates: [...new Set(permits.flatMap((row) => row.gates))],
    reveals(permit, situation) {
      if (ability === undefined) return []
      const fields = permittedFieldsOf(ability, permit.id, situation, {
        fieldsFrom: (rule) => rule.fields ?? [],
      })
      return ITEM_FIELDS.filter((field) => fields.includes(field))
    },
  }
}

/**
 * A denial for want of a gate closes the direct route to that agency; what may be said in session is then the only
 * route left (V22 and V23 beside V73). Where no session row applies, the denial stands.
 */
function route(permits: readonly Rule[], denials: readonly Rule[]): ReturnType<Bucket['rowsFor']> {
  if (!denials.some(closesDirectRoute)) return { permits, denials }
  const inSession = permits.filter((row) => row.to === 'CONF')
  return inSession.length === 0
    ? { permits, denials }
    : { permits: inSession, denials: denials.filter((row) => !closesDirectRoute(row)) }
}
