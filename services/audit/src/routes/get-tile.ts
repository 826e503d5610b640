import { parseTilePath } from '@casebridge/ledger'
import { NotFound } from '@casebridge/service'
import { findTile } from '../domain/export/tiles.ts'
import type { Operation } from '../operation.ts'

/** Hashes of the tree, for whoever checks it. */
export const getTile: Operation<'getTile'> =
  (deps) =>
  async ({ request: { params } }) => {
    const tile = parseTilePath(`tile/${params.level}/${params.tile}`)
    if (tile === undefined || tile.level === 'entries') throw new NotFound()
    const body = await findTile(deps, tile)
    if (body === undefined) throw new NotFound()
    return { status: 200, body, headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } }
  }
