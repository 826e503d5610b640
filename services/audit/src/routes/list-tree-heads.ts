import { toBase64 } from '@casebridge/ledger'
import type { Operation } from '../operation.ts'

const DEFAULT_LIMIT = 1000

/** A page of the heads the log ever had, one a batch. */
export const listTreeHeads: Operation<'listTreeHeads'> =
  ({ store }) =>
  async ({ request: { query } }) => {
    const limit = query.limit ?? DEFAULT_LIMIT
    const heads = await store.listHeads(query.after ?? 0, limit)
    const items = heads.map(({ size, root }) => ({ size, root: toBase64(root) }))
    const last = items.at(-1)
    const full = last !== undefined && items.length === limit
    return { status: 200, body: full ? { items, next: last.size } : { items } }
  }
