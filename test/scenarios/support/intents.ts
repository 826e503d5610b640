import type { Constellation } from '@casebridge/local'
import { connectDatabase, fileKeyEncryption } from '@casebridge/service'
import { getDataKey } from '../../../services/exchange/src/storage/data-keys.ts'
import { type Intent, toIntent } from '../../../services/exchange/src/storage/intents.ts'
import type { ExchangeTables } from '../../../services/exchange/src/storage/tables.ts'

/** Every stored intent, opened with the key file of the exchange: what a replay of its decisions starts from. */
export async function openIntents({ database, keyring }: Constellation): Promise<readonly Intent[]> {
  const keys = fileKeyEncryption(keyring.keyEncryptionFile('exchange'))
  const { kysely, close } = connectDatabase<ExchangeTables>({
    url: database.adminUrl,
    schema: 'exchange',
    applicationName: 'scenarios',
  })
  try {
    return await kysely.transaction().execute(async (tx) => {
      const rows = await tx.selectFrom('intent').selectAll().orderBy('decided_at').execute()
      const intents: Intent[] = []
      for (const row of rows) {
        intents.push(toIntent(row, await getDataKey(tx, keys, row.unit_id, row.key_id)))
      }
      return intents
    })
  } finally {
    await close()
  }
}
