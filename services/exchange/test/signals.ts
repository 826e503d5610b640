import type { exchange } from '@casebridge/contract'
import type { Deps } from '../src/deps.ts'
import { giveFeedback } from '../src/routes/give-feedback.ts'
import { submitSignal } from '../src/routes/submit-signal.ts'
import { triageSignal } from '../src/routes/triage-signal.ts'
import { withKey } from './casework.ts'
import type { Harness } from './harness.ts'

type Schemas = exchange.components['schemas']

/** A signal of unit Harbour, in the six members that a form needs. */
export const newSignal = (changes: Partial<Schemas['NewSignal']> = {}): Schemas['NewSignal'] => ({
  unit: 'unit-harbour',
  observed: 'He has stayed away from training for three weeks and talks to nobody any more.',
  statementType: 'assessment',
  knownHow: 'seen',
  otherExplanations: 'He may have quarrelled with the coach.',
  protectiveFactors: 'He trusts his older sister.',
  ...changes,
})

/** Hands one in. @returns its id. */
export async function submitted(
  harness: Harness,
  deps: Deps,
  reporter = 'pro-bo',
  changes: Partial<Schemas['NewSignal']> = {},
): Promise<string> {
  const given = { ...withKey(), body: newSignal(changes) }
  const { signal, answers } = await harness.call(submitSignal, reporter, given, deps)
  if (signal === undefined) throw new Error(`refused: ${JSON.stringify(answers)}`)
  return signal.id
}

/** Hands one in, and lets the intake tell its reporter that it was received. */
export async function acknowledged(
  harness: Harness,
  deps: Deps,
  reporter = 'pro-bo',
  changes: Partial<Schemas['NewSignal']> = {},
): Promise<string> {
  const signalId = await submitted(harness, deps, reporter, changes)
  await harness.call(giveFeedback, 'pro-tuur', { params: { signalId }, ...withKey() }, deps)
  return signalId
}

const PROPOSAL = {
  track: 'early-help',
  text: 'A case, so that school and the club agree on support.',
} as const

/** What the intake decides on it. */
export function triaged(
  harness: Harness,
  deps: Deps,
  signalId: string,
  outcome: Schemas['NewTriage']['outcome'],
  by = 'pro-tuur',
): Promise<Pick<Schemas['Signal'], 'state' | 'erasesAt' | 'undoUntil' | 'reviewBy'>> {
  const body = {
    ...{ outcome, reason: 'Spoken about with the school and the parents.' },
    ...(outcome === 'propose' && { proposal: PROPOSAL }),
  }
  return harness.call(triageSignal, by, { params: { signalId }, body }, deps)
}
