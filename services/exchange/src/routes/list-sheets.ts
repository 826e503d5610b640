import { sightOf } from '../actor.ts'
import { getMeeting } from '../domain/casework/find-session.ts'
import { presentSheet } from '../domain/casework/return-sheet.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { returnSheetRepository } from '../storage/return-sheets.ts'

/** Those that the caller may sign or was sent. */
export const listSheets: Operation<'listSheets'> =
  (deps) =>
  async ({ request: { params }, actor }) =>
    asCaller(deps.db, sightOf(actor), async (tx) => {
      const { session } = await getMeeting(tx, deps, actor, params)
      const sheets = await returnSheetRepository(tx, session).list()
      return { status: 200, body: { items: sheets.map((one) => presentSheet(deps.directory(), one)) } }
    })
