import { Conflict, NotFound } from '@casebridge/service'
import { sql } from 'kysely'
import type { PageRequest } from '../domain/casework/paging.ts'
import type { Signal, SignalState, Triage } from '../domain/signals/signal.ts'
import { conceal, type Place } from '../domain/texts.ts'
import type { Handle } from './as-caller.ts'
import type { DataKey } from './data-keys.ts'
import type { SignalRow, SignalTriageRow } from './tables.ts'

/** The texts of a signal beside that of its item. */
export interface SignalTexts {
  readonly explanations: string
  readonly protective: string
  readonly url?: string
  readonly identifier?: string
}

/** A signal with where the intake is with it; only the intake has one. */
export interface Received {
  readonly signal: Signal
  readonly triage: Triage
  readonly texts: Pick<SignalRow, 'explanations' | 'protective' | 'url' | 'identifier'>
  readonly reason: Uint8Array | null
}

/** What a step of the intake changes, besides the state. Times are RFC 3339 UTC. */
export interface Step {
  readonly decidedBy?: string
  readonly decidedAt?: string
  readonly reviewBy?: string | null
  readonly erasesAt?: string
  readonly undoUntil?: string | null
  readonly reason?: Uint8Array
}

/** Where the text of a signal, or the reason of its last decision, is kept. */
export function placeOfText(
  { unit, id }: Pick<Signal, 'unit' | 'id'>,
  field: keyof SignalTexts | 'reason',
): Place {
  return { unit, table: field === 'reason' ? 'signal_triage' : 'signal', id, field }
}

/** Keeps what a reporter hands in, and that the intake has to decide on it. */
export async function insertSignal(
  tx: Handle,
  signal: Signal,
  texts: SignalTexts,
  key: DataKey,
  triage: Pick<Triage, 'triageDueAt' | 'erasesAt'>,
): Promise<void> {
  const hide = (field: keyof SignalTexts, text: string) =>
    conceal(key.bytes, placeOfText(signal, field), text)
  await tx
    .insertInto('signal')
    .values({
      ...{ unit_id: signal.unit, id: signal.id, item_id: signal.itemId, key_id: signal.keyId },
      ...{ reporter: signal.reporter, reporter_agency: signal.reporterAgency },
      ...{ source_role: signal.sourceRole, shielded: signal.shielded, known_how: signal.knownHow },
      ...{ observed_on: signal.observedOn, captured_on: signal.capturedOn, minor: signal.minor },
      ...{ recipients: [...signal.recipients], intake_agency: signal.intakeAgency },
      submitted_at: signal.submittedAt,
      explanations: hide('explanations', texts.explanations),
      protective: hide('protective', texts.protective),
      url: texts.url === undefined ? null : hide('url', texts.url),
      identifier: texts.identifier === undefined ? null : hide('identifier', texts.identifier),
    })
    .execute()
  await tx
    .insertInto('signal_triage')
    .values({
      ...{ unit_id: signal.unit, id: signal.id, state: 'submitted', triage_due_at: triage.triageDueAt },
      ...{ review_by: null, erases_at: triage.erasesAt, erased_at: null, decided_by: null, decided_at: null },
      ...{ undo_until: null, reason: null, case_id: null },
    })
    .execute()
}

