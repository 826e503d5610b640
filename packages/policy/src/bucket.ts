import type { MongoAbility, RuleOf } from '@casl/ability'
import { permittedFieldsOf } from '@casl/ability/extra'
import { type Matcher, matcherOf } from './matcher.ts'
import { bySpecificity, type Row } from './row.ts'
import { abilityOf, type ReadyDuty } from './row-ability.ts'
import { type Gate, ITEM_FIELDS, type ItemField } from './vocabulary.ts'

/** The rows that can answer one kind of question: one country, holder type, category and purpose. Compiled once. */
export interface Bucket {
  /** The rows that apply, the most specific first. */
  readonly rowsFor: (situation: object) => {
    readonly permits: readonly Row[]
    readonly denials: readonly Row[]
  }
  readonly dutiesFor: (situation: object) => readonly ReadyDuty[]
  /** Fields that a permit lets through now: its gates are met, and no denial or duty takes them away. */
  readonly reveals: (permit: Pick<Row, 'id'>, situation: object) => readonly ItemField[]
  /** Every gate that any of its permits has. */
  readonly gates: readonly Gate[]
  /** All its rows, the most specific first: for whoever analyses rather than decides. */
  readonly rows: readonly Row[]
  /** Its rules as CASL made them ready, of which the predicate is made. */
  readonly compiled: {
    readonly permits: Matcher<Row>['rules']
    readonly denials: Matcher<Row>['rules']
    /** Those that say whether a permit lets a field through; the first that holds counts. */
    readonly revealing: (permit: string, field: ItemField) => readonly RuleOf<MongoAbility>[]
  }
}

export function bucketOf(rows: readonly Row[], duties: readonly ReadyDuty[]): Bucket {
  const ordered = rows.toSorted(bySpecificity)
  const permits = ordered.filter((row) => row.effect === 'permit')
  const denials = ordered.filter((row) => row.effect === 'deny')
  const permitsIn = matcherOf(permits, ({ when }) => [when])
  const denialsIn = matcherOf(denials, ({ when }) => [when])
  const ability: MongoAbility | undefined =
    permits.length === 0 ? undefined : abilityOf(permits, denials, duties)
  return {
    rowsFor: (situation) => route(permitsIn(situation), denialsIn(situation)),
    dutiesFor: matcherOf(duties, ({ when }) => [when]),
    gates: [...new Set(permits.flatMap((row) => row.gates))],
    rows: ordered,
    compiled: {
      permits: permitsIn.rules,
      denials: denialsIn.rules,
      revealing: (permit, field) => ability?.rulesFor(permit, 'Situation', field) ?? [],
    },
    reveals(permit, situation) {
      if (ability === undefined) return []
      const fields = permittedFieldsOf(ability, permit.id, situation as Record<string, unknown>, {
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
function route(permits: readonly Row[], denials: readonly Row[]): ReturnType<Bucket['rowsFor']> {
  if (!denials.some((row) => row.closesDirectRoute)) return { permits, denials }
  const inSession = permits.filter((row) => row.inSession)
  return inSession.length === 0
    ? { permits, denials }
    : { permits: inSession, denials: denials.filter((row) => !row.closesDirectRoute) }
}
