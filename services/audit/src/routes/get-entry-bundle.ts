import { parseTilePath } from '@casebridge/ledger'
import { NotFound } from '@casebridge/service'
import { findEntryBundle } from '../domain/export/tiles.ts'
import { readerOf } from '../log-reader.ts'
import type { Operation } from '../operation.ts'

/** The exact bytes of up to 256 entries. Kept by its reader alone: they are not for everybody. */
export const getEntryBundle: Operation<'getEntryBundle'> =
  (deps) =>
  async ({ request: { params }, caller, trace }) => {
    const tile = parseTilePath(`tile/entries/${params.tile}`)
    if (tile?.level !== 'entries') throw new NotFound()
    await deps.noteReading(readerOf(caller), trace)
    const body = await findEntryBundle(deps, tile)
    if (body === undefined) throw new NotFound()
    return { status: 200, body, headers: { 'Cache-Control': 'private, max-age=31536000, immutable' } }
  }
