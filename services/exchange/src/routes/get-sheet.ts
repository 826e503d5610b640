import { sightOf } from '../actor.ts'
import { getMeeting } from '../domain/casework/find-session.ts'
import { presentSheet } from '../domain/casework/return-sheet.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { returnSheetRepository } from '../storage/return-sheets.ts'

/** One sheet, in codes. INVARIANT (I4): to police an unknown one and one that somebody has not signed are one answer. */
export const getSheet: Operation<'getSheet'> =
  (deps) =>
  async ({ request: { params }, actor }) =>
    asCaller(deps.db, sightOf(actor), async (tx) => {
      const { session } = await getMeeting(tx, deps, actor, params)
      const sheet = await returnSheetRepository(tx, session).get(params.sheetId)
      return { status: 200, body: presentSheet(deps.directory(), sheet) }
    })
