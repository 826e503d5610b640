import type { Coverage } from './coverage.ts'
import type { Facts } from './facts.ts'
import type { GatesMet } from './gates.ts'
import { GATES, type Gate } from './vocabulary.ts'

/** Facts together with what follows from them: what conditions are evaluated on. */
export interface Situation extends Facts {
  /** `covered` by a clause in force; `other-purpose`: by one for another purpose only. */
  readonly agreement: Coverage['state']
  readonly dissenting: boolean
  readonly gates: GatesMet
  /** By provision that has dates. Only these are named here. */
  readonly inForce: Readonly<Record<string, boolean>>
}

export function situationOf(
  facts: Facts,
  agreement: Coverage['state'],
  inForce: Situation['inForce'] = {},
): Situation {
  const gates = Object.fromEntries(GATES.map((gate) => [gate, isMet(gate, facts)])) as Record<Gate, boolean>
  return { ...facts, agreement, dissenting: facts.dissent > 0, gates, inForce }
}

/** A recorded gate still fails when another fact contradicts it: consent that is not there, an attendee who dissents. */
function isMet(gate: Gate, facts: Facts): boolean {
  if (!facts.met.includes(gate)) return false
  if (gate === 'CNS') return facts.consent === 'given'
  if (gate === 'UNA') return facts.dissent === 0
  return true
}
