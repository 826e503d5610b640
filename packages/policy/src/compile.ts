import type { Agreement } from './agreement.ts'
import { agreement, repeated } from './agreement-check.ts'
import { faultsIn, listOf, oneOf, record } from './check.ts'
import { AgreementError, type Fault, PackError } from './faults.ts'
import { commonOf, isDeclared, type Pack, sourcesOf } from './pack.ts'
import { pack } from './pack-check.ts'
import { datedAmong } from './provisions.ts'
import type { Purpose } from './vocabulary.ts'

export const BUNDLE_FORMAT = 'casebridge-bundle/1'

const shape = record({ format: oneOf([BUNDLE_FORMAT]), packs: listOf(pack), agreements: listOf(() => {}) })

/** Everything a decision is taken from, as one immutable JSON document. Its content hash is its name. */
export interface Bundle {
  readonly format: typeof BUNDLE_FORMAT
  readonly packs: readonly Pack[]
  readonly agreements: readonly Agreement[]
}

/**
 * Puts packs and the agreements in force together, in an order that does not depend on the order given: the same
 * content always gives the same bytes. The texts and signatures of agreements are left to their register.
 *
 * @throws PackError or AgreementError that names every fault.
 */
export function compile(given: {
  readonly packs: readonly Pack[]
  readonly agreements: readonly Agreement[]
}): Bundle {
  return parseBundle({ format: BUNDLE_FORMAT, packs: given.packs, agreements: given.agreements })
}

/**
 * Reads a bundle that came from elsewhere, as strictly as {@link compile} makes one.
 *
 * @throws PackError or AgreementError that names every fault.
 */
export function parseBundle(document: unknown): Bundle {
  const faults = faultsIn(shape, document)
  if (faults.length > 0) throw new PackError(faults)
  const bundle = document as Bundle
  const together = packFaults(bundle.packs)
  if (together.length > 0) throw new PackError(together)
  const agreed = faultsIn(listOf(agreement), bundle.agreements, '/agreements')
  const unfit = agreed.length > 0 ? agreed : agreementFaults(bundle)
  if (unfit.length > 0) throw new AgreementError(unfit)
  return {
    format: BUNDLE_FORMAT,
    packs: bundle.packs
      .map(
        (one): Pack =>
          isDeclared(one)
            ? { ...one, rules: one.rules.toSorted(byId) }
            : { ...one, rules: one.rules.toSorted(byId) },
      )
      .sort((a, b) => order(a.jurisdiction, b.jurisdiction)),
    agreements: bundle.agreements
      .map((one) => ({ ...one, clauses: one.clauses.toSorted(byId) }))
      .sort((a, b) => byId(a, b) || a.version - b.version),
  }
}

/**
 * The revision that names a bundle.
 *
 * @param canonical the bundle as RFC 8785 bytes
 * @param sha256 gives the hash of bytes in lowercase hexadecimal
 */
export function revisionOf(canonical: Uint8Array, sha256: (bytes: Uint8Array) => string): string {
  return `sha256:${sha256(canonical)}`
}

function packFaults(packs: readonly Pack[]): readonly Fault[] {
  const common = packs.find((one) => one.jurisdiction === 'ANY')?.provisions ?? []
  const alone = packs.some(isDeclared)
  if (alone && packs.length > 1) return [{ pointer: '/packs', detail: 'a declared pack stands alone' }]
  const faults = [
    ...packs.flatMap((one, i) => {
      const known = new Set([...common, ...one.provisions].map(({ id }) => id))
      return sourcesOf(one)
        .filter(({ provision }) => !known.has(provision))
        .map(({ id, provision }) => ({
          pointer: `/packs/${i}`,
          detail: `${id} rests on ${provision}, which is not there`,
        }))
    }),
    ...repeated(
      packs.flatMap((one, i) => one.provisions.map(({ id }) => ({ id, pointer: `/packs/${i}/provisions` }))),
    ),
    ...packs.flatMap(lapsing),
    ...repeated(packs.map((one, i) => ({ id: one.jurisdiction, pointer: `/packs/${i}/jurisdiction` }))),
    ...repeated(packs.flatMap((one, i) => sourcesOf(one).map(({ id }) => ({ id, pointer: `/packs/${i}` })))),
  ]
  return alone || packs.some((one) => one.jurisdiction === 'ANY')
    ? faults
    : [...faults, { pointer: '/packs', detail: 'the pack ANY is missing' }]
}

/** INVARIANT (I2): a prohibition, what a purpose asks and what an emergency waives do not lapse or begin on a day. */
function lapsing(pack: Pack, i: number): readonly Fault[] {
  if (pack.jurisdiction !== 'ANY') return []
  const dated = datedAmong(pack.provisions)
  return [...pack.prohibitions, ...pack.baseline, pack.breakGlass].flatMap(({ id, provision }) =>
    dated.some((one) => one.id === provision)
      ? [{ pointer: `/packs/${i}`, detail: `${id} rests on ${provision}, which has dates` }]
      : [],
  )
}

function agreementFaults({ packs, agreements }: Bundle): readonly Fault[] {
  if (packs.some(isDeclared)) {
    return agreements.length === 0
      ? []
      : [{ pointer: '/agreements', detail: 'a declared pack knows no agreements' }]
  }
  const mandated = new Set(
    commonOf(packs).baseline.flatMap((row) => (row.agreement === 'mandate' ? [row.purpose] : [])),
  )
  const ids = agreements.map((one, i) => ({
    id: `${one.id} version ${one.version}`,
    pointer: `/agreements/${i}/id`,
  }))
  return [
    ...repeated(ids),
    ...repeatedClauses(agreements),
    ...agreements.flatMap((one, i) => mandateFaults(one, i, mandated)),
  ]
}

/** The same clause may stand in two versions of its agreement; nobody else may use its id, in any version. */
function repeatedClauses(agreements: readonly Agreement[]): readonly Fault[] {
  const owners = new Map<string, { readonly id: string; readonly versions: Set<number> }>()
  const faults: Fault[] = []
  for (const [i, { id: agreement, version, clauses }] of agreements.entries()) {
    for (const [j, { id }] of clauses.entries()) {
      const owner = owners.get(id)
      if (owner === undefined) owners.set(id, { id: agreement, versions: new Set([version]) })
      else if (owner.id === agreement && !owner.versions.has(version)) owner.versions.add(version)
      else faults.push({ pointer: `/agreements/${i}/clauses/${j}/id`, detail: `${id} is used twice` })
    }
  }
  return faults
}

function mandateFaults(
  { type, clauses }: Agreement,
  i: number,
  mandated: ReadonlySet<Purpose>,
): readonly Fault[] {
  const faults: Fault[] = []
  for (const [j, { purposes }] of clauses.entries()) {
    for (const [k, purpose] of purposes.entries()) {
      if (mandated.has(purpose) === (type === 'MANDATE')) continue
      const detail =
        type === 'MANDATE' ? `a MANDATE cannot cover ${purpose}` : `only a MANDATE can cover ${purpose}`
      faults.push({ pointer: `/agreements/${i}/clauses/${j}/purposes/${k}`, detail })
    }
  }
  return faults
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return order(a.id, b.id)
}

/** By code unit, so that it is the same everywhere. */
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
