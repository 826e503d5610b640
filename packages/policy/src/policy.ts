import type { Agreement, Clause } from './agreement.ts'
import { type Bucket, bucketOf } from './bucket.ts'
import { parseBundle } from './compile.ts'
import { type Condition, conditionKey } from './condition.ts'
import { type ClauseIndex, indexClauses } from './coverage.ts'
import type { Facts } from './facts.ts'
import { PackError } from './faults.ts'
import { type Matcher, matcherOf } from './matcher.ts'
import {
  type Act,
  type Bar,
  type Baseline,
  type CommonPack,
  type CountryPack,
  commonOf,
  isDeclared,
  type Provision,
  type Requirement,
  type Rule,
  type Sourced,
  sourcesOf,
} from './pack.ts'
import { type Dated, datedAmong, inForceAt, whileInForce } from './provisions.ts'
import { rowOf } from './row.ts'
import type { RuleBook } from './rule-book.ts'
import type { Jurisdiction } from './vocabulary.ts'

/** A bundle made ready: conditions compiled, rows and clauses indexed. Immutable, shared by all decisions. */
export interface Policy extends RuleBook {
  readonly model: 'sharing'
  readonly common: CommonPack
  readonly coverage: ClauseIndex
  /** Clauses by id, each with its agreement: of several versions the newest. */
  readonly clauses: ReadonlyMap<string, { readonly agreement: Agreement; readonly clause: Clause }>
  /** Clauses that have a condition of their own. */
  readonly clauseConditions: ReadonlyMap<Clause, Matcher<Clause>>
  readonly dated: Dated
  readonly baselineFor: (facts: {
    readonly purpose: Facts['purpose']
    readonly recipient: Pick<Facts['recipient'], 'type'>
  }) => Baseline | undefined
  readonly bucketFor: (question: Question) => Bucket | undefined
  /** What a country asks of an act at the table, by the provisions in force at that moment (RFC 3339 UTC). */
  readonly requirementsFor: (jurisdiction: Jurisdiction, act: Act, now: string) => readonly Requirement[]
}

/** What chooses the rows that can answer. */
export type Question = Pick<Facts, 'jurisdiction' | 'purpose'> & {
  readonly holder: Pick<Facts['holder'], 'type'>
  readonly item: Pick<Facts['item'], 'category'>
}

/**
 * Makes a bundle ready to decide. Costs milliseconds; do it once for each revision.
 *
 * @param bundle as it came, from {@link compile} or from a verified archive
 * @param revision its content hash, which the caller has verified
 * @throws PackError or AgreementError that names every fault.
 */
export function loadPolicy(bundle: unknown, revision: string): Policy {
  const { packs: all, agreements } = parseBundle(bundle)
  const packs = all.filter((pack) => !isDeclared(pack))
  if (packs.length === 0) throw new PackError([{ pointer: '/packs', detail: 'the pack ANY is missing' }])
  const common = commonOf(packs)
  const dated = datedAmong(packs.flatMap(({ provisions }) => provisions))
  const bars = (list: readonly Bar[]) =>
    matcherOf(list, (bar) => bar.when.map((when) => ({ ...when, ...whileInForce(dated, bar) })))
  const baseline = new Map(common.baseline.map((row) => [`${row.purpose} ${row.recipient ?? ''}`, row]))
  return {
    model: 'sharing',
    revision,
    common,
    dated,
    prohibitions: bars(common.prohibitions),
    standing: bars(common.standing),
    handling: bars(common.handling),
    coverage: indexClauses(agreements),
    sources: sourcesIn(packs, common),
    ...clausesIn(agreements),
    baselineFor: ({ purpose, recipient }) =>
      baseline.get(`${purpose} ${recipient.type}`) ?? baseline.get(`${purpose} `),
    bucketFor: bucketsOf(packs, common, dated),
    requirementsFor: (jurisdiction, act, now) => {
      const inForce = inForceAt(dated, now)
      return packs
        .filter((pack) => pack.jurisdiction === 'ANY' || pack.jurisdiction === jurisdiction)
        .flatMap(({ requirements }) => requirements)
        .filter((one) => one.act === act && inForce[one.provision] !== false)
    },
  }
}

