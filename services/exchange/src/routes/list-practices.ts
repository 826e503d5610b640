import { sightOf } from '../actor.ts'
import { pageOf, pageRequestOf } from '../domain/casework/paging.ts'
import { presentNote } from '../domain/learning/note.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { noteRepository } from '../storage/notes.ts'

/** Those of all units that two people confirmed, and those that wait for the caller. */
export const listPractices: Operation<'listPractices'> =
  (deps) =>
  async ({ request, actor }) => {
    const page = pageRequestOf(request.query)
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const notes = await noteRepository(tx, deps.keyEncryption, 'practice').list(page)
      return { status: 200, body: pageOf(notes, page.limit, ({ id }) => id, presentNote) }
    })
  }
