import type { GroundFound } from './decision.ts'
import { GROUND_OF_GATE } from './grounds.ts'
import type { BreakGlass, Rule } from './pack.ts'
import type { Situation } from './situation.ts'
import type { Gate, Ground } from './vocabulary.ts'

/** Gates of a permit that are not met, in the order of the row: those that refuse, and those an emergency waives. */
export function unmetGates(
  permit: Rule,
  situation: Situation,
  breakGlass: BreakGlass,
): { readonly refusing: readonly GroundFound[]; readonly waived: readonly Ground[] } {
  const unmet = permit.gates.filter((gate) => !situation.gates[gate])
  const isWaived = (gate: Gate) => permit.purpose === breakGlass.purpose && breakGlass.waives.includes(gate)
  return {
    refusing: unmet
      .filter((gate) => !isWaived(gate))
      .map((gate) => ({ ground: GROUND_OF_GATE[gate], step: 'gate', rule: permit.id, gate })),
    waived: unmet.filter(isWaived).map((gate) => GROUND_OF_GATE[gate]),
  }
}
