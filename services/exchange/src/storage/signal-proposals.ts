import { sql } from 'kysely'
import type { PageRequest } from '../domain/casework/paging.ts'
import type { Proposal, Track } from '../domain/signals/signal.ts'
import { conceal, type Place } from '../domain/texts.ts'
import type { Handle } from './as-caller.ts'
import type { DataKey } from './data-keys.ts'
import type { SignalProposalRow } from './tables.ts'

/** What is proposed to whom; encrypted texts come with it. */
export interface ProposedTexts {
  readonly text: string
  readonly identifier?: string
}

/** A proposal as a chair finds it. */
export interface Proposed {
  readonly proposal: Proposal
  readonly text: Uint8Array
  readonly identifier: Uint8Array | null
}

/** How the opening of a case on a signal ended. */
export type Adoption = 'adopted' | 'not-proposed' | 'other-person'

export function placeOfProposal({ unit, id }: Proposal, field: keyof ProposedTexts): Place {
  return { unit, table: 'signal_proposal', id, field }
}

/** Tells these chairs that a case is proposed, and why. */
export async function insertProposal(
  tx: Handle,
  proposal: Proposal,
  chairs: readonly string[],
  texts: ProposedTexts,
  key: DataKey,
): Promise<void> {
  const hide = (field: keyof ProposedTexts, text: string) =>
    conceal(key.bytes, placeOfProposal(proposal, field), text)
  await tx
    .insertInto('signal_proposal')
    .values({
      ...{ unit_id: proposal.unit, id: proposal.id, signal_id: proposal.signalId, key_id: proposal.keyId },
      ...{ chairs: [...chairs], track: proposal.track, minor: proposal.minor },
      text: hide('text', texts.text),
      identifier: texts.identifier === undefined ? null : hide('identifier', texts.identifier),
      ...{ proposed_by: proposal.proposedBy, proposed_at: proposal.proposedAt, ended_at: null },
    })
    .execute()
}

/** Nothing is proposed any more: no chair finds it from now on. */
export async function endProposal(
  tx: Handle,
  { unit, id }: { readonly unit: string; readonly id: string },
  at: Date,
): Promise<void> {
  await tx
    .updateTable('signal_proposal')
    .set({ ended_at: at.toISOString() })
    .where('unit_id', '=', unit)
    .where('signal_id', '=', id)
    .where('ended_at', 'is', null)
    .execute()
}

/** What is proposed to this caller as a chair, newest first, one beyond the limit. */
export async function listProposed(
  tx: Handle,
  units: readonly string[],
  seats: readonly string[],
  { after, limit }: PageRequest,
): Promise<readonly Proposed[]> {
  const rows = await proposed(tx, units, seats)
    .where((row) => (after === undefined ? row.lit(true) : row('signal_id', '<', after)))
    .orderBy('signal_id', 'desc')
    .limit(limit + 1)
    .execute()
  return rows.map(toProposed)
}

export async function findProposed(
  tx: Handle,
  units: readonly string[],
  seats: readonly string[],
  signalId: string,
): Promise<Proposed | undefined> {
  const row = await proposed(tx, units, seats).where('signal_id', '=', signalId).executeTakeFirst()
  return row && toProposed(row)
}

/** Takes what is proposed to this chair into a case about that person. */
export async function adoptSignal(
  tx: Handle,
  unit: string,
  signalId: string,
  { id, subject }: { readonly id: string; readonly subject: string },
  at: Date,
): Promise<Adoption> {
  const { rows } = await sql<{ adoption: Adoption }>`
    select adopt_signal(${unit}, ${signalId}::uuid, ${id}::uuid, ${subject}, ${at.toISOString()}::timestamptz)
        as adoption`.execute(tx)
  return rows[0]?.adoption ?? 'not-proposed'
}

function proposed(tx: Handle, units: readonly string[], seats: readonly string[]) {
  return tx
    .selectFrom('signal_proposal')
    .selectAll()
    .where('unit_id', 'in', units)
    .where('ended_at', 'is', null)
    .where(sql<boolean>`chairs && ${[...seats]}::text[]`)
}

function toProposed(row: SignalProposalRow): Proposed {
  return {
    proposal: {
      ...{ unit: row.unit_id, id: row.id, signalId: row.signal_id, keyId: row.key_id },
      ...{
        track: row.track as Track,
        minor: row.minor,
        proposedBy: row.proposed_by,
        proposedAt: row.proposed_at,
      },
    },
    text: row.text,
    identifier: row.identifier,
  }
}
