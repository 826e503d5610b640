import type { Facts } from './facts.ts'
import type { Change } from './texts.ts'
import type { Gate } from './vocabulary.ts'

/** One thing that the asker may properly bring about, and the facts as they would then be. */
export interface Move {
  readonly change: Change
  readonly apply: (facts: Facts) => Facts
}

/**
 * Gates whose fact somebody may properly be asked for. Never SEC: silence is not to be worked on (P6). Never BAS:
 * a basis is agreed, not arranged for one case.
 */
const ASKABLE: readonly Exclude<Gate, 'SEC' | 'BAS'>[] = [
  'SES',
  'CNS',
  'INF',
  'CHR',
  'PRO',
  'UNA',
  'GRD',
  'FAO',
  'JUS',
  'MIN',
  'CHT',
]

/** The moves that would change these facts, among gates that the rows and clauses in question have. */
export function movesFrom(facts: Facts, gates: readonly Gate[]): readonly Move[] {
  return [...movesOfGates(facts, gates), ...movesOfAddress(facts), ...movesOfRecipient(facts)]
}

function movesOfGates(facts: Facts, gates: readonly Gate[]): readonly Move[] {
  return ASKABLE.filter(
    (gate) => gates.includes(gate) && !facts.met.includes(gate) && isOpen(gate, facts),
  ).map((gate) => ({
    change: `met.${gate}`,
    apply: (from) => ({
      ...from,
      met: [...from.met, gate],
      ...(gate === 'CNS' ? { consent: 'given' as const } : {}),
    }),
  }))
}

/** Nobody is asked again who said no. (Nor does a signature help against dissent: `UNA` then stays unmet.) */
function isOpen(gate: Gate, facts: Facts): boolean {
  return gate !== 'CNS' || facts.consent !== 'withdrawn'
}

function movesOfAddress(facts: Facts): readonly Move[] {
  const session: Move = { change: 'address', apply: (from) => ({ ...from, address: 'conference' }) }
  const question: Move = { change: 'requestKind', apply: (from) => ({ ...from, requestKind: 'question' }) }
  return [
    ...(facts.address === 'direct' && facts.holder.type !== 'CONF' ? [session] : []),
    ...(facts.requestKind === 'list' ? [question] : []),
  ]
}

function movesOfRecipient({ recipient }: Facts): readonly Move[] {
  if (recipient.type === 'PER') return []
  const to = (change: Change, patch: Partial<Facts['recipient']>): Move => ({
    change,
    apply: (from) => ({ ...from, recipient: { ...from.recipient, ...patch } }),
  })
  return [
    ...(recipient.training === 'valid' ? [] : [to('recipient.training', { training: 'valid' })]),
    ...(recipient.clearance ? [] : [to('recipient.clearance', { clearance: true })]),
    ...(recipient.conflictOfInterest
      ? [to('recipient.conflictOfInterest', { conflictOfInterest: false })]
      : []),
    ...(recipient.intake ? [] : [to('recipient.intake', { intake: true })]),
  ]
}
