import type { Jurisdiction } from '@casebridge/policy'
import { NotFound } from '@casebridge/service'
import { sql } from 'kysely'
import type { PageRequest } from '../domain/casework/paging.ts'
import type { Evidence } from '../domain/disclosure/situation.ts'
import type { CaseOfMeasure, Measure, MeasureTexts } from '../domain/plan/measure.ts'
import { conceal, type Place } from '../domain/texts.ts'
import type { Handle } from './as-caller.ts'
import type { DataKey } from './data-keys.ts'
import type { MeasureRow } from './tables/plan.ts'
import { versioned } from './versioned.ts'

/** Measures that this caller may know of. `units` are the caller's. */
export const measureRepository = (tx: Handle, units: readonly string[]) => ({
  /** @throws NotFound for an unknown measure and for one that the caller may not know of, alike. */
  async get(id: string): Promise<Measure> {
    const row = await tx
      .selectFrom('measure')
      .selectAll()
      .where('unit_id', 'in', units)
      .where('id', '=', id)
      .executeTakeFirst()
    if (row === undefined) throw new NotFound()
    return toMeasure(row)
  },

  /** What somebody carries out, newest first, one beyond the limit. */
  async listOwnedBy(owner: string, { after, limit }: PageRequest): Promise<readonly Measure[]> {
    const rows = await tx
      .selectFrom('measure')
      .selectAll()
      .where('unit_id', 'in', units)
      .where('owner', '=', owner)
      .where('state', '<>', 'proposed')
      .where((row) => (after === undefined ? row.lit(true) : row('id', '<', after)))
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute()
    return rows.map(toMeasure)
  },

  /** Of one case, with their encrypted texts, oldest first. */
  async listOf(caseId: string): Promise<readonly { measure: Measure; texts: Uint8Array }[]> {
    const rows = await tx
      .selectFrom('measure')
      .selectAll()
      .where('unit_id', 'in', units)
      .where('case_id', '=', caseId)
      .orderBy('id')
      .execute()
    return rows.map((row) => ({ measure: toMeasure(row), texts: row.texts }))
  },

  async insert(measure: Measure, key: DataKey, texts: MeasureTexts): Promise<void> {
    await tx
      .insertInto('measure')
      .values({
        ...{ unit_id: measure.unit, id: measure.id, case_id: measure.caseId, item_id: measure.itemId },
        ...{ holder: measure.holder, kind: measure.kind, catalogue_id: measure.catalogueId },
        ...{
          owner: measure.owner,
          owner_agency: measure.ownerAgency,
          carried_by: measure.carriedBy,
          needs_consent: measure.needsConsent,
        },
        ...{ consent_id: measure.consentId, starts_on: measure.startsOn, ends_on: measure.endsOn },
        texts: conceal(key.bytes, placeOfTexts(measure), texts),
        ...{ state: measure.state, version: measure.version, proposed_by: measure.proposedBy },
        ...{ proposed_at: measure.proposedAt, reported_at: null },
        ...{ ending: null, ending_text: null, ended_at: null },
      })
      .execute()
  },

  /** What an act on it needs of its case. @throws NotFound when the caller may not act on it. */
  async caseOf({ unit, id }: Measure): Promise<CaseOfMeasure> {
    const { rows } = await sql<CaseOfMeasureRow>`select * from case_of_measure(${unit}, ${id}::uuid)`.execute(
      tx,
    )
    const [row] = rows
    if (row === undefined) throw new NotFound()
    return {
      ...{ unit, id: row.case_id, jurisdiction: row.jurisdiction, track: row.track, state: row.sharing },
      ...{ minor: row.minor, subject: row.subject, keyId: row.key_id, owner: row.case_owner },
      consent: row.consent === null ? null : { ...row.consent, kind: 'consent' },
    }
  },

  /** Moves it on. @returns the new version @throws PreconditionFailed when somebody moved it meanwhile. */
  move(measure: Measure, changes: Parameters<typeof versioned<'measure'>>[3]): Promise<number> {
    return versioned(tx, 'measure', measure, changes)
  },

  /** Notes that its owner reported. */
  async reported({ unit, id }: Measure, at: Date): Promise<void> {
    await tx
      .updateTable('measure')
      .set({ reported_at: at.toISOString() })
      .where('unit_id', '=', unit)
      .where('id', '=', id)
      .execute()
  },
})

interface CaseOfMeasureRow {
  case_id: string
  jurisdiction: Jurisdiction
  track: CaseOfMeasure['track']
  sharing: 'open' | 'closed'
  minor: boolean
  subject: string
  key_id: string
  case_owner: string
  consent: Omit<Evidence, 'kind'> | null
}

/** Measures that still go on although the consent they rest on was withdrawn, in order of id; for the reach `clock`. */
export async function listWithoutConsent(
  tx: Handle,
  { after, limit }: PageRequest,
): Promise<readonly { readonly unit: string; readonly id: string }[]> {
  const { rows } = await sql<{ unit: string; id: string }>`
    select unit_id as unit, id from measures_without_consent() m
     where ${after ?? null}::uuid is null or m.id > ${after ?? null}::uuid order by id limit ${limit}`.execute(
    tx,
  )
  return rows
}

/** Whether a case still has a measure that goes on, whoever may know of it. */
export async function supportsSomeone(
  tx: Handle,
  { unit, id }: { readonly unit: string; readonly id: string },
): Promise<boolean> {
  const { rows } = await sql<{ goes: boolean }>`
    select supports_someone(${unit}, ${id}::uuid) as goes`.execute(tx)
  return rows[0]?.goes ?? false
}

export function placeOfTexts({ unit, id }: Pick<Measure, 'unit' | 'id'>): Place {
  return { unit, table: 'measure', id, field: 'texts' }
}

export function placeOfEnding({ unit, id }: Pick<Measure, 'unit' | 'id'>): Place {
  return { unit, table: 'measure', id, field: 'ending_text' }
}

function toMeasure(row: MeasureRow): Measure {
  return {
    ...{ unit: row.unit_id, id: row.id, caseId: row.case_id, itemId: row.item_id, holder: row.holder },
    ...{ owner: row.owner, ownerAgency: row.owner_agency, needsConsent: row.needs_consent },
    ...{ consentId: row.consent_id, startsOn: row.starts_on, endsOn: row.ends_on, version: row.version },
    ...{ proposedBy: row.proposed_by, proposedAt: row.proposed_at, reportedAt: row.reported_at },
    catalogueId: row.catalogue_id,
    carriedBy: row.carried_by as Measure['carriedBy'],
    kind: row.kind as Measure['kind'],
    state: row.state as Measure['state'],
    ending: row.ending as Measure['ending'],
  }
}
