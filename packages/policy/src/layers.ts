import type { AgreementDocument, Clause } from './agreement.ts'
import type { Fault } from './faults.ts'

/**
 * Where an agreement goes beyond the tier-1 agreement it stands under: a jurisdiction, unit or municipality that the
 * upper tier does not serve, a category or purpose outside its frame. A lower tier may only narrow; each place is named.
 */
export function widerThanTierOne(
  { jurisdiction, units, territory, clauses }: AgreementDocument,
  tierOne: AgreementDocument,
): readonly Fault[] {
  const { frame } = tierOne
  return [
    ...(jurisdiction === tierOne.jurisdiction
      ? []
      : [{ pointer: '/jurisdiction', detail: `${tierOne.id} is of ${tierOne.jurisdiction}` }]),
    ...beyond('/units', units, tierOne.units, `is no unit of ${tierOne.id}`),
    ...beyond('/territory', territory, tierOne.territory, `is outside the territory of ${tierOne.id}`),
    ...clauses.flatMap((clause, i) =>
      frame === undefined
        ? []
        : (['categories', 'purposes'] as const).flatMap((what) =>
            beyond(
              `/clauses/${i}/${what}`,
              clause[what],
              frame[what],
              `is outside the frame of ${tierOne.id}`,
            ),
          ),
    ),
  ]
}

/**
 * Clauses that carry the id of a clause of an earlier version and say something else. What was pre-released or decided
 * under a clause names it by its id alone, so one id is one clause, word for word, for ever.
 */
export function reusedClauses(
  { clauses }: AgreementDocument,
  earlier: readonly AgreementDocument[],
): readonly Fault[] {
  return clauses.flatMap((clause, i) => {
    const differs = earlier.find((one) =>
      one.clauses.some((known) => known.id === clause.id && wording(known) !== wording(clause)),
    )
    return differs === undefined
      ? []
      : [
          {
            pointer: `/clauses/${i}/id`,
            detail: `${clause.id} says something else in version ${differs.version}`,
          },
        ]
  })
}

function beyond(
  at: string,
  named: readonly string[],
  allowed: readonly string[],
  detail: string,
): readonly Fault[] {
  return named.flatMap((one, i) =>
    allowed.includes(one) ? [] : [{ pointer: `${at}/${i}`, detail: `${one} ${detail}` }],
  )
}

/** One text for one clause, whatever the order in which its members were written. */
function wording(clause: Clause): string {
  return JSON.stringify(sorted(clause))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, one]) => [name, sorted(one)]),
  )
}
