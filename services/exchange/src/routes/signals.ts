import { getFeedback } from './get-feedback.ts'
import { getSignal } from './get-signal.ts'
import { giveFeedback } from './give-feedback.ts'
import { listSignals } from './list-signals.ts'
import { refuteSignal } from './refute-signal.ts'
import { submitSignal } from './submit-signal.ts'
import { triageSignal } from './triage-signal.ts'
import { undoTriage } from './undo-triage.ts'

/** A concern handed in before there is a case: what a reporter, an intake and a chair do with it. */
export const signals = {
  submitSignal,
  listSignals,
  getSignal,
  giveFeedback,
  getFeedback,
  triageSignal,
  undoTriage,
  refuteSignal,
}
