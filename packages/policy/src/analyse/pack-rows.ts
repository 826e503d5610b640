import type { Condition } from '../condition.ts'
import { commonOf, type Rule, type SharingPack } from '../pack.ts'
import { type Policy, questionOf } from '../policy.ts'
import { datedAmong } from '../provisions.ts'
import { type Row, rowOf } from '../row.ts'
import { AGENCY_TYPES, JURISDICTIONS, type Jurisdiction } from '../vocabulary.ts'
import { ANYWHERE, statuteOf } from './blanket.ts'
import { cite, reasonOf } from './cite.ts'
import { type Finding, warning } from './finding.ts'
import { type Question, refusalOf, waysFor } from './reach.ts'
import { implies, within } from './space.ts'

interface Placed {
  readonly rule: Rule
  readonly row: Row
  readonly pointer: string
  /** Where it counts: everywhere, for a row of the common pack. */
  readonly countries: readonly Jurisdiction[]
}

/** Permits that can never be what permits: something else refuses, or another row always comes first. */
export function idleRows(packs: readonly SharingPack[]): readonly Finding[] {
  const policy = statuteOf(packs)
  const days = [
    ...new Set(packs.flatMap(({ provisions }) => provisions.flatMap(({ validFrom }) => validFrom ?? []))),
  ]
  return placed(packs)
    .filter(({ rule }) => rule.effect === 'permit')
    .flatMap((one) => {
      const questions = questionsOf(one, days.length === 0 ? ['2000-01-01'] : days.sort())
      if (questions.some((question) => !waysFor(policy, { ...question, by: one.rule.id }).next().done))
        return []
      const detail = `${cite(policy, one.rule.id)} can never be what permits: ${whatInstead(policy, questions)}.`
      return [warning('row-never-applies', one.pointer, detail)]
    })
}

function whatInstead(policy: Policy, questions: readonly Question[]): string {
  const others = new Set(
    questions.flatMap((question) => [...waysFor(policy, question)].map(({ row }) => row)),
  )
  if (others.size > 0)
    return `what it permits, ${[...others].map((id) => cite(policy, id)).join(', ')} permits first`
  const [question] = questions
  return question === undefined
    ? 'nobody can ask for it'
    : `it is refused, ${reasonOf(policy, refusalOf(policy, question))}`
}

/** Every kind of question that a row is about: for each country, and for each recipient that it names together. */
function questionsOf({ rule, countries }: Placed, days: readonly string[]): readonly Question[] {
  const types = rule.to === 'CONF' || rule.to === 'CORE' ? AGENCY_TYPES : [rule.to]
  return countries.flatMap((jurisdiction) =>
    types.map((type) => ({
      unit: ANYWHERE.unit,
      jurisdiction,
      purpose: rule.purpose,
      category: rule.category,
      holder: { type: rule.from, agency: ANYWHERE.holder },
      recipient: { type, agency: ANYWHERE.recipient },
      days,
    })),
  )
}

/** A row that says what another one, asking for less, says too. */
export function statedTwice(packs: readonly SharingPack[]): readonly Finding[] {
  return pairs(packs).flatMap(([one, other]) => {
    const same =
      one.rule.effect === other.rule.effect &&
      one.rule.ground === other.rule.ground &&
      ['gates', 'obligations'].every(
        (key) => String(one.rule[key as 'gates']) === String(other.rule[key as 'gates']),
      )
    if (!same) return []
    const narrower = implies(one.row.when, other.row.when)
      ? one
      : implies(other.row.when, one.row.when)
        ? other
        : undefined
    if (narrower === undefined) return []
    const wider = narrower === one ? other : one
    return [
      warning(
        'row-adds-nothing',
        narrower.pointer,
        `${narrower.rule.id} says nothing that ${wider.rule.id} does not say.`,
      ),
    ]
  })
}

/** A permit and a denial that can both apply, neither of them the exception to the other: the denial wins. */
export function rowConflicts(packs: readonly SharingPack[]): readonly Finding[] {
  return pairs(packs).flatMap(([one, other]) => {
    if (one.rule.effect === other.rule.effect) return []
    const [permit, denial] = one.rule.effect === 'permit' ? [one, other] : [other, one]
    const both = within(asSpace(permit.row.when), denial.row.when)
    const isException =
      denial.row.breadth < permit.row.breadth ||
      (implies(denial.row.when, permit.row.when) && !implies(permit.row.when, denial.row.when))
    const leavesSession = denial.row.closesDirectRoute && permit.row.inSession
    if (both === undefined || isException || leavesSession) return []
    const detail = `${permit.rule.id} permits what ${denial.rule.id} refuses (${denial.rule.ground}), and neither is the exception to the other: the refusal wins wherever both apply.`
    return [warning('conflicting-rows', permit.pointer, detail)]
  })
}

/** By the agency types that work under Directive (EU) 2016/680 in the countries of the packs. */
const LED_TYPES: readonly string[] = ['POL', 'PRO']

/** Permits from law enforcement to others that ask for no named basis: Directive (EU) 2016/680 art. 9(1). */
export function crossingRows(packs: readonly SharingPack[]): readonly Finding[] {
  return placed(packs).flatMap(({ rule, pointer }) => {
    if (rule.effect === 'deny' || !LED_TYPES.includes(rule.from) || LED_TYPES.includes(rule.to)) return []
    const detail = `${rule.id} leads from ${rule.from} to ${rule.to} and does not ask for a named basis (BAS): Directive (EU) 2016/680, art. 9(1).`
    return rule.gates.includes('BAS') ? [] : [warning('row-crosses-regimes', pointer, detail)]
  })
}

/** Rows that answer the same kind of question in some country. A country's row that replaces a common one does not meet it. */
function pairs(packs: readonly SharingPack[]): readonly (readonly [Placed, Placed])[] {
  const groups = Map.groupBy(placed(packs), ({ rule }) => `${rule.from} ${rule.category} ${rule.purpose}`)
  return [...groups.values()].flatMap((rows) =>
    rows.flatMap((one, i) =>
      rows
        .slice(i + 1)
        .filter((other) => one.countries.some((country) => other.countries.includes(country)))
        .map((other) => [one, other] as const),
    ),
  )
}

function placed(packs: readonly SharingPack[]): readonly Placed[] {
  const { breakGlass } = commonOf(packs)
  const dated = new Set(datedAmong(packs.flatMap(({ provisions }) => provisions)).map(({ id }) => id))
  const replacing = packs.map(({ jurisdiction, rules }) => ({
    jurisdiction,
    // While the provision of the country's row is not in force, the common row counts.
    questions: new Set(rules.filter(({ provision }) => !dated.has(provision)).map(questionOf)),
  }))
  const isReplaced = (country: Jurisdiction, rule: Rule) =>
    replacing.some(
      ({ jurisdiction, questions }) => jurisdiction === country && questions.has(questionOf(rule)),
    )
  return packs.flatMap((pack, i) =>
    pack.rules.map((rule, j) => ({
      rule,
      row: rowOf(rule, breakGlass),
      pointer: `/${i}/rules/${j}`,
      countries: JURISDICTIONS.filter((one) =>
        pack.jurisdiction === 'ANY' ? !isReplaced(one, rule) : pack.jurisdiction === one,
      ),
    })),
  )
}

function asSpace(condition: Condition) {
  return within({}, condition) ?? {}
}
