import { toBase64 } from '@casebridge/ledger'
import { readerOf } from '../log-reader.ts'
import type { Operation } from '../operation.ts'

const DEFAULT_LIMIT = 256

/** A page of the leaves as they were hashed. Who reads them is recorded. */
export const listEntries: Operation<'listEntries'> =
  ({ store, noteReading }) =>
  async ({ request: { query }, caller, trace }) => {
    await noteReading(readerOf(caller), trace)
    const limit = query.limit ?? DEFAULT_LIMIT
    const leaves = await store.listLeaves(query.from ?? 0, limit)
    const items = leaves.map(({ index, leaf, leafHash }) => ({
      index,
      entry: toBase64(leaf),
      leafHash: toBase64(leafHash),
    }))
    const last = items.at(-1)
    const full = last !== undefined && items.length === limit
    return { status: 200, body: full ? { items, next: last.index + 1 } : { items } }
  }
