import type { Clause } from '../agreement.ts'
import type { Condition } from '../condition.ts'
import { GROUND_OF_GATE } from '../grounds.ts'
import type { Rule } from '../pack.ts'
import { SHORT_NAMES } from '../table/extra.ts'
import type { Setting } from '../table/harbour.ts'
import type { TableRow } from '../table/row.ts'
import { failuresOf } from '../table/run.ts'
import { settingUnder } from '../table/setting-under.ts'
import { situationsOf } from '../table/situations.ts'
import { csvOf } from './csv.ts'
import type { Documented } from './documented.ts'
import { routesOf } from './routes.ts'

/**
 * What the agreement must make true, as a decision table that can be run: for each clause the rows of the matrix that
 * it makes reachable, those that permit with the gates and duties of row and clause together, those that refuse with
 * their ground. A table names types and no agencies, so a row is written where it holds for the agencies that a
 * reader of the table takes for these types: with its gates a permit, without any one of them a refusal for that gate.
 * Where two clauses stand in for each other there is no such row.
 */
export function vectorsOf(documented: Documented): readonly TableRow[] {
  const { inForce, policy, registry, day } = documented
  if (inForce === undefined) return []
  const setting = settingUnder([inForce], { ...registry, professionals: [] }, day)
  const rules = [...policy.sources.values()].flatMap(({ rule }) => (isRow(rule) ? [rule] : []))
  return inForce.clauses.flatMap((clause) =>
    rules
      .filter(
        ({ category, purpose }) => clause.categories.includes(category) && clause.purposes.includes(purpose),
      )
      .flatMap((rule) => rowsFor(documented, setting, clause, rule))
      .filter((row) => {
        const situations = situationsOf([row], (gate) => GROUND_OF_GATE[gate], setting)
        return failuresOf(policy, situations).length === 0
      }),
  )
}

const COLUMNS = ['id', 'jurisdiction', 'from', 'category', 'to', 'purpose', 'effect', 'gates', 'obligations']
const MORE = ['ground', 'extra', 'basis', 'status', 'why']

/** The table as RFC 4180 text, with the columns of `test/vectors/policy/rows.csv`. */
export function vectorsCsv(rows: readonly TableRow[]): string {
  return csvOf(
    [...COLUMNS, ...MORE],
    rows.map((row) => [
      ...[row.id, row.jurisdiction, row.from, row.category, row.to, row.purpose],
      row.effect === 'permit' ? 'permit-with-conditions' : 'deny',
      ...[row.gates.join(';'), row.obligations.join(';'), row.ground ?? '', row.extra],
      ...[row.basis, row.status, row.why],
    ]),
  )
}

/** The row that a rule gives under a clause, for the two agencies that the table is about. */
function rowsFor(documented: Documented, setting: Setting, clause: Clause, rule: Rule): readonly TableRow[] {
  const pair = pairIn(documented, setting, rule)
  if (pair === undefined || !clause.from.includes(pair.from.id) || !clause.to.includes(pair.to.id)) return []
  if (rule.effect === 'deny') {
    const closed = { gates: [], obligations: [], conditions: { ...rule.extra, ...clause.when } }
    return [written(documented, clause, rule, closed)]
  }
  const sharing = { ...pair, category: rule.category, purpose: rule.purpose }
  return routesOf(documented, sharing, { rule: rule.id, clause }).map((route) =>
    written(documented, clause, rule, route),
  )
}

/** Whom a reader of the table takes: at the table the municipality, or social services beside it; of the core, police. */
function pairIn({ agencies, agreement }: Documented, setting: Setting, rule: Rule) {
  const { from, to, category, purpose } = rule
  const type = to === 'CONF' ? (from === 'MUN' ? 'SOC' : 'MUN') : to === 'CORE' ? 'POL' : to
  const { jurisdiction } = agreement
  const { holder, recipient } = setting.placeOf({ jurisdiction, from, to: type, category, purpose })
  const [first, second] = [agencies.get(holder), agencies.get(recipient)]
  return first && second && { from: first, to: second }
}

function written(
  { agreement, policy }: Documented,
  clause: Pick<Clause, 'id'>,
  rule: Rule,
  { gates, obligations, conditions }: Pick<TableRow, 'gates' | 'obligations'> & { conditions: Condition },
): TableRow {
  const provision = policy.sources.get(rule.id)?.provision
  return {
    id: `${clause.id}:${rule.id}`,
    jurisdiction: agreement.jurisdiction,
    from: rule.from,
    category: rule.category,
    to: rule.to,
    purpose: rule.purpose,
    effect: rule.effect,
    gates,
    obligations,
    ...(rule.ground && { ground: rule.ground }),
    extra: extraOf(rule, conditions),
    basis: provision?.citation ?? '',
    status: provision?.status ?? '',
    why: rule.text.en,
  }
}

/** What the other columns say already, and what an agreement has by being one. */
const SAID = [
  'jurisdiction',
  'purpose',
  'address',
  'holder.type',
  'recipient.type',
  'item.category',
  'agreement',
]
const NAMES = new Map(Object.entries(SHORT_NAMES).map(([name, path]) => [path, name]))

/** `name=value` by semicolons; of alternatives the first. */
function extraOf({ to }: Pick<Rule, 'to'>, conditions: Condition): string {
  return Object.entries(conditions)
    .filter(([path]) => !SAID.includes(path) && !(path === 'recipient.coreMember' && to === 'CORE'))
    .map(([path, wanted]) => `${NAMES.get(path) ?? path}=${[wanted].flat()[0]}`)
    .join(';')
}

function isRow(rule: object): rule is Rule {
  return 'category' in rule && 'effect' in rule
}