function clausesIn(agreements: readonly Agreement[]): Pick<Policy, 'clauses' | 'clauseConditions'> {
  const clauses = new Map<string, { readonly agreement: Agreement; readonly clause: Clause }>()
  const clauseConditions = new Map<Clause, Matcher<Clause>>()
  for (const agreement of agreements) {
    for (const clause of agreement.clauses) {
      clauses.set(clause.id, { agreement, clause })
      if (clause.when) clauseConditions.set(clause, matcherFor(clause, clause.when))
    }
  }
  return { clauses, clauseConditions }
}

function matcherFor(clause: Clause, when: Condition): Matcher<Clause> {
  return matcherOf([clause], () => [when])
}

function sourcesIn(packs: readonly (CommonPack | CountryPack)[], common: CommonPack): RuleBook['sources'] {
  const sources = new Map<string, { readonly rule: Sourced; readonly provision: Provision }>()
  for (const pack of packs) {
    const provisions = new Map([...common.provisions, ...pack.provisions].map((one) => [one.id, one]))
    for (const rule of sourcesOf(pack)) {
      const provision = provisions.get(rule.provision)
      if (provision !== undefined) sources.set(rule.id, { rule, provision })
    }
  }
  return sources
}

/**
 * Finds the rows for a question. Rows are grouped at once, and laid over each other and compiled when they are first
 * asked, so that a bundle is ready in milliseconds however many rows it has; the answer is the same whenever it is
 * asked.
 */
function bucketsOf(packs: readonly (CommonPack | CountryPack)[], common: CommonPack, dated: Dated) {
  const countries = new Map(packs.filter((pack) => pack !== common).map((pack) => [pack.jurisdiction, pack]))
  const groups = new Map(packs.map(({ jurisdiction, rules }) => [jurisdiction, grouped(rules)]))
  const ready = new Map<string, Bucket>()
  return ({ jurisdiction, holder, item, purpose }: Question): Bucket | undefined => {
    // A country without a pack of its own has the common rows.
    const place = countries.has(jurisdiction) ? jurisdiction : 'ANY'
    const key = keyOf(holder.type, item.category, purpose)
    const placed = `${place} ${key}`
    const known = ready.get(placed)
    if (known !== undefined) return known
    const ours = groups.get('ANY')?.get(key) ?? NO_RULES
    const theirs = place === 'ANY' ? NO_RULES : (groups.get(place)?.get(key) ?? NO_RULES)
    if (ours.length + theirs.length === 0) return undefined
    const rules = overlay(ours, theirs, dated)
    const duties = [...common.duties, ...(countries.get(place)?.duties ?? [])]
    const bucket = bucketOf(
      rules.map(({ rule, when }) => rowOf(rule, common.breakGlass, when)),
      duties.map((duty) => ({ ...duty, when: { ...duty.when, ...whileInForce(dated, duty) } })),
    )
    ready.set(placed, bucket)
    return bucket
  }
}

const NO_RULES: readonly Rule[] = []

function grouped(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  return Map.groupBy(rules, (rule) => keyOf(rule.from, rule.category, rule.purpose))
}

function keyOf(from: string, category: string, purpose: string): string {
  return `${from} ${category} ${purpose}`
}

/**
 * A country's rows take the place of the common row that asks the very same question, while one of their provisions is
 * in force. There are several when one follows another on a known day.
 */
function overlay(common: readonly Rule[], country: readonly Rule[], dated: Dated) {
  const replacing = Map.groupBy(country, questionOf)
  const own = (rule: Rule) => ({ rule, when: whileInForce(dated, rule) })
  const left = common.flatMap((rule) => {
    const dates = (replacing.get(questionOf(rule)) ?? []).map((instead) =>
      Object.keys(whileInForce(dated, instead)),
    )
    // INVARIANT: the common row speaks only when no row of the country does; one without dates always does.
    if (dates.some((paths) => paths.length === 0)) return []
    const noneInForce = Object.fromEntries(dates.flat().map((path) => [path, false]))
    return [{ rule, when: { ...whileInForce(dated, rule), ...noneInForce } }]
  })
  return [...left, ...country.map(own)]
}

/** The very question that a row answers: a country's row takes the place of the common one with the same. */
export function questionOf(row: Rule): string {
  return [row.from, row.category, row.to, row.purpose, conditionKey(row.extra)].join(' ')
}
