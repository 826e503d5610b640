import { type AgencyType, PACKS, type Policy, type Rule, type Sourced } from '@casebridge/policy'
import type { NamedRow } from './named-row.ts'
import type { Party } from './party.ts'

/** The type of an agency, by its id. */
export type TypeOf = (agency: string) => AgencyType | undefined

/** What a family told the family desk, and what is about third parties. */
const OF_OTHERS: ReadonlySet<string> = new Set(['FDK', 'TPD'])
/** Grounds whose mention tells that somebody confides in the family desk. */
const TELLING: ReadonlySet<string> = new Set(['X3', 'G13'])
/** For whom early help and referrals are invisible (P5), as long as their own agency takes no part. */
const OUTSIDE_EARLY_HELP: ReadonlySet<string> = new Set(['POL', 'PRO', 'MAY'])

/**
 * What a row tells the person and nobody else's confidences; undefined when nothing is left of it.
 *
 * INVARIANT: a family desk never appears, whether it acts, holds or receives: that it is there at all tells that a
 * relative confided in it. Neither do categories that are about others. What the row says of the person beside that stays;
 * a row whose content, holders or recipients were all of that kind is left out. The same would be true of one that the
 * log never had.
 */
export function withoutConfidences(row: NamedRow, typeOf: TypeOf): NamedRow | undefined {
  if (isFamilyDesk(row.organisation)) return undefined
  const holders = row.holders.filter((one) => !isFamilyDesk(one))
  const recipients = row.recipients.filter((one) => !isFamilyDesk(one))
  const classes = row.classes.filter((one) => !OF_OTHERS.has(one.split(':')[0] ?? ''))
  const emptied = [
    [row.holders, holders],
    [row.recipients, recipients],
    [row.classes, classes],
  ].some(([before = [], after = []]) => before.length > 0 && after.length === 0)
  if (emptied) return undefined
  const basis = row.basis.filter((code) => !isTelling(row.policy, code, typeOf))
  // A holder is named only where something was made known: a refusal says nothing of what somebody holds.
  return { ...row, holders: classes.length === 0 ? [] : holders, recipients, classes, basis }
}

/**
 * Whether a row of early help is none of the reader's business: a reviewer of police, prosecution or the mayor's office
 * is not the way by which that agency learns of help outside its sight, whoever the list is for.
 */
export function isOutOfSight(row: NamedRow, reader: Party): boolean {
  if (row.purpose !== 'early-help' || !OUTSIDE_EARLY_HELP.has(reader.type ?? '')) return false
  return ![row.organisation, ...row.holders, ...row.recipients].some(({ id }) => id === reader.id)
}

function isFamilyDesk({ type }: Party): boolean {
  return type === 'FAM'
}

/** Whether what an act rests on tells of others: a clause with a family desk, or a rule about one. */
function isTelling(policy: Policy | undefined, code: string, typeOf: TypeOf): boolean {
  const clause = policy?.clauses.get(code)?.clause
  if (clause !== undefined) {
    const ofDesks = [clause.from, clause.to].some((ids) => ids.every((id) => typeOf(id) === 'FAM'))
    return ofDesks || clause.categories.every((one) => OF_OTHERS.has(one))
  }
  const rule = policy?.sources.get(code)?.rule ?? SHIPPED.get(code)
  return rule !== undefined && isAboutOthers(rule)
}

function isAboutOthers(rule: Sourced & Partial<Rule>): boolean {
  return (
    rule.from === 'FAM' ||
    rule.to === 'FAM' ||
    OF_OTHERS.has(rule.category ?? '') ||
    TELLING.has(rule.ground ?? '')
  )
}

/** While a bundle is not archived, its rules are taken to be those that come with Casebridge. */
const SHIPPED: ReadonlyMap<string, Sourced & Partial<Rule>> = new Map(
  PACKS.flatMap(({ rules }) => rules).map((rule) => [rule.id, rule]),
)
