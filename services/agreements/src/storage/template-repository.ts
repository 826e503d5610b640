import type { Template } from '@casebridge/policy'
import type { Kysely } from 'kysely'
import type { TemplateStore } from '../domain/storage.ts'
import type { Schema } from './schema.ts'

export function templateRepository(db: Kysely<Schema>): TemplateStore {
  return {
    async listNewest() {
      const rows = await db
        .selectFrom('template')
        .select('document')
        .distinctOn('id')
        .orderBy('id')
        .orderBy('version', 'desc')
        .execute()
      return rows.map(({ document }) => document)
    },

    async find(id, version) {
      const row = await db
        .selectFrom('template')
        .select('document')
        .where('id', '=', id)
        .$if(version !== undefined, (query) => query.where('version', '=', version ?? 0))
        .orderBy('version', 'desc')
        .limit(1)
        .executeTakeFirst()
      return row?.document
    },

    async add(template: Template, by, now) {
      await db
        .insertInto('template')
        .values({
          id: template.id,
          version: template.version,
          document: JSON.stringify(template),
          created_by: by,
          created_at: now.toISOString(),
        })
        .execute()
    },
  }
}
