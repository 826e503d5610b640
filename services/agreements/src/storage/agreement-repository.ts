import type { AgreementDocument } from '@casebridge/policy'
import type { Insertable, Kysely, Selectable } from 'kysely'
import type { Deed, Doing, Version } from '../domain/lifecycle/version.ts'
import type { AgreementStore } from '../domain/storage.ts'
import type { Schema } from './schema.ts'

type Row = Selectable<Schema['agreement_deed']>

export function agreementRepository(db: Kysely<Schema>): AgreementStore {
  return {
    async list() {
      const rows = await db
        .selectFrom('agreement_deed')
        .selectAll()
        .orderBy('agreement_id')
        .orderBy('version')
        .orderBy('number')
        .execute()
      const versions = [...Map.groupBy(rows, (row) => `${row.agreement_id} ${row.version}`).values()]
      const counting = versions.map(revisionThatCounts)
      if (versions.length === 0) return []
      const texts = await db
        .selectFrom('agreement_text')
        .selectAll()
        .where('revision', 'in', counting)
        .execute()
      const bytesOf = new Map(texts.map(({ revision, bytes }) => [revision, bytes]))
      return versions.map((deeds, at) => toVersion(deeds, counting[at] ?? '', bytesOf))
    },

    async keep({ revision, bytes }) {
      await db
        .insertInto('agreement_text')
        .values({ revision, bytes })
        .onConflict((conflict) => conflict.column('revision').doNothing())
        .execute()
    },

    async record({ agreement, version }, deed) {
      await db
        .insertInto('agreement_deed')
        .values({ agreement_id: agreement, version, ...toRow(deed) })
        .execute()
    },
  }
}

/** INVARIANT: of a proposed version, the text that was there when it was proposed; later ones could not be added. */
function revisionThatCounts(deeds: readonly Row[]): string {
  const proposal = deeds.findIndex(({ act }) => act === 'proposed')
  const written = (proposal < 0 ? deeds : deeds.slice(0, proposal)).findLast(
    ({ revision }) => revision !== null,
  )
  if (written?.revision == null) throw new Error('a version without a text')
  return written.revision
}

function toVersion(
  rows: readonly Row[],
  revision: string,
  bytesOf: ReadonlyMap<string, Uint8Array>,
): Version {
  const [first] = rows
  const bytes = bytesOf.get(revision)
  if (first === undefined || bytes === undefined) throw new Error(`the text ${revision} is not there`)
  const document: AgreementDocument = JSON.parse(new TextDecoder().decode(bytes))
  return {
    agreement: first.agreement_id,
    version: first.version,
    text: { revision, bytes, document },
    deeds: rows.map(toDeed),
  }
}

function toDeed(row: Row): Deed {
  const { act, number, at, by_professional: professional, by_agency: agency } = row
  const members = Object.entries({
    party: row.party,
    reason: row.reason,
    revision: row.revision,
    confirms: row.confirms,
    signature: row.signature,
  }).filter(([, value]) => value !== null)
  return {
    // The table checks that each act has its own members and no others.
    ...({ act, ...Object.fromEntries(members) } as Doing),
    number,
    at,
    ...(professional !== null && agency !== null && { by: { professional, agency } }),
  }
}

function toRow(deed: Deed): Omit<Insertable<Schema['agreement_deed']>, 'agreement_id' | 'version'> {
  return {
    number: deed.number,
    act: deed.act,
    at: deed.at,
    by_professional: deed.by?.professional ?? null,
    by_agency: deed.by?.agency ?? null,
    party: 'party' in deed ? (deed.party ?? null) : null,
    reason: 'reason' in deed ? deed.reason : null,
    revision: 'revision' in deed ? deed.revision : null,
    confirms: 'confirms' in deed ? deed.confirms : null,
    signature: 'signature' in deed ? JSON.stringify(deed.signature) : null,
  }
}
