import { v7 as newId } from 'uuid'
import type { Actor } from '../../actor.ts'
import type { Deps } from '../../deps.ts'
import type { Handle } from '../../storage/as-caller.ts'
import type { DataKey } from '../../storage/data-keys.ts'
import { endProposal, insertProposal } from '../../storage/signal-proposals.ts'
import { placeOfText, type Received } from '../../storage/signals.ts'
import { dropTasks, makeTask } from '../../storage/tasks.ts'
import { unveil } from '../texts.ts'
import { reviewByOf, triageDueAtOf } from './periods.ts'
import type { Outcome, Signal, Track } from './signal.ts'

/** Tells the chairs of the unit that a case is proposed: the intake's words, and who it is about, as far as is known. */
export async function propose(
  { directory }: Pick<Deps, 'directory'>,
  tx: Handle,
  actor: Actor,
  { signal, texts: { identifier } }: Received,
  { track, text }: { readonly track: Track; readonly text: string },
  key: DataKey,
  at: Date,
): Promise<void> {
  const chairs = directory()
    .chairsOf(signal.unit)
    .map(({ id }) => id)
  const known =
    identifier === null
      ? {}
      : { identifier: unveil(key.bytes, placeOfText(signal, 'identifier'), identifier) as string }
  const proposal = {
    ...{ unit: signal.unit, id: newId(), signalId: signal.id, keyId: signal.keyId, track },
    ...{ minor: signal.minor, proposedBy: actor.professional.id, proposedAt: at.toISOString() },
  }
  await insertProposal(tx, proposal, chairs, { text, ...known }, key)
}

/** What the intake has to do next with what it decided on: look again, but for what it found no concern in. */
export async function waitForReview(
  tx: Handle,
  { unit, id, intakeAgency }: Signal,
  outcome: Outcome,
  at: Date,
): Promise<void> {
  await dropAll(tx, { unit, id }, at)
  if (outcome === 'no-concern') return
  const doer = { agency: intakeAgency, professional: null, role: 'intake' } as const
  await makeTask(tx, { unit, doer, kind: 'review-signal', about: id, at, dueAt: reviewByOf(at) })
}

/** What the intake has to do when a decision was taken back: decide anew; nothing is proposed any more. */
export async function waitForTriage(tx: Handle, signal: Signal, at: Date): Promise<void> {
  const { unit, id, intakeAgency } = signal
  await endWaiting(tx, signal, at)
  const doer = { agency: intakeAgency, professional: null, role: 'intake' } as const
  await makeTask(tx, { unit, doer, kind: 'triage-signal', about: id, at, dueAt: triageDueAtOf(at) })
}

/** Nothing waits for anybody with it any more, and nothing is proposed. */
export async function endWaiting(
  tx: Handle,
  signal: { readonly unit: string; readonly id: string },
  at: Date,
): Promise<void> {
  await endProposal(tx, signal, at)
  await dropAll(tx, signal, at)
}

async function dropAll(
  tx: Handle,
  { unit, id }: { readonly unit: string; readonly id: string },
  at: Date,
): Promise<void> {
  for (const kind of ['triage-signal', 'review-signal'] as const)
    await dropTasks(tx, { unit, kind, about: id }, at)
}
