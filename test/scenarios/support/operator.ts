import type { Constellation } from '@casebridge/local'
import {
  connectDatabase,
  erasableKeyEncryption,
  fileErasableKeys,
  fileKeyEncryption,
  type KeyEncryption,
} from '@casebridge/service'
import type { Handle } from '../../../services/exchange/src/storage/as-caller.ts'
import { findContent } from '../../../services/exchange/src/storage/contents.ts'
import { getDataKey } from '../../../services/exchange/src/storage/data-keys.ts'
import { type Intent, toIntent } from '../../../services/exchange/src/storage/intents.ts'
import type { ExchangeTables } from '../../../services/exchange/src/storage/tables.ts'

/** Every stored intent, opened with the keys of the exchange: what a replay of its decisions starts from. */
export function openIntents(constellation: Constellation): Promise<readonly Intent[]> {
  return asOperator(constellation, async (tx, keys) => {
    const rows = await tx.selectFrom('intent').selectAll().orderBy('decided_at').execute()
    const intents: Intent[] = []
    for (const row of rows) intents.push(toIntent(row, await getDataKey(tx, keys, row.unit_id, row.key_id)))
    return intents
  })
}

/** What an item says to whoever runs the system, as far as keys and database tell. */
export function readAsOperator(constellation: Constellation, itemId: string): Promise<string> {
  return asOperator(constellation, async (tx, keys) => {
    const item = await tx.selectFrom('item').selectAll().where('id', '=', itemId).executeTakeFirstOrThrow()
    const key = await getDataKey(tx, keys, item.unit_id, item.key_id)
    return JSON.stringify(await findContent(tx, item.unit_id, item.id, key))
  })
}

/** Superuser of the database, past every policy, with the keys of the exchange in hand. */
async function asOperator<T>(
  { database, keyring }: Constellation,
  work: (tx: Handle, keys: KeyEncryption) => Promise<T>,
): Promise<T> {
  const keys = erasableKeyEncryption(
    fileKeyEncryption(keyring.keyEncryptionFile('exchange')),
    fileErasableKeys(keyring.erasableKeysDirectory('exchange')),
  )
  const { kysely, close } = connectDatabase<ExchangeTables>({
    url: database.adminUrl,
    schema: 'exchange',
    applicationName: 'scenarios',
  })
  try {
    return await kysely.transaction().execute((tx) => work(tx, keys))
  } finally {
    await close()
  }
}
