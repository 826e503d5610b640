import type { AgreementDocument } from '../agreement.ts'
import type { SharingPack } from '../pack.ts'
import type { Registry } from '../registry.ts'
import { cellsOf, clausePointer } from './cells.ts'
import { error, type Finding, warning } from './finding.ts'
import { mandatedIn } from './mandated.ts'

/** What the agreement contradicts by itself or in the tier above it: dates, frame, mandate, units. */
export function layerFaults(
  agreement: AgreementDocument,
  others: readonly AgreementDocument[],
  packs: readonly SharingPack[],
): readonly Finding[] {
  return [...tierFaults(agreement, others), ...purposeFaults(agreement, packs), ...emptyClauses(agreement)]
}

function tierFaults(agreement: AgreementDocument, others: readonly AgreementDocument[]): readonly Finding[] {
  const { inherits, clauses, validFrom, validUntil, parties } = agreement
  if (inherits === undefined) return []
  const above = others.filter(({ id }) => id === inherits).toSorted((a, b) => b.version - a.version)[0]
  if (above === undefined) {
    const detail = `It stands under ${inherits}, which is not among the agreements given: nothing of it would be in force.`
    return [error('tier-one-not-given', '/inherits', detail)]
  }
  const strangers = parties.filter((party) => !above.parties.includes(party))
  return [
    ...(validFrom >= above.validUntil || validUntil <= above.validFrom
      ? [
          error(
            'outside-tier-one',
            '/validFrom',
            `It is never valid while ${inherits} is: no clause of it can be used.`,
          ),
        ]
      : validFrom < above.validFrom || validUntil > above.validUntil
        ? [
            warning(
              'outside-tier-one',
              '/validFrom',
              `It counts only while ${inherits} is valid: from ${above.validFrom} until ${above.validUntil}.`,
            ),
          ]
        : []),
    ...(strangers.length === 0
      ? []
      : [
          warning(
            'not-party-above',
            '/parties',
            `${strangers.join(', ')} must first accede to ${inherits}: until then no clause binds them.`,
          ),
        ]),
    ...clauses.flatMap((clause) => {
      const { frame } = above
      const beyond =
        frame === undefined
          ? []
          : [
              ...clause.categories.filter((one) => !frame.categories.includes(one)),
              ...clause.purposes.filter((one) => !frame.purposes.includes(one)),
            ]
      const detail = `${clause.id} goes beyond the frame of ${inherits}: ${beyond.join(', ')}. A lower tier may only narrow.`
      return beyond.length === 0 ? [] : [error('wider-than-frame', clausePointer(agreement, clause), detail)]
    }),
  ]
}

function purposeFaults(
  { type, clauses }: AgreementDocument,
  packs: readonly SharingPack[],
): readonly Finding[] {
  const mandated = mandatedIn(packs)
  return clauses.flatMap(({ id, purposes }, i) =>
    purposes.flatMap((purpose, j) => {
      if (mandated.includes(purpose) === (type === 'MANDATE')) return []
      const detail =
        type === 'MANDATE'
          ? `${id}: a MANDATE cannot cover ${purpose}.`
          : `${id}: only a MANDATE can cover ${purpose}.`
      return [error('needs-mandate', `/clauses/${i}/purposes/${j}`, detail)]
    }),
  )
}

function emptyClauses(agreement: AgreementDocument): readonly Finding[] {
  return agreement.clauses
    .filter((clause) => cellsOf(clause).length === 0)
    .map((clause) =>
      error(
        'to-itself',
        clausePointer(agreement, clause),
        `${clause.id} goes from an agency to itself: nobody needs an agreement for that.`,
      ),
    )
}

/** Units and agencies that do not fit the registry. */
export function placeFaults(agreement: AgreementDocument, registry: Registry): readonly Finding[] {
  const units = registry.units.filter(({ id }) => agreement.units.includes(id))
  const towns = units.flatMap(({ municipalities }) => municipalities)
  const seated = units.flatMap(({ agencies }) => agencies)
  const known = registry.agencies.map(({ id }) => id)
  const outside = (side: readonly string[]) => side.every((agency) => !seated.includes(agency))
  return [
    ...agreement.units.flatMap((id, i) => {
      const unit = units.find((one) => one.id === id)
      if (unit === undefined) return [error('unknown-unit', `/units/${i}`, `There is no unit ${id}.`)]
      if (unit.jurisdiction === agreement.jurisdiction) return []
      const detail = `${id} is under the law of ${unit.jurisdiction}, the agreement under that of ${agreement.jurisdiction}: it can never count there.`
      return [error('unit-of-another-country', `/units/${i}`, detail)]
    }),
    ...agreement.territory.flatMap((town, i) =>
      towns.includes(town)
        ? []
        : [error('outside-territory', `/territory/${i}`, `${town} is not a municipality of its units.`)],
    ),
    ...agreement.parties.flatMap((id, i) => {
      if (!known.includes(id)) return [error('unknown-agency', `/parties/${i}`, `There is no agency ${id}.`)]
      const detail = `${id} sits in none of the units of the agreement: until it does, no clause can be used by it.`
      return seated.includes(id) ? [] : [warning('not-in-unit', `/parties/${i}`, detail)]
    }),
    ...agreement.clauses.flatMap((clause) =>
      outside(clause.from) || outside(clause.to)
        ? [
            error(
              'unreachable-clause',
              clausePointer(agreement, clause),
              `${clause.id} can be used by nobody: its ${outside(clause.from) ? 'holders' : 'recipients'} sit in none of the units of the agreement.`,
            ),
          ]
        : [],
    ),
  ]
}
