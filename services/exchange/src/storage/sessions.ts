import type { exchange } from '@casebridge/contract'
import { sql } from 'kysely'
import type { CaseFile } from '../domain/casework/case-file.ts'
import type { PageRequest } from '../domain/casework/paging.ts'
import type { Session } from '../domain/casework/session.ts'
import { conceal, type Place, unveil } from '../domain/texts.ts'
import type { Handle } from './as-caller.ts'
import type { DataKey } from './data-keys.ts'
import type { AttendanceRow, SessionRow } from './tables.ts'

type LegalBasis = exchange.components['schemas']['NewSession']['legalBasis']

/** Sessions of one case, with who is invited and who is there. */
export const sessionRepository = (tx: Handle, { unit, id: caseId, reference }: CaseFile) => ({
  /** Undefined for a session that is not one of this case. */
  async find(id: string): Promise<Session | undefined> {
    const row = await tx
      .selectFrom('session')
      .selectAll()
      .select(sql<boolean>`is_in_inner_circle(unit_id, case_id)`.as('inside'))
      .where('unit_id', '=', unit)
      .where('id', '=', id)
      .where('case_id', '=', caseId)
      .executeTakeFirst()
    const seats = await tx
      .selectFrom('attendance')
      .selectAll()
      .where('unit_id', '=', unit)
      .where('session_id', '=', id)
      .orderBy('professional')
      .execute()
    return row && { ...toSession(row, seats), caseReference: reference, inside: row.inside }
  },

  async getLegalBasis(id: string, key: DataKey): Promise<LegalBasis> {
    const { legal_basis } = await tx
      .selectFrom('session')
      .select('legal_basis')
      .where('unit_id', '=', unit)
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    return unveil(key.bytes, placeOf(unit, id), legal_basis) as LegalBasis
  },

  async insert(session: Session, key: DataKey, legalBasis: LegalBasis): Promise<void> {
    await tx
      .insertInto('session')
      .values({
        unit_id: unit,
        id: session.id,
        case_id: caseId,
        convened_by: session.convenedBy,
        convened_at: session.convenedAt,
        starts_at: session.startsAt,
        ends_at: session.endsAt,
        legal_basis: conceal(key.bytes, placeOf(unit, session.id), legalBasis),
        mode: session.mode,
        reference: session.number,
        opened_at: null,
        closed_at: null,
      })
      .execute()
    const seats = session.invited.map(({ professional, agency }) => ({
      unit_id: unit,
      session_id: session.id,
      professional,
      agency,
      checked_in_at: null,
    }))
    await tx.insertInto('attendance').values(seats).execute()
  },

  /** @returns whether the professional had not checked in before; the first time counts. */
  async checkIn(id: string, professional: string, at: Date): Promise<boolean> {
    const checkedIn = await tx
      .updateTable('attendance')
      .set({ checked_in_at: at.toISOString() })
      .where('unit_id', '=', unit)
      .where('session_id', '=', id)
      .where('professional', '=', professional)
      .where('checked_in_at', 'is', null)
      .executeTakeFirst()
    return checkedIn.numUpdatedRows === 1n
  },

  /** @returns whether it was neither opened nor closed before. */
  async open(id: string, at: Date): Promise<boolean> {
    const opened = await tx
      .updateTable('session')
      .set({ opened_at: at.toISOString() })
      .where('unit_id', '=', unit)
      .where('id', '=', id)
      .where('opened_at', 'is', null)
      .where('closed_at', 'is', null)
      .executeTakeFirst()
    return opened.numUpdatedRows === 1n
  },

  /** @returns whether it was not closed before. */
  async close(id: string, at: Date): Promise<boolean> {
    const closed = await tx
      .updateTable('session')
      .set({ closed_at: at.toISOString() })
      .where('unit_id', '=', unit)
      .where('id', '=', id)
      .where('closed_at', 'is', null)
      .executeTakeFirst()
    return closed.numUpdatedRows === 1n
  },
})

function placeOf(unit: string, id: string): Place {
  return { unit, table: 'session', id, field: 'legal_basis' }
}

function toSession(
  row: SessionRow,
  seats: readonly AttendanceRow[],
): Omit<Session, 'caseReference' | 'inside'> {
  return {
    unit: row.unit_id,
    id: row.id,
    caseId: row.case_id,
    convenedBy: row.convened_by,
    convenedAt: row.convened_at,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    mode: row.mode,
    number: row.reference,
    openedAt: row.opened_at,
    closedAt: row.closed_at,
    invited: seats.map(({ professional, agency, checked_in_at }) => ({
      professional,
      agency,
      checkedInAt: checked_in_at,
    })),
  }
}

/** Sessions past their end that nobody closed, in order of id; for the reach `clock`. */
export async function listLapsed(
  tx: Handle,
  now: Date,
  { after, limit }: PageRequest,
): Promise<readonly { readonly unit: string; readonly id: string }[]> {
  return tx
    .selectFrom('session')
    .select(['unit_id as unit', 'id'])
    .where('closed_at', 'is', null)
    .where('ends_at', '<=', now.toISOString())
    .where(({ eb, lit }) => (after === undefined ? lit(true) : eb('id', '>', after)))
    .orderBy('id')
    .limit(limit)
    .execute()
}

/**
 * Closes one at its end; for the reach `clock`.
 * @returns its case and who convened it, when it was still to be closed: of two replicas one does it
 */
export async function closeLapsed(
  tx: Handle,
  { unit, id }: { readonly unit: string; readonly id: string },
  now: Date,
): Promise<{ readonly caseId: string; readonly convenedBy: string } | undefined> {
  return tx
    .updateTable('session')
    .set({ closed_at: sql<string>`ends_at` })
    .where('unit_id', '=', unit)
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .where('ends_at', '<=', now.toISOString())
    .returning(['case_id as caseId', 'convened_by as convenedBy'])
    .executeTakeFirst()
}
