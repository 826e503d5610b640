import { sightOf } from '../actor.ts'
import { pageOf, pageRequestOf } from '../domain/casework/paging.ts'
import { requestView } from '../domain/disclosure/views.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { getDataKey } from '../storage/data-keys.ts'
import { listRequestRows, toRequest } from '../storage/requests.ts'

/** Asked of me, or asked by me: what and by whom, without a word of what is held. */
export const listRequests: Operation<'listRequests'> =
  (deps) =>
  async ({ actor, request: { query } }) => {
    const page = pageRequestOf(query)
    const requests = await asCaller(deps.db, sightOf(actor), async (tx) => {
      const rows = await listRequestRows(tx, actor, query.box, page)
      const keys = rows.map(async (row) =>
        toRequest(row, await getDataKey(tx, deps.keyEncryption, row.unit_id, row.key_id)),
      )
      return Promise.all(keys)
    })
    const present = (request: (typeof requests)[number]) =>
      requestView(deps.directory(), request, undefined, deps.now())
    return { status: 200, body: pageOf(requests, page.limit, ({ id }) => id, present) }
  }
