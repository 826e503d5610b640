import { decodeEntry } from '@casebridge/ledger'
import { connectDatabase } from '@casebridge/service'
import { outboxOf } from '../src/storage/act-repository.ts'
import type { Schema } from '../src/storage/schema.ts'
import type { TestService } from './test-service.ts'

/** What waits for the ledger. */
export async function queued({ database: { url } }: TestService) {
  const { kysely, close } = connectDatabase<Schema>({ url, schema: 'agreements', applicationName: 'test' })
  try {
    const waiting = await outboxOf(kysely).list(100)
    return waiting.map(({ entry, actor }) => ({ entry: decodeEntry(entry), actor: actor?.detail }))
  } finally {
    await close()
  }
}
