import type { Agreement } from '@casebridge/policy'
import { type Kysely, type Selectable, sql } from 'kysely'
import type { AgreementStore } from '../domain/storage.ts'
import type { Schema } from './schema.ts'

export function agreementRepository(db: Kysely<Schema>): AgreementStore {
  const signed = () =>
    db
      .selectFrom('agreement')
      .select([
        'id',
        'version',
        'type',
        'title',
        'jurisdiction',
        'units',
        'parties',
        'clauses',
        'valid_from',
        'valid_until',
      ])
      .where('signed_at', 'is not', null)

  return {
    async listInForce(day) {
      const rows = await signed()
        .where('valid_from', '<=', day)
        .where('valid_until', '>', day)
        .distinctOn('id')
        .orderBy('id')
        .orderBy('version', 'desc')
        .execute()
      return rows.map(toAgreement)
    },

    async find(id, day) {
      const row = await signed()
        .where('id', '=', id)
        .orderBy(sql`valid_from <= ${day} and valid_until > ${day}`, 'desc')
        .orderBy('version', 'desc')
        .limit(1)
        .executeTakeFirst()
      return row && toAgreement(row)
    },

    async add(agreement, signedAt) {
      await db
        .insertInto('agreement')
        .values({
          id: agreement.id,
          version: agreement.version,
          type: agreement.type,
          title: agreement.title,
          jurisdiction: agreement.jurisdiction,
          units: [...agreement.units],
          parties: [...agreement.parties],
          clauses: JSON.stringify(agreement.clauses),
          valid_from: agreement.validFrom,
          valid_until: agreement.validUntil,
          signed_at: signedAt.toISOString(),
        })
        .execute()
    },
  }
}

function toAgreement(row: Omit<Selectable<Schema['agreement']>, 'signed_at'>): Agreement {
  const { valid_from: validFrom, valid_until: validUntil, ...same } = row
  return { ...same, validFrom, validUntil }
}