/** Signals among those that this caller may know of and whose disclosure is recorded. `units` are the caller's. */
export const signalRepository = (tx: Handle, units: readonly string[], professional: string) => ({
  /** What this caller handed in. Of what became of it nothing is read (P10). */
  async findReported(id: string): Promise<Signal | undefined> {
    const row = await recorded(tx, units)
      .where('s.id', '=', id)
      .where('s.reporter', '=', professional)
      .executeTakeFirst()
    return row && toSignal(row)
  },

  /** By what it made known, of which an answer to its reporter tells the id. */
  async findReportedAs(itemId: string): Promise<Signal | undefined> {
    const row = await recorded(tx, units)
      .where('s.item_id', '=', itemId)
      .where('s.reporter', '=', professional)
      .executeTakeFirst()
    return row && toSignal(row)
  },

  async listReported({ after, limit }: PageRequest): Promise<readonly Signal[]> {
    const rows = await recorded(tx, units)
      .where('s.reporter', '=', professional)
      .where((row) => (after === undefined ? row.lit(true) : row('s.id', '<', after)))
      .orderBy('s.id', 'desc')
      .limit(limit + 1)
      .execute()
    return rows.map(toSignal)
  },

  /** What came to this caller as the intake. */
  async findReceived(id: string): Promise<Received | undefined> {
    const row = await received(tx, units).where('s.id', '=', id).executeTakeFirst()
    return row && toReceived(row)
  },

  /** @throws NotFound for who is not the intake of it, and for an id that is none: alike. */
  async getReceived(id: string): Promise<Received> {
    const found = await this.findReceived(id)
    if (found === undefined) throw new NotFound()
    return found
  },

  async listReceived({ after, limit }: PageRequest): Promise<readonly Received[]> {
    const rows = await received(tx, units)
      .where((row) => (after === undefined ? row.lit(true) : row('s.id', '<', after)))
      .orderBy('s.id', 'desc')
      .limit(limit + 1)
      .execute()
    return rows.map(toReceived)
  },

  /** Takes it from the state it was read in to the next. @throws Conflict when somebody did so meanwhile. */
  async move({ signal, triage }: Received, next: SignalState, step: Step): Promise<Received> {
    const { decidedBy, decidedAt, reviewBy, erasesAt, undoUntil, reason } = step
    const { numUpdatedRows } = await tx
      .updateTable('signal_triage')
      .set({
        state: next,
        ...(decidedBy !== undefined && { decided_by: decidedBy }),
        ...(decidedAt !== undefined && { decided_at: decidedAt }),
        ...(reviewBy !== undefined && { review_by: reviewBy }),
        ...(erasesAt !== undefined && { erases_at: erasesAt }),
        ...(undoUntil !== undefined && { undo_until: undoUntil }),
        ...(reason !== undefined && { reason }),
      })
      .where('unit_id', '=', signal.unit)
      .where('id', '=', signal.id)
      .where('state', '=', triage.state)
      .executeTakeFirst()
    if (numUpdatedRows !== 1n)
      throw new Conflict('state', 'Somebody else decided on it meanwhile; read it again.')
    return this.getReceived(signal.id)
  },
})

/** Ends a signal and every copy of it, and tells whoever was told from one. @returns the agencies that were told */
export async function endCopies(
  tx: Handle,
  { unit, id }: Pick<Signal, 'unit' | 'id'>,
  at: Date,
  dueAt: Date,
): Promise<readonly string[]> {
  const { rows } = await sql<{ agency: string }>`
    select refute_signal(${unit}, ${id}::uuid, ${at.toISOString()}::timestamptz,
                         ${dueAt.toISOString()}::timestamptz) as agency`.execute(tx)
  return rows.map(({ agency }) => agency)
}

/** A disclosure is one only when its entry is in the ledger, and so is a signal. */
function recorded(tx: Handle, units: readonly string[]) {
  return tx
    .selectFrom('signal as s')
    .selectAll('s')
    .where('s.unit_id', 'in', units)
    .where((row) =>
      row.exists(
        row
          .selectFrom('disclosure as d')
          .innerJoin('intent as n', (join) =>
            join.onRef('n.unit_id', '=', 'd.unit_id').onRef('n.id', '=', 'd.intent_id'),
          )
          .whereRef('d.unit_id', '=', 's.unit_id')
          .whereRef('d.item_id', '=', 's.item_id')
          .where('n.entry_index', 'is not', null)
          .select('d.id'),
      ),
    )
}

function received(tx: Handle, units: readonly string[]) {
  return recorded(tx, units)
    .innerJoin('signal_triage as t', (join) =>
      join.onRef('t.unit_id', '=', 's.unit_id').onRef('t.id', '=', 's.id'),
    )
    .select([
      't.state',
      't.triage_due_at',
      't.review_by',
      't.erases_at',
      't.erased_at',
      't.undo_until',
      't.reason',
    ])
}

type ReceivedRow = Awaited<ReturnType<ReturnType<typeof received>['executeTakeFirstOrThrow']>>

function toReceived(row: ReceivedRow): Received {
  const { explanations, protective, url, identifier, reason } = row
  return {
    signal: toSignal(row),
    triage: toTriage(row),
    texts: { explanations, protective, url, identifier },
    reason,
  }
}

function toTriage(
  row: Omit<SignalTriageRow, 'unit_id' | 'id' | 'decided_by' | 'decided_at' | 'case_id'>,
): Triage {
  return {
    state: row.state as SignalState,
    triageDueAt: row.triage_due_at,
    reviewBy: row.review_by,
    erasesAt: row.erases_at,
    erasedAt: row.erased_at,
    undoUntil: row.undo_until,
  }
}

function toSignal(row: SignalRow): Signal {
  return {
    unit: row.unit_id,
    id: row.id,
    itemId: row.item_id,
    keyId: row.key_id,
    reporter: row.reporter,
    reporterAgency: row.reporter_agency,
    sourceRole: row.source_role,
    shielded: row.shielded,
    knownHow: row.known_how as Signal['knownHow'],
    observedOn: row.observed_on,
    capturedOn: row.captured_on,
    minor: row.minor,
    recipients: row.recipients,
    intakeAgency: row.intake_agency,
    submittedAt: row.submitted_at,
  }
}
