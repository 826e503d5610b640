import type { Constellation } from '@casebridge/local'
import type { Facts, Gate } from '@casebridge/policy'
import type { TableRow } from '@casebridge/policy/table'
import type { Cast } from './cast.ts'

/** What is to be made true: a row and the facts of it; with several recipients, the facts for each. */
export interface Situated {
  readonly row: TableRow
  readonly facts: Facts
  /** Recipients beside that of `facts`, who differ from it in nothing but themselves. */
  readonly others?: readonly Facts[]
}

/** A situation that was made true, over HTTP, by those whose acts it takes. */
export interface Stage extends Situated {
  readonly constellation: Constellation
  readonly cast: Cast
  readonly caseId: string
  readonly itemId: string
  /** Where the situation is one at a table. */
  readonly sessionId?: string
}

/**
 * Whether the sharing happens at a table: it is addressed to attendees or by them, or it is a row to one agency that
 * asks for a session (V05).
 */
export function isInSession({ row, facts }: Situated): boolean {
  if (facts.address === 'conference' || facts.holder.type === 'CONF') return true
  return row.to !== 'CONF' && row.gates.includes('SES')
}

/** The gates to make true: those the facts name, as far as there is a table to sign at and a consent to record. */
export function gatesToMeet(situated: Situated): readonly Gate[] {
  const { facts } = situated
  const together = facts.holder.type === 'CONF'
  // Attendees sign together at a table that is open, whether or not the row asks for a session.
  const met = together ? (['SES', ...facts.met] as const) : facts.met
  return [...new Set(met)].filter((gate) => {
    if (gate === 'SES') return isInSession(situated)
    if (gate === 'UNA') return together
    return gate === 'CNS' ? facts.consent === 'given' : true
  })
}

/** Whether this situation, as it is staged, meets a gate. */
export function meets(situated: Situated, gate: Gate): boolean {
  return gatesToMeet(situated).includes(gate)
}
