import type { Jurisdiction } from '@casebridge/policy'
import { NotFound } from '@casebridge/service'
import { sql } from 'kysely'
import type { CaseFile, CaseOutcome } from '../domain/casework/case-file.ts'
import type { PageRequest } from '../domain/casework/paging.ts'
import { conceal, type Place } from '../domain/texts.ts'
import type { Handle } from './as-caller.ts'
import type { DataKey } from './data-keys.ts'
import type { CaseRow } from './tables.ts'
import { versioned } from './versioned.ts'

/** Free texts of a case, kept encrypted under its data key. */
export interface CaseTexts {
  readonly power: string
  readonly identifier: string
}

/** How a case ended: a neutral code, and why in words. */
export interface Ending {
  readonly outcome: CaseOutcome
  readonly reason: string
}

/** The cases this caller is on; every other one does not exist here. `units` are the caller's. */
export const caseRepository = (tx: Handle, units: readonly string[]) => ({
  /** @throws NotFound for an unknown case and for one that the caller is not on, alike. */
  async get(id: string): Promise<CaseFile> {
    const row = await tx
      .selectFrom('case_file')
      .selectAll()
      .where('unit_id', 'in', units)
      .where('id', '=', id)
      .executeTakeFirst()
    if (row === undefined) throw new NotFound()
    return toCaseFile(row)
  },

  /** Newest first, one beyond the limit. */
  async list({ after, limit }: PageRequest): Promise<readonly CaseFile[]> {
    const rows = await tx
      .selectFrom('case_file')
      .selectAll()
      .where('unit_id', 'in', units)
      .where((row) => (after === undefined ? row.lit(true) : row('id', '<', after)))
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute()
    return rows.map(toCaseFile)
  },

  /** @returns whether it was kept: not when the unit has a case with this reference. */
  async insert(file: CaseFile, key: DataKey, texts: CaseTexts): Promise<boolean> {
    const inserted = await tx
      .insertInto('case_file')
      .values({
        unit_id: file.unit,
        id: file.id,
        reference: file.reference,
        jurisdiction: file.jurisdiction,
        track: file.track,
        state: file.state,
        lead_agency: file.leadAgency,
        owner: file.owner,
        brought_by: file.broughtBy,
        power: hide(key, file, 'power', texts.power),
        subject: file.subject,
        identifier: hide(key, file, 'identifier', texts.identifier),
        minor: file.minor,
        key_id: key.id,
        review_by: file.reviewBy,
        opened_at: file.openedAt,
        opened_by: file.openedBy,
        closed_at: null,
        closing_reason: null,
        version: file.version,
        frozen_at: file.frozenAt,
        theme: null,
        outcome: file.outcome,
        merged_into: file.mergedInto,
        moved_to: file.movedTo,
        imported_at: file.importedAt,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    return inserted.numInsertedOrUpdatedRows === 1n
  },

  /** @returns the case as it is then @throws PreconditionFailed when somebody changed it meanwhile. */
  async handOver(file: CaseFile, owner: string, leadAgency: string): Promise<CaseFile> {
    const version = await versioned(tx, 'case_file', file, { owner, lead_agency: leadAgency })
    await sql`select hand_over_case(${file.unit}, ${file.id}, ${owner})`.execute(tx)
    return { ...file, owner, leadAgency, version }
  },

  /** @returns the case as it is then @throws PreconditionFailed when somebody changed it meanwhile. */
  async setTheme(file: CaseFile, key: DataKey, text: string): Promise<CaseFile> {
    const theme = conceal(key.bytes, themePlace(file), text)
    return { ...file, version: await versioned(tx, 'case_file', file, { theme }) }
  },

  /** What `themePlace` opens; null where there is none. */
  async findTheme({ unit, id }: CaseFile): Promise<Uint8Array | null> {
    const row = await tx
      .selectFrom('case_file')
      .select('theme')
      .where('unit_id', '=', unit)
      .where('id', '=', id)
      .executeTakeFirst()
    return row?.theme ?? null
  },

  /** @returns the case as it is then @throws PreconditionFailed when somebody changed it meanwhile. */
  async changeTrack(file: CaseFile, track: CaseFile['track']): Promise<CaseFile> {
    return { ...file, track, version: await versioned(tx, 'case_file', file, { track }) }
  },

  /** @returns whether it was open, or scaled down, until now. */
  async close(file: CaseFile, key: DataKey, { outcome, reason }: Ending, at: Date): Promise<boolean> {
    const closed = await tx
      .updateTable('case_file')
      .set({
        state: 'closed',
        outcome,
        version: sql`version + 1`,
        closed_at: at.toISOString(),
        closing_reason: hide(key, file, 'closing_reason', reason),
      })
      .where('unit_id', '=', file.unit)
      .where('id', '=', file.id)
      .where('sharing', '=', 'open')
      .executeTakeFirst()
    return closed.numUpdatedRows === 1n
  },
})

/** Where the theme of a case is kept. */
export function themePlace({ unit, id }: CaseFile): Place {
  return { unit, table: 'case_file', id, field: 'theme' }
}

function hide(key: DataKey, { unit, id }: CaseFile, field: string, text: string): Uint8Array {
  return conceal(key.bytes, { unit, table: 'case_file', id, field }, text)
}

function toCaseFile(row: CaseRow): CaseFile {
  return {
    unit: row.unit_id,
    id: row.id,
    reference: row.reference,
    jurisdiction: row.jurisdiction as Jurisdiction,
    track: row.track as CaseFile['track'],
    state: row.state as CaseFile['state'],
    leadAgency: row.lead_agency,
    owner: row.owner,
    broughtBy: row.brought_by,
    subject: row.subject,
    minor: row.minor,
    keyId: row.key_id,
    reviewBy: row.review_by,
    openedAt: row.opened_at,
    openedBy: row.opened_by,
    closedAt: row.closed_at,
    version: row.version,
    frozenAt: row.frozen_at,
    outcome: row.outcome as CaseOutcome | null,
    mergedInto: row.merged_into,
    movedTo: row.moved_to,
    importedAt: row.imported_at,
  }
}

/** Of the cases that some rows are about, those that the caller is on. `units` are the caller's. */
export async function findCasesSeen(
  tx: Handle,
  units: readonly string[],
  rows: readonly { readonly caseId: string | null }[],
): Promise<ReadonlySet<string>> {
  const ids = rows.flatMap(({ caseId }) => caseId ?? [])
  if (ids.length === 0) return new Set()
  const seen = await tx
    .selectFrom('membership')
    .select('case_id')
    .where('unit_id', 'in', units)
    .where('case_id', 'in', ids)
    .execute()
  return new Set(seen.map(({ case_id }) => case_id))
}
