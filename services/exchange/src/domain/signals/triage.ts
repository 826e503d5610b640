import type { exchange } from '@casebridge/contract'
import { Conflict, type Issue } from '@casebridge/service'
import { bodyIssue } from '../casework/refusals.ts'
import { reviewByOf, undoUntilOf } from './periods.ts'
import type { Triage } from './signal.ts'

type NewTriage = exchange.components['schemas']['NewTriage']

/** A proposal goes with the outcome that makes one, and with no other. */
export function triageFaults({ outcome, proposal }: NewTriage): readonly Issue[] {
  return (outcome === 'propose') === (proposal !== undefined)
    ? []
    : [bodyIssue('/proposal', 'proposal', 'What is told to the chair goes with the outcome “propose”.')]
}

/** Until when a decision can be taken back, when its signal is looked at again, and when its texts are erased. */
export function periodsOf(outcome: NewTriage['outcome'], at: Date) {
  const undoUntil = undoUntilOf(at)
  return outcome === 'no-concern'
    ? { undoUntil, erasesAt: undoUntil, reviewBy: null }
    : { undoUntil, reviewBy: reviewByOf(at).toISOString().slice(0, 10) }
}

/** @throws Conflict when its texts are gone: there is nothing left to decide on. */
export function assertKept({ erasedAt }: Triage): void {
  if (erasedAt !== null) throw new Conflict('state', 'It was erased: this is not done with it any more.')
}

/** @throws Conflict when it was decided too long ago to be taken back. */
export function assertUndoable({ undoUntil }: Triage, at: Date): void {
  if (undoUntil !== null && undoUntil <= at.toISOString())
    throw new Conflict('too-late', 'A decision on a signal can be taken back for 72 hours.')
}
