import type { GroundFound } from './decision.ts'
import { GROUND_OF_GATE } from './grounds.ts'
import type { Row } from './row.ts'
import type { Gate, Ground } from './vocabulary.ts'

/** The gates of a situation, met or not. */
export type GatesMet = Readonly<Record<Gate, boolean>>

/** Gates of a permit that are not met, in the order of the row: those that refuse, and those an emergency waives. */
export function unmetGates(
  { id, gates, waives }: Pick<Row, 'id' | 'gates' | 'waives'>,
  met: GatesMet,
): { readonly refusing: readonly GroundFound[]; readonly waived: readonly Ground[] } {
  const unmet = gates.filter((gate) => !met[gate])
  return {
    refusing: unmet
      .filter((gate) => !waives.includes(gate))
      .map((gate) => ({ ground: GROUND_OF_GATE[gate], step: 'gate', rule: id, gate })),
    waived: unmet.filter((gate) => waives.includes(gate)).map((gate) => GROUND_OF_GATE[gate]),
  }
}
