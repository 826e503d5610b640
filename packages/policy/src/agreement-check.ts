import { AGREEMENT_TYPES, type Agreement, type AgreementDocument } from './agreement.ts'
import { type Check, count, listOf, matching, oneOf, record, text } from './check.ts'
import { condition } from './condition.ts'
import { date } from './date.ts'
import { AgreementError, type Fault } from './faults.ts'
import { obligation } from './rule-check.ts'
import { CATEGORIES, GATES, JURISDICTIONS, PURPOSES, VARIANTS } from './vocabulary.ts'

const id = matching(/^\S+$/, 'must be an id')
const conditions = { gates: listOf(oneOf(GATES)), obligations: listOf(obligation) }
const clause = record(
  {
    id,
    from: listOf(id, 1),
    to: listOf(id, 1),
    categories: listOf(oneOf(CATEGORIES), 1),
    purposes: listOf(oneOf(PURPOSES), 1),
  },
  { ...conditions, prerelease: oneOf(VARIANTS), basis: text, when: condition },
)
const members = {
  id,
  version: count,
  type: oneOf(AGREEMENT_TYPES),
  title: text,
  jurisdiction: oneOf(JURISDICTIONS),
  units: listOf(id, 1),
  parties: listOf(id, 2),
  clauses: listOf(clause),
  validFrom: date,
  validUntil: date,
}
const frame = record(
  { categories: listOf(oneOf(CATEGORIES), 1), purposes: listOf(oneOf(PURPOSES), 1) },
  conditions,
)

/**
 * One agreement as it goes into a bundle: closed codes, real dates, and clauses that bind nobody but its parties. One
 * without clauses permits nothing: it keeps the version before it from coming back between those who signed both.
 */
export const agreement: Check = checked(record(members), () => [])

const document: Check = checked(
  record(
    { ...members, territory: listOf(text, 1), dpia: text, reviewOn: date },
    {
      inherits: id,
      frame,
      template: id,
      controllers: listOf(record({ party: id, tasks: listOf(text, 1) }), 1),
    },
  ),
  (whole, at) => documentFaults(whole as AgreementDocument, at),
)

/**
 * Reads one version of an agreement as it is signed.
 *
 * @throws AgreementError that names every fault: an unknown key, category, purpose, attribute or operator, a clause
 * that binds somebody who is no party, dates that contradict each other.
 */
export function parseAgreement(value: unknown): AgreementDocument {
  const faults: Fault[] = []
  document(value, '', faults)
  if (faults.length > 0) throw new AgreementError(faults)
  return value as AgreementDocument
}

/**
 * {@link parseAgreement} for what somebody sends: bounded besides, since it is analysed before it is signed. What an
 * operator takes in with a region is not.
 *
 * @throws AgreementError that names every fault.
 */
export function parseDraft(value: unknown): AgreementDocument {
  const draft = parseAgreement(value)
  const faults = sizeFaults(draft)
  if (faults.length > 0) throw new AgreementError(faults)
  return draft
}

function checked(shape: Check, more: (whole: Agreement, at: string) => readonly Fault[]): Check {
  return (value, at, faults) => {
    const before = faults.length
    shape(value, at, faults)
    if (faults.length > before) return
    const whole = value as Agreement
    if (whole.validFrom >= whole.validUntil) {
      faults.push({ pointer: `${at}/validUntil`, detail: 'must be later than validFrom' })
    }
    faults.push(...strangers(whole, at), ...more(whole, at))
  }
}

function strangers({ clauses, parties }: Agreement, at: string): readonly Fault[] {
  return clauses.flatMap((clause, i) =>
    (['from', 'to'] as const).flatMap((side) =>
      clause[side].flatMap((agency, j) =>
        parties.includes(agency)
          ? []
          : [{ pointer: `${at}/clauses/${i}/${side}/${j}`, detail: `${agency} is not a party` }],
      ),
    ),
  )
}

function documentFaults(whole: AgreementDocument, at: string): readonly Fault[] {
  const { type, frame, inherits, clauses, controllers = [], parties, reviewOn, validFrom, validUntil } = whole
  const fault = (pointer: string, detail: string): Fault => ({ pointer: `${at}${pointer}`, detail })
  return [
    ...(clauses.length === 0 && frame === undefined ? [fault('/clauses', 'must have at least 1')] : []),
    ...(frame !== undefined && type !== 'ACCORD' ? [fault('/frame', 'belongs to an ACCORD')] : []),
    ...(inherits !== undefined && type === 'ACCORD'
      ? [fault('/inherits', 'an ACCORD stands under no other')]
      : []),
    ...(reviewOn <= validFrom || reviewOn > validUntil
      ? [fault('/reviewOn', 'must be within the validity')]
      : []),
    ...repeated(clauses.map((one, i) => ({ id: one.id, pointer: `${at}/clauses/${i}/id` }))),
    ...clauses.flatMap((one, i) =>
      one.id.startsWith(`${whole.id}/`) ? [] : [fault(`/clauses/${i}/id`, `must begin with ${whole.id}/`)],
    ),
    ...controllers.flatMap(({ party }, i) =>
      parties.includes(party) ? [] : [fault(`/controllers/${i}/party`, `${party} is not a party`)],
    ),
  ]
}

/** More clauses than anybody reads before signing. */
export const MOST_CLAUSES = 200
/** From whom to whom, of what, for what, counted one by one: what is looked at before a signature and written out after. */
export const MOST_SHARINGS = 50_000

/**
 * INVARIANT: whatever is computed from one draft is bounded by what one draft may say. A body of a few
 * kilobytes names a thousand agencies twice, every category and every purpose.
 */
function sizeFaults({ clauses }: Agreement): readonly Fault[] {
  const sharings = clauses.reduce(
    (sum, { from, to, categories, purposes }) =>
      sum + from.length * to.length * categories.length * purposes.length,
    0,
  )
  return [
    ...(clauses.length > MOST_CLAUSES
      ? [{ pointer: '/clauses', detail: `must have at most ${MOST_CLAUSES}` }]
      : []),
    ...(sharings > MOST_SHARINGS
      ? [
          {
            pointer: '/clauses',
            detail: `must permit at most ${MOST_SHARINGS} sharings, counted by holder, recipient, category and purpose; these are ${sharings}`,
          },
        ]
      : []),
  ]
}

/** Ids that occur more than once, each named where it occurs again. */
export function repeated(
  ids: readonly { readonly id: string; readonly pointer: string }[],
): readonly Fault[] {
  const seen = new Set<string>()
  const faults: Fault[] = []
  for (const { id, pointer } of ids) {
    if (seen.has(id)) faults.push({ pointer, detail: `${id} is used twice` })
    seen.add(id)
  }
  return faults
}
