import { createHash } from 'node:crypto'
import pg from 'pg'
import type { Submission } from '../../services/audit/src/domain/log/submission.ts'
import { byteas } from '../../services/audit/src/storage/binary-array.ts'

/** Something that makes an entry durable before it resolves. */
export interface Rival {
  append(entry: Submission): Promise<unknown>
  close(): Promise<void>
}

/** The bytes of an entry with its details, as the log stores them too: but plain. */
function rowOf({
  leaf,
  leafHash,
  actor,
  person,
}: Submission): [Uint8Array, Uint8Array, Buffer, Buffer | null] {
  return [
    leaf,
    leafHash,
    Buffer.from(JSON.stringify(actor)),
    person ? Buffer.from(JSON.stringify(person)) : null,
  ]
}

/** How the columns of a batch are sent. */
type Encoding = (values: readonly (Uint8Array | null)[]) => unknown

/** As `pg` does it when it is given a list: the text of an array. */
export const texts: Encoding = (values) => values
/** As the log does it. */
export const packed: Encoding = byteas

interface Waiting {
  readonly entry: Submission
  resolve(): void
  reject(error: unknown): void
}

/**
 * The limit: the same bytes into one plain table, nothing checked, hashed or encrypted. One connection; what arrives
 * while a statement is under way shares the next, as in the log.
 */
export async function plainInsert(url: string, table: string, encode: Encoding): Promise<Rival> {
  const client = new pg.Client(url)
  await client.connect()
  await client.query(`create table ${table} (
    n bigint generated always as identity primary key, leaf bytea, hash bytea, actor bytea, person bytea)`)
  const text = `insert into ${table} (leaf, hash, actor, person)
    select * from unnest($1::bytea[], $2::bytea[], $3::bytea[], $4::bytea[])`
  const waiting: Waiting[] = []
  let running = false
  const insert = async (batch: readonly Waiting[]) => {
    const rows = batch.map(({ entry }) => rowOf(entry))
    const values = [0, 1, 2, 3].map((column) => encode(rows.map((row) => row[column] ?? null)))
    try {
      await client.query({ name: table, text, values })
      for (const { resolve } of batch) resolve()
    } catch (error) {
      for (const { reject } of batch) reject(error)
    }
  }
  const drain = async () => {
    running = true
    while (waiting.length > 0) await insert(waiting.splice(0))
    running = false
  }
  return {
    append: (entry) =>
      new Promise<void>((resolve, reject) => {
        waiting.push({ entry, resolve, reject })
        if (!running) void drain()
      }),
    close: () => client.end(),
  }
}

/** What one would write first: each entry holds the hash of the one before, and a lock on the newest keeps the order. */
export async function lockedChain(url: string, connections: number): Promise<Rival> {
  const pool = new pg.Pool({ connectionString: url, max: connections })
  await pool.query(`create table if not exists chain_head (id int primary key, hash bytea not null);
    create table if not exists chain (hash bytea primary key, prev bytea not null unique, leaf bytea, actor bytea, person bytea);
    insert into chain_head values (1, sha256('')) on conflict do nothing`)
  return {
    async append(entry) {
      const client = await pool.connect()
      try {
        await client.query('begin')
        const { rows } = await client.query<{ hash: Buffer }>(
          'select hash from chain_head where id = 1 for update',
        )
        const [leaf, , actor, person] = rowOf(entry)
        const prev = rows[0]?.hash ?? Buffer.alloc(0)
        const hash = createHash('sha256').update(prev).update(leaf).digest()
        const text = 'insert into chain values ($1, $2, $3, $4, $5)'
        await client.query({ name: 'link', text, values: [hash, prev, leaf, actor, person] })
        await client.query('update chain_head set hash = $1 where id = 1', [hash])
        await client.query('commit')
      } finally {
        client.release()
      }
    },
    close: () => pool.end(),
  }
}
