import { sql } from 'kysely'
import type { CaseFile } from '../domain/casework/case-file.ts'
import { conceal } from '../domain/texts.ts'
import type { Handle } from './as-caller.ts'
import type { DataKey } from './data-keys.ts'
import { versioned } from './versioned.ts'

/** What a unit's cases take of what a list names: numbers, and people about whom a case goes on. */
export interface Taken {
  readonly references: ReadonlySet<string>
  readonly subjects: ReadonlySet<string>
}

/** Lets one import of a unit be written at a time: of two at once, the second sees what the first brought over. */
export async function waitForImports(tx: Handle, unit: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`import|${unit}`}, 0))`.execute(tx)
}

export async function findTaken(
  tx: Handle,
  unit: string,
  references: readonly string[],
  subjects: readonly string[],
): Promise<Taken> {
  const { rows } = await sql<{ reference: string | null; subject: string | null }>`
    select reference, subject from taken_by_cases(${unit}, ${[...references]}::text[], ${[...subjects]}::text[])`.execute(
    tx,
  )
  return {
    references: new Set(rows.flatMap(({ reference }) => reference ?? [])),
    subjects: new Set(rows.flatMap(({ subject }) => subject ?? [])),
  }
}

/** Numbers of the cases about these people that this caller is on, by pseudonym. */
export async function findOwnCasesOf(
  tx: Handle,
  unit: string,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (subjects.length === 0) return new Map()
  const rows = await tx
    .selectFrom('case_file')
    .select(['subject', 'reference'])
    .where('unit_id', '=', unit)
    .where('subject', 'in', subjects)
    .where('state', 'in', ['locked', 'open', 'scaling-down'])
    .execute()
  return new Map(rows.map(({ subject, reference }) => [subject, reference]))
}

/** That a case came from elsewhere. Days are RFC 3339 dates. */
export interface ImportedCase {
  readonly importId: string
  readonly importedBy: string
  readonly keepUntil: string
  readonly lapsesOn: string
}

export async function insertImportedCase(
  tx: Handle,
  { unit, id }: CaseFile,
  { importId, importedBy, keepUntil, lapsesOn }: ImportedCase,
): Promise<void> {
  await tx
    .insertInto('imported_case')
    .values({
      ...{ unit_id: unit, case_id: id, import_id: importId, imported_by: importedBy },
      ...{ keep_until: keepUntil, lapses_on: lapsesOn, unlock_basis: null, unlocked_at: null },
    })
    .execute()
}

/** The cases that one import brought over, as far as this caller is still on them. */
export function listImportedCases(
  tx: Handle,
  unit: string,
  importId: string,
): Promise<{ id: string; reference: string }[]> {
  return tx
    .selectFrom('imported_case as i')
    .innerJoin('case_file as c', (join) =>
      join.onRef('c.unit_id', '=', 'i.unit_id').onRef('c.id', '=', 'i.case_id'),
    )
    .select(['c.id', 'c.reference'])
    .where('i.unit_id', '=', unit)
    .where('i.import_id', '=', importId)
    .orderBy('c.id')
    .execute()
}

/** The last day on which a case that came from elsewhere waits to be released; RFC 3339 date. */
export async function findLastDay(tx: Handle, { unit, id }: CaseFile): Promise<string | undefined> {
  const row = await tx
    .selectFrom('imported_case')
    .select('lapses_on')
    .where('unit_id', '=', unit)
    .where('case_id', '=', id)
    .executeTakeFirst()
  return row?.lapses_on
}

/** Opens a locked case. @returns it as it is then @throws PreconditionFailed when somebody changed it meanwhile. */
export async function releaseCase(
  tx: Handle,
  file: CaseFile,
  key: DataKey,
  { state, basis, at }: { readonly state: 'open'; readonly basis: string; readonly at: Date },
): Promise<CaseFile> {
  const version = await versioned(tx, 'case_file', file, { state })
  const place = { unit: file.unit, table: 'imported_case', id: file.id, field: 'unlock_basis' }
  await tx
    .updateTable('imported_case')
    .set({ unlock_basis: conceal(key.bytes, place, basis), unlocked_at: at.toISOString() })
    .where('unit_id', '=', file.unit)
    .where('case_id', '=', file.id)
    .execute()
  return { ...file, state, version }
}
