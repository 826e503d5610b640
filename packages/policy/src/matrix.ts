import type { Bucket } from './bucket.ts'
import type { GroundFound } from './decision.ts'
import { type GatesMet, unmetGates } from './gates.ts'
import { stepOfGround } from './grounds.ts'
import type { Row } from './row.ts'
import type { Ground, ItemField, Obligation } from './vocabulary.ts'

/** A permit that applies, with all its gates met. */
export interface Passed {
  readonly row: Row
  readonly obligations: readonly Obligation[]
  /** The fields that CASL lets through. */
  readonly fields: readonly ItemField[]
}

/** What the matrix says: the permit that passes, or every ground against it. */
export interface Answer {
  readonly passed?: Passed
  readonly found: readonly GroundFound[]
  /** Grounds of gates that the emergency waives for that permit. */
  readonly waived: readonly Ground[]
}

/** Asks the rows. The first permit whose gates are all met passes; any denial, and silence, is a ground against it. */
export function askMatrix(bucket: Bucket | undefined, situation: { readonly gates: GatesMet }): Answer {
  if (bucket === undefined) return { found: [{ ground: 'G00', step: 'default' }], waived: [] }
  const { permits, denials } = bucket.rowsFor(situation)
  const found: GroundFound[] = denials.map((row) => {
    const ground = row.ground ?? 'G00'
    return { ground, step: stepOfGround(ground), rule: row.id }
  })
  for (const row of permits) {
    const unmet = unmetGates(row, situation.gates)
    if (unmet.refusing.length > 0) continue
    const fields = bucket.reveals(row, situation)
    if (fields.length === 0 && found.length === 0)
      found.push({ ground: 'G00', step: 'default', rule: row.id })
    const duties = bucket.dutiesFor(situation).flatMap((duty) => duty.obligations)
    const obligations = [...new Set([...row.obligations, ...duties])]
    return { passed: { row, obligations, fields }, found, waived: unmet.waived }
  }
  found.push(...permits.flatMap((row) => unmetGates(row, situation.gates).refusing))
  if (found.length === 0) found.push({ ground: 'G00', step: 'default' })
  return { found, waived: [] }
}
