import type { exchange } from '@casebridge/contract'
import { machine, type StateOf } from '../casework/machine.ts'

type Schemas = exchange.components['schemas']
export type Outcome = Schemas['NewTriage']['outcome']
export type Track = Schemas['SignalProposal']['track']

/**
 * What becomes of a signal. What it says is erased by the clock: of what nobody decided on or went on with it is the end,
 * the others stay what they are.
 */
export const SIGNAL = machine({
  states: [
    ...['submitted', 'acknowledged', 'no-concern', 'advised', 'referred'],
    ...['proposed', 'in-case', 'refuted', 'expired'],
  ] as const,
  acts: {
    acknowledge: { submitted: 'acknowledged' },
    dismiss: { acknowledged: 'no-concern', advised: 'no-concern', referred: 'no-concern' },
    advise: { acknowledged: 'advised', referred: 'advised' },
    refer: { acknowledged: 'referred', advised: 'referred' },
    propose: { acknowledged: 'proposed', advised: 'proposed', referred: 'proposed' },
    undo: {
      ...{ 'no-concern': 'acknowledged', advised: 'acknowledged' },
      ...{ referred: 'acknowledged', proposed: 'acknowledged' },
    },
    adopt: { proposed: 'in-case' },
    refute: {
      ...{ acknowledged: 'refuted', advised: 'refuted', referred: 'refuted', proposed: 'refuted' },
      ...{ 'in-case': 'refuted', expired: 'refuted' },
    },
    erase: {
      ...{ submitted: 'expired', acknowledged: 'expired', advised: 'expired', referred: 'expired' },
      ...{ proposed: 'expired', 'no-concern': 'no-concern', 'in-case': 'in-case', refuted: 'refuted' },
    },
  },
})
export type SignalState = StateOf<typeof SIGNAL>

export const ACT_OF = {
  'no-concern': 'dismiss',
  advise: 'advise',
  refer: 'refer',
  propose: 'propose',
} as const satisfies Record<Outcome, keyof typeof SIGNAL.acts>

/** A concern as it was handed in: codes, ids and times. Times are RFC 3339 UTC. */
export interface Signal {
  readonly unit: string
  readonly id: string
  readonly itemId: string
  readonly keyId: string
  readonly reporter: string
  readonly reporterAgency: string
  /** In which role it was reported; all that the intake is told of its source when it is shielded (S69). */
  readonly sourceRole: string
  readonly shielded: boolean
  readonly knownHow: Schemas['KnownHow']
  readonly observedOn: string
  readonly capturedOn: string | null
  readonly minor: boolean
  readonly recipients: readonly string[]
  readonly intakeAgency: string
  readonly submittedAt: string
}

/** Where the intake is with it. */
export interface Triage {
  readonly state: SignalState
  readonly triageDueAt: string
  readonly reviewBy: string | null
  readonly erasesAt: string
  readonly erasedAt: string | null
  readonly undoUntil: string | null
}

/** What the intake tells a chair. */
export interface Proposal {
  readonly unit: string
  readonly id: string
  readonly signalId: string
  readonly keyId: string
  readonly track: Track
  readonly minor: boolean
  readonly proposedBy: string
  readonly proposedAt: string
}

/** A signal as the intake has it before it, without any text. INVARIANT (S69): a shielded source has a role and no name. */
export function presentToIntake(signal: Signal, triage: Triage): Schemas['Signal'] {
  const { id, unit, submittedAt, sourceRole, shielded, reporterAgency, knownHow, observedOn } = signal
  const { state, triageDueAt, reviewBy, erasesAt, erasedAt, undoUntil } = triage
  return {
    ...{ id, unit, submittedAt, state, sourceRole, knownHow, observedOn, minor: signal.minor },
    ...(!shielded && { agency: reporterAgency }),
    ...(signal.capturedOn !== null && { capturedOn: signal.capturedOn }),
    ...((state === 'submitted' || state === 'acknowledged') && { triageDueAt }),
    ...(reviewBy !== null && { reviewBy }),
    ...(erasedAt === null && { erasesAt }),
    ...(undoUntil !== null && { undoUntil }),
  }
}

/**
 * A signal as its reporter sees it. INVARIANT (P10): it is made of nothing that changes, so that no concern, a case and
 * an erased signal are the same to the reporter, byte by byte.
 */
export function presentToReporter(
  { id, unit, submittedAt }: Pick<Signal, 'id' | 'unit' | 'submittedAt'>,
  text: string,
): Schemas['Signal'] {
  return { id, unit, submittedAt, state: 'received', text }
}
