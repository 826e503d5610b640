import type { Condition } from './condition.ts'
import { stepOfGround } from './grounds.ts'
import type { BreakGlass, Rule } from './pack.ts'
import { AGENCY_TYPES } from './vocabulary.ts'

/** When a row applies: its recipient column, its extra attributes, and push only in an emergency. */
export function applicability(row: Rule, breakGlass: BreakGlass): Condition {
  const push = row.purpose === breakGlass.purpose ? { initiative: 'push' } : {}
  return { ...row.extra, ...push, ...recipient(row) }
}

/** Attendees and core members are professionals; the person concerned has rows of their own. */
function recipient(row: Rule): Condition {
  if (row.to === 'CONF') return { address: 'conference', 'recipient.type': AGENCY_TYPES }
  if (row.to === 'CORE')
    return { address: 'direct', 'recipient.coreMember': true, 'recipient.type': AGENCY_TYPES }
  return { 'recipient.type': row.to }
}

/** A denial to one agency type whose ground is that of a gate: the session has gates of its own. */
export function closesDirectRoute(row: Rule): boolean {
  return row.to !== 'CONF' && row.ground !== undefined && stepOfGround(row.ground) === 'gate'
}

/** An agency type before a core member before an attendee; then the row that asks for more; then by id. */
export function bySpecificity(a: Rule, b: Rule): number {
  const breadth = (row: Rule) => ['CORE', 'CONF'].indexOf(row.to)
  const asks = (row: Rule) => Object.keys(row.extra ?? {}).length
  return breadth(a) - breadth(b) || asks(b) - asks(a) || (a.id < b.id ? -1 : 1)
}
