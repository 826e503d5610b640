import type { exchange } from '@casebridge/contract'
import { machine, type StateOf } from '../casework/machine.ts'
import type { TaskTexts } from './task-texts.ts'

type Schemas = exchange.components['schemas']
export type TaskKind = Schemas['TaskKind']
type AboutKind = Schemas['Task']['about']['kind']

/** Whoever is to do it: one professional, or anyone who holds a role in an agency. */
export type Doer = { readonly agency: string } & (
  | { readonly professional: string; readonly role: null }
  | { readonly professional: null; readonly role: string }
)

/** Something that waits for somebody, in codes and times. Times are RFC 3339 UTC. */
export interface Task {
  readonly unit: string
  readonly id: string
  readonly doer: Doer
  readonly kind: TaskKind
  readonly about: string
  /** The case whose owner it goes to when it is left undone. */
  readonly caseId: string | null
  readonly state: StateOf<typeof TASK>
  readonly madeAt: string
  readonly dueAt: string
  /** From when on it goes to somebody else; null when there is nobody else to go to. */
  readonly escalatesAt: string | null
  readonly escalatedAt: string | null
}

export const TASK = machine({
  states: ['open', 'done', 'dropped'],
  acts: { finish: { open: 'done' }, drop: { open: 'dropped' }, escalate: { open: 'open' } },
})

/** Of a kind of task: what it is about, how long after its time it goes on to somebody else, and to whom. */
interface KindRule {
  readonly about: AboutKind
  readonly escalatesAfterHours: number
  /**
   * To the owner of the case first, or within the agency alone: what an owner need not know of stays with those who do.
   */
  readonly escalatesTo: 'owner' | 'agency'
}

const rule = (
  about: AboutKind,
  escalatesTo: KindRule['escalatesTo'],
  escalatesAfterHours: number,
): KindRule => ({ about, escalatesTo, escalatesAfterHours })

/**
 * INVARIANT (I4, P6): none is about a request, an item or a secret: what somebody leaves unanswered is nobody's task, so
 * that no list, no clock and no colleague can tell a silence from nothing.
 */
export const TASK_KINDS: Readonly<Record<TaskKind, KindRule>> = {
  'triage-signal': rule('signal', 'agency', 24),
  'review-signal': rule('signal', 'agency', 168),
  'answer-referral': rule('referral', 'agency', 72),
  'review-case': rule('case', 'owner', 168),
  'take-over-case': rule('case', 'agency', 72),
  // Within the agency alone: what a holder leaves unlabelled is a silence to the owner of the case, too.
  'label-items': rule('case', 'agency', 168),
  'answer-transfer': rule('transfer', 'agency', 168),
  'carry-out-decision': rule('decision', 'owner', 168),
  'report-measure': rule('measure', 'owner', 168),
  'acknowledge-recall': rule('recall', 'agency', 72),
  'attest-deletion': rule('mistake', 'agency', 72),
  'assess-breach': rule('breach', 'agency', 24),
  'assess-emergency': rule('review', 'agency', 24),
  'confirm-emergency': rule('review', 'agency', 24),
  'note-emergency': rule('review', 'agency', 24),
  'overdue-emergency': rule('review', 'agency', 24),
  'deliver-item': rule('disclosure', 'agency', 24),
  'answer-claim': rule('claim', 'agency', 168),
  'reply-contest': rule('contest', 'agency', 168),
  'decide-contest': rule('contest', 'agency', 168),
}

const HOUR = 3_600_000

/** When a task of a kind goes on to somebody else, if it is left undone from a moment on. */
export function escalationOf(kind: TaskKind, from: Date): string {
  return new Date(from.getTime() + TASK_KINDS[kind].escalatesAfterHours * HOUR).toISOString()
}

/** A task as its doer sees it. */
export function presentTask(
  { unit, id, kind, about, state, madeAt, dueAt, escalatedAt }: Task,
  texts: TaskTexts,
): Schemas['Task'] {
  return {
    ...{ id, unit, kind, state, madeAt, dueAt, text: texts[kind], escalated: escalatedAt !== null },
    about: { kind: TASK_KINDS[kind].about, id: about },
  }
}
