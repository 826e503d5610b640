import type { Agreement, Clause } from './agreement.ts'
import { type Bucket, bucketOf } from './bucket.ts'
import { parseBundle } from './compile.ts'
import { conditionKey } from './condition.ts'
import { type ClauseIndex, indexClauses } from './coverage.ts'
import type { Facts } from './facts.ts'
import { type Matcher, matcherOf } from './matcher.ts'
import {
  type Bar,
  type Baseline,
  type CommonPack,
  commonOf,
  type Pack,
  type Rule,
  type Sourced,
  sourcesOf,
} from './pack.ts'
import { JURISDICTIONS, type Jurisdiction } from './vocabulary.ts'

/** A bundle made ready: conditions compiled, rows and clauses indexed. Immutable, shared by all decisions. */
export interface Policy {
  readonly revision: string
  readonly common: CommonPack
  readonly prohibitions: Matcher<Bar>
  readonly standing: Matcher<Bar>
  readonly handling: Matcher<Bar>
  readonly coverage: ClauseIndex
  /** What a rule id in a decision stands for. */
  readonly sources: ReadonlyMap<string, Sourced>
  /** Clauses by id, each with its agreement. */
  readonly clauses: ReadonlyMap<string, { readonly agreement: Agreement; readonly clause: Clause }>
  readonly baselineFor: (facts: Facts) => Baseline | undefined
  readonly bucketFor: (facts: Facts) => Bucket | undefined
}

/**
 * Makes a bundle ready to decide. Costs milliseconds; do it once for each revision.
 *
 * @param bundle as it came, from {@link compile} or from a verified archive
 * @param revision its content hash, which the caller has verified
 * @throws PackError or AgreementError that names every fault.
 */
export function loadPolicy(bundle: unknown, revision: string): Policy {
  const { packs, agreements } = parseBundle(bundle)
  const common = commonOf(packs)
  const bars = (list: readonly Bar[]) => matcherOf(list, (bar) => bar.when)
  const baseline = new Map(common.baseline.map((row) => [`${row.purpose} ${row.recipient ?? ''}`, row]))
  const buckets = new Map(
    JURISDICTIONS.flatMap((jurisdiction) => [...bucketsOf(jurisdiction, packs, common)]),
  )
  return {
    revision,
    common,
    prohibitions: bars(common.prohibitions),
    standing: bars(common.standing),
    handling: bars(common.handling),
    coverage: indexClauses(agreements),
    sources: new Map(packs.flatMap(sourcesOf).map((source) => [source.id, source])),
    clauses: new Map(
      agreements.flatMap((agreement) =>
        agreement.clauses.map((clause) => [clause.id, { agreement, clause }] as const),
      ),
    ),
    baselineFor: ({ purpose, recipient }) =>
      baseline.get(`${purpose} ${recipient.type}`) ?? baseline.get(`${purpose} `),
    bucketFor: (facts) =>
      buckets.get(`${facts.jurisdiction} ${facts.holder.type} ${facts.item.category} ${facts.purpose}`),
  }
}

function bucketsOf(
  jurisdiction: Jurisdiction,
  packs: readonly Pack[],
  common: CommonPack,
): Map<string, Bucket> {
  const country = packs.find((pack) => pack.jurisdiction === jurisdiction)
  const duties = [...common.duties, ...(country?.duties ?? [])]
  const rows = Map.groupBy(
    overlay(common.rules, country?.rules ?? []),
    (row) => `${jurisdiction} ${row.from} ${row.category} ${row.purpose}`,
  )
  return new Map([...rows].map(([key, group]) => [key, bucketOf(group, duties, common.breakGlass)]))
}

/** A country's row takes the place of the common row that asks the very same question. */
function overlay(common: readonly Rule[], country: readonly Rule[]): readonly Rule[] {
  const replaced = new Set(country.map(questionOf))
  return [...common.filter((row) => !replaced.has(questionOf(row))), ...country]
}

function questionOf(row: Rule): string {
  return [row.from, row.category, row.to, row.purpose, conditionKey(row.extra)].join(' ')
}
