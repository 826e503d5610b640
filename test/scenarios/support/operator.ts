import type { Constellation } from '@casebridge/local'
import { connectDatabase, fileKeyEncryption } from '@casebridge/service'
import { findContent } from '../../../services/exchange/src/storage/contents.ts'
import { getDataKey } from '../../../services/exchange/src/storage/data-keys.ts'
import type { ExchangeTables } from '../../../services/exchange/src/storage/tables.ts'

/**
 * What the text of an item is to whoever runs the system: superuser of the database, with the key file of the exchange
 * in hand, past every policy.
 */
export async function asOperatorReads({ database, keyring }: Constellation, itemId: string): Promise<string> {
  const keys = fileKeyEncryption(keyring.keyEncryptionFile('exchange'))
  const { kysely, close } = connectDatabase<ExchangeTables>({
    url: database.adminUrl,
    schema: 'exchange',
    applicationName: 'scenarios',
  })
  try {
    return await kysely.transaction().execute(async (tx) => {
      const item = await tx.selectFrom('item').selectAll().where('id', '=', itemId).executeTakeFirstOrThrow()
      const key = await getDataKey(tx, keys, item.unit_id, item.key_id)
      return JSON.stringify(await findContent(tx, item.unit_id, item.id, key))
    })
  } finally {
    await close()
  }
}
