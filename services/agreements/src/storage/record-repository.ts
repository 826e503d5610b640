import { type Kysely, type Selectable, sql } from 'kysely'
import { present } from '../domain/present.ts'
import type { AgencyRecord, RecordStore, StandingRecords, UnitRecord } from '../domain/records.ts'
import { addAttestations } from './add-attestations.ts'
import { addVersions } from './add-versions.ts'
import type { Schema } from './schema.ts'

export function recordRepository(db: Kysely<Schema>): RecordStore {
  return {
    async standing() {
      const units = await db.selectFrom('unit_now').selectAll().orderBy('id').execute()
      const agencies = await db.selectFrom('agency_now').selectAll().orderBy('id').execute()
      const professionals = await db.selectFrom('professional_now').selectAll().orderBy('id').execute()
      return {
        units: units.map(toUnit),
        agencies: agencies.map(toAgency),
        professionals: professionals.map(toProfessional),
      }
    },

    async add(records, { change, proposedBy, now }) {
      await addVersions(db, records, { change, now })
      const attested = records.professionals.flatMap(({ id: professional, attestations = [] }) =>
        attestations.map((one) => ({ ...one, professional, recordedBy: proposedBy, recordedAt: now })),
      )
      await addAttestations(db, attested)
    },

    async addDeparture(professional, leftOn, recordedBy, now) {
      await db
        .insertInto('professional_version')
        .columns([
          'id',
          'version',
          'name',
          'agency_id',
          'roles',
          'units',
          'competence',
          'left_on',
          'recorded_by',
          'recorded_at',
        ])
        .expression((from) =>
          from
            .selectFrom('professional_now')
            .where('id', '=', professional)
            .select((row) => [
              'id',
              sql<number>`version + 1`.as('version'),
              'name',
              'agency_id',
              'roles',
              'units',
              'competence',
              sql<string>`${leftOn}::date`.as('left_on'),
              row.val(recordedBy).as('recorded_by'),
              sql<string>`${now.toISOString()}::timestamptz`.as('recorded_at'),
            ]),
        )
        .execute()
    },
  }
}

function toUnit(row: Selectable<Schema['unit_now']>): UnitRecord {
  const { id, version, name, jurisdiction, municipalities, agencies, core_types } = row
  return { id, base: version, name, jurisdiction, municipalities, agencies, coreTypes: core_types }
}

function toProfessional(
  row: Selectable<Schema['professional_now']>,
): StandingRecords['professionals'][number] {
  const { id, version, name, agency_id, roles, units, competence, left_on } = row
  return {
    ...{ id, base: version, name, agency: agency_id, roles, units },
    ...present({ competence }),
    left: left_on !== null,
  }
}

function toAgency(row: Selectable<Schema['agency_now']>): AgencyRecord {
  const { id, version, name, type, regime, territory, issuers, sealing_key } = row
  return {
    id,
    base: version,
    name,
    type,
    regime,
    territory,
    issuers,
    ...present({ sealingKey: sealing_key }),
  }
}
