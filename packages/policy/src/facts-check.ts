import { type Check, count, faultsIn, flag, listOf, matching, oneOf, record } from './check.ts'
import type { Fault } from './faults.ts'
import {
  AGENCY_TYPES,
  CATEGORIES,
  GATES,
  HANDLING_CODES,
  HOLDER_TYPES,
  JURISDICTIONS,
  PURPOSES,
} from './vocabulary.ts'

const code = matching(/^\S+$/, 'must be a code')
const instant: Check = (value, at, faults) => {
  const shape = typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value)
  if (!shape || Number.isNaN(Date.parse(value)))
    faults.push({ pointer: at, detail: 'must be a moment, RFC 3339 UTC' })
}

const facts = record({
  now: instant,
  unit: code,
  jurisdiction: oneOf(JURISDICTIONS),
  purpose: oneOf(PURPOSES),
  initiative: oneOf(['ask', 'push']),
  requestKind: oneOf(['question', 'list', 'task', 'rank']),
  actor: oneOf(['asker', 'holder', 'chair']),
  address: oneOf(['direct', 'conference']),
  holder: record({ type: oneOf(HOLDER_TYPES), agency: code, onCase: flag, measureOwner: flag }),
  recipient: record({
    type: oneOf([...AGENCY_TYPES, 'PER']),
    agency: code,
    role: code,
    onCase: flag,
    measureOwner: flag,
    coreMember: flag,
    intake: flag,
    author: flag,
    training: oneOf(['valid', 'expired', 'none']),
    clearance: flag,
    conflictOfInterest: flag,
    territory: oneOf(['inside', 'outside']),
  }),
  case: oneOf(['none', 'open', 'closed']),
  retention: oneOf(['within', 'past']),
  item: record({
    category: oneOf(CATEGORIES),
    standalone: flag,
    secret: flag,
    classified: flag,
    handling: listOf(oneOf(HANDLING_CODES)),
    originatorPermission: flag,
    contested: oneOf(['none', 'noted', 'restricted']),
    minor: flag,
    onward: flag,
  }),
  consent: oneOf(['given', 'none', 'withdrawn']),
  dissent: count,
  met: listOf(oneOf(GATES)),
})

/** What is missing, unknown or superfluous in facts; nothing when a decision can be taken from them (I2). */
export function factFaults(value: unknown): readonly Fault[] {
  return faultsIn(facts, value)
}
