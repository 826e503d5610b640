import { Conflict } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { aboutCase } from '../domain/casework/case-file.ts'
import { assertChair } from '../domain/casework/chair.ts'
import { getMeeting } from '../domain/casework/find-session.ts'
import { advance } from '../domain/casework/machine.ts'
import { presentSheet, RETURN_SHEET } from '../domain/casework/return-sheet.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { queueAct } from '../storage/queue-act.ts'
import { returnSheetRepository } from '../storage/return-sheets.ts'

/** By the chair, before it is sent; also once there is no consensus, of which no reason is asked. */
export const withdrawSheet: Operation<'withdrawSheet'> =
  (deps) =>
  async ({ request: { params }, actor, trace }) => {
    assertChair(actor)
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const { file, session } = await getMeeting(tx, deps, actor, params)
      const sheets = returnSheetRepository(tx, session)
      const sheet = await sheets.lock(params.sheetId)
      const next = advance(RETURN_SHEET, sheet.state, 'void')
      if (!(await sheets.advance(sheet, next, at))) throw new Conflict('state', 'The sheet has moved on.')
      await queueAct(deps, tx, {
        ...{ actor, trace, at, unit: file.unit, event: 'alteration', effect: 'sheet-voided' },
        ...{ classes: ['CASE:sheet'], person: aboutCase(file) },
      })
      return { status: 201, body: presentSheet(deps.directory(), await sheets.get(sheet.id)) }
    })
  }
