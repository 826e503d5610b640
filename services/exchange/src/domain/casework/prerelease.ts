import type { Agreement, Clause, Policy, Variant } from '@casebridge/policy'
import { Conflict } from '@casebridge/service'
import type { HeldItem } from './item.ts'

const WIDTH: Readonly<Record<Variant, number>> = {
  hit: 0,
  summary: 1,
  'without-source': 2,
  'without-third-parties': 2,
  full: 3,
}

/** Whether a variant tells no more than another. Without its source and without third parties are not comparable. */
export function isWithin(variant: Variant, widest: Variant): boolean {
  return variant === widest || WIDTH[variant] < WIDTH[widest]
}

/**
 * An item is released beforehand under a clause that binds its holder now, covers its category and allows it, at most
 * as the variant the clause names. @throws Conflict that says which of these does not hold.
 */
export function assertReleasable(
  policy: Policy,
  item: HeldItem,
  clauseId: string,
  variant: Variant,
  now: Date,
): void {
  if (item.secret) throw new Conflict('secret', 'A secret item is never released beforehand.')
  const found = findClauseInForce(policy, clauseId, item.unit, now)
  if (found === undefined) throw new Conflict('clause', `${clauseId} is not in force in this unit.`)
  if (!found.from.includes(item.holder))
    throw new Conflict('clause', `${clauseId} does not name ${item.holder} as holder.`)
  if (!found.categories.includes(item.category))
    throw new Conflict('clause', `${clauseId} does not cover ${item.category}.`)
  if (found.prerelease === undefined)
    throw new Conflict('clause', `${clauseId} allows no release beforehand.`)
  if (!isWithin(variant, found.prerelease)) {
    throw new Conflict('variant', `${clauseId} allows at most ${found.prerelease}, not ${variant}.`)
  }
  if (!item.written.includes(variant)) throw new Conflict('variant', `The item has no text for ${variant}.`)
}

function findClauseInForce(policy: Policy, id: string, unit: string, now: Date): Clause | undefined {
  const found = policy.clauses.get(id)
  const today = now.toISOString().slice(0, 10)
  return found && isInForce(found.agreement, unit, today) ? found.clause : undefined
}

function isInForce({ units, validFrom, validUntil }: Agreement, unit: string, today: string): boolean {
  return units.includes(unit) && validFrom <= today && today < validUntil
}
