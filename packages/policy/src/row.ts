import type { Condition } from './condition.ts'
import { stepOfGround } from './grounds.ts'
import type { BreakGlass, Rule } from './pack.ts'
import { AGENCY_TYPES, type Gate, type Ground, type Obligation } from './vocabulary.ts'

/** A rule of the matrix made ready: what its columns say, as one condition. */
export interface Row {
  readonly id: string
  readonly effect: 'permit' | 'deny'
  readonly ground?: Ground
  readonly gates: readonly Gate[]
  readonly obligations: readonly Obligation[]
  /** When it applies. */
  readonly when: Condition
  /** Gates that the emergency waives. */
  readonly waives: readonly Gate[]
  /** A route through the session, to each named attendee. */
  readonly inSession: boolean
  /** A denial to one agency type whose ground is that of a gate: the session has gates of its own. */
  readonly closesDirectRoute: boolean
  /** The more specific has the smaller first number, then the larger second one. */
  readonly breadth: number
  readonly asks: number
}

/** @param inForce what must hold besides, where the provision has dates */
export function rowOf(rule: Rule, breakGlass: BreakGlass, inForce: Condition = {}): Row {
  const { id, effect, ground, gates, obligations, to, extra = {} } = rule
  const emergency = rule.purpose === breakGlass.purpose
  return {
    id,
    effect,
    ...(ground && { ground }),
    gates,
    obligations,
    when: both(extra, { ...(emergency && { initiative: 'push' }), ...recipient(rule), ...inForce }),
    waives: emergency ? breakGlass.waives : [],
    inSession: to === 'CONF',
    closesDirectRoute: to !== 'CONF' && ground !== undefined && stepOfGround(ground) === 'gate',
    breadth: ['CORE', 'CONF'].indexOf(to),
    asks: Object.keys(extra).length,
  }
}

/** INVARIANT (I2): what a row asks besides its columns is never overwritten by them; where they contradict, none applies. */
function both(extra: Condition, columns: Condition): Condition {
  const shared = Object.keys(extra).filter((path) => Object.hasOwn(columns, path))
  const common = shared.map((path) => {
    const [asked, set] = [[extra[path]].flat(), [columns[path]].flat()]
    return [path, asked.filter((one) => set.includes(one))]
  })
  return { ...extra, ...columns, ...(Object.fromEntries(common) as Condition) }
}

/** Attendees and core members are professionals; the person concerned has rows of their own. */
function recipient({ to }: Rule): Condition {
  if (to === 'CONF') return { address: 'conference', 'recipient.type': AGENCY_TYPES }
  if (to === 'CORE')
    return { address: 'direct', 'recipient.coreMember': true, 'recipient.type': AGENCY_TYPES }
  return { 'recipient.type': to }
}

/** An agency type before a core member before an attendee; then the row that asks for more; then by id. */
export function bySpecificity(a: Row, b: Row): number {
  return a.breadth - b.breadth || b.asks - a.asks || (a.id < b.id ? -1 : 1)
}
