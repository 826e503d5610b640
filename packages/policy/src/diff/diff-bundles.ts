import type { Agreement, Clause } from '../agreement.ts'
import { agenciesOf, cellsOf } from '../analyse/cells.ts'
import type { Question } from '../analyse/reach.ts'
import type { Bundle } from '../compile.ts'
import { commonOf } from '../pack.ts'
import { loadPolicy } from '../policy.ts'
import type { Registry } from '../registry.ts'
import type { AccessChange } from './change.ts'
import { compareCell, type Difference, type Side } from './compare-cell.ts'
import { sentenceFor } from './sentence.ts'

/** What a diff needs besides the two versions. */
export interface DiffOptions {
  /** Who the agencies are; those it does not have are left out. */
  readonly registry: Registry
  /** The day on which both are looked at, RFC 3339. */
  readonly on: string
}

interface Kind {
  readonly unit: string
  readonly agreement: Agreement
  readonly from: string
  readonly to: string
  readonly category: Clause['categories'][number]
  readonly purpose: Clause['purposes'][number]
}

/**
 * Who gains and who loses when one bundle takes the place of another, kind of sharing by kind of sharing. Decided by
 * the engine itself, so that a clause which the packs close is no gain.
 */
export function diffBundles(
  before: Bundle,
  after: Bundle,
  { registry, on }: DiffOptions,
): readonly AccessChange[] {
  const [old, young] = [sideOf(before), sideOf(after)]
  const agencies = agenciesOf(registry)
  const texts = commonOf(after.packs).texts.en
  const known = new Map<string, readonly Difference[]>()
  const found = kindsIn([...before.agreements, ...after.agreements]).flatMap((kind) => {
    const [holder, recipient] = [agencies.get(kind.from), agencies.get(kind.to)]
    if (holder === undefined || recipient === undefined) return []
    const [was, is] = [coveringIn(old, kind, on), coveringIn(young, kind, on)]
    if (was.clauses.length + is.clauses.length === 0) return []
    const question: Question = {
      ...kind,
      jurisdiction: kind.agreement.jurisdiction,
      holder: { type: holder.type, agency: holder.id },
      recipient: { type: recipient.type, agency: recipient.id },
      days: [on],
    }
    const key = JSON.stringify([
      holder.type,
      recipient.type,
      kind.category,
      kind.purpose,
      question.jurisdiction,
      was.clauses,
      is.clauses,
    ])
    const differences = known.get(key) ?? compareCell(was, is, question)
    known.set(key, differences)
    return differences.map((difference) => ({ difference, kind, holder, recipient }))
  })
  const groups = Map.groupBy(found, ({ difference, kind }) =>
    [
      difference.change,
      kind.from,
      kind.to,
      kind.category,
      kind.purpose,
      JSON.stringify([difference.before, difference.after]),
    ].join(' '),
  )
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const { difference, kind, holder, recipient } = first
    const { from, to, category, purpose } = kind
    const units = group.map((one) => one.kind.unit)
    const facts = {
      ...difference.facts,
      unit: kind.unit,
      holder: { ...difference.facts.holder, agency: from },
      recipient: { ...difference.facts.recipient, agency: to },
    }
    const sentence = sentenceFor(difference, { holder, recipient, category, purpose }, texts)
    return [{ ...difference, facts, from, to, category, purpose, units, sentence }]
  })
}

function sideOf(bundle: Bundle): Omit<Side, 'clauses'> & { readonly bundle: Bundle } {
  return { policy: loadPolicy(bundle, 'diff'), bundle }
}

/** Everything that any of the agreements promises, once. */
function kindsIn(agreements: readonly Agreement[]): readonly Kind[] {
  const kinds = agreements.flatMap((agreement) =>
    agreement.units.flatMap((unit) =>
      agreement.clauses.flatMap((clause) => cellsOf(clause).map((cell) => ({ ...cell, unit, agreement }))),
    ),
  )
  const keyOf = ({ unit, from, to, category, purpose, agreement }: Kind) =>
    [unit, agreement.jurisdiction, from, to, category, purpose].join(' ')
  return [...new Map(kinds.map((kind) => [keyOf(kind), kind])).values()]
}

/** The clauses of one side that promise it on that day, whatever their conditions. */
function coveringIn(
  { policy, bundle }: Omit<Side, 'clauses'> & { readonly bundle: Bundle },
  kind: Kind,
  on: string,
): Side {
  const clauses = bundle.agreements
    .filter(
      ({ units, jurisdiction, validFrom, validUntil }) =>
        units.includes(kind.unit) &&
        jurisdiction === kind.agreement.jurisdiction &&
        validFrom <= on &&
        on < validUntil,
    )
    .flatMap((agreement) => agreement.clauses)
    .filter(
      ({ from, to, categories, purposes }) =>
        from.includes(kind.from) &&
        to.includes(kind.to) &&
        categories.includes(kind.category) &&
        purposes.includes(kind.purpose),
    )
  return { policy, clauses }
}
