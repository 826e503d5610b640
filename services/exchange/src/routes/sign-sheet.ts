import { Conflict } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { assertAttending, assertSessionOpen } from '../domain/casework/attending.ts'
import { aboutCase } from '../domain/casework/case-file.ts'
import { getMeeting } from '../domain/casework/find-session.ts'
import { advance } from '../domain/casework/machine.ts'
import { assertNone, assertOpen } from '../domain/casework/refusals.ts'
import { presentSheet, RETURN_SHEET, sheetStatement } from '../domain/casework/return-sheet.ts'
import { signatureFaults } from '../domain/casework/signature.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { queueAct } from '../storage/queue-act.ts'
import { returnSheetRepository } from '../storage/return-sheets.ts'

/** By everybody who attends, police last: it exists for them when everybody else has signed. */
export const signSheet: Operation<'signSheet'> =
  (deps) =>
  async ({ request: { params, body }, actor, trace }) => {
    const directory = deps.directory()
    const me = actor.professional
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const { file, session, attending } = await getMeeting(tx, deps, actor, params)
      const sheets = returnSheetRepository(tx, session)
      const sheet = await sheets.lock(params.sheetId)
      assertOpen(file)
      assertSessionOpen(session, at)
      assertAttending(attending, me.id)
      const statement = sheetStatement(presentSheet(directory, sheet))
      assertNone(signatureFaults(me, statement, body.signature, at))

      const next = advance(RETURN_SHEET, sheet.state, 'sign')
      if (!(await sheets.sign(sheet, me.id, body.signature, at)))
        throw new Conflict('signed-before', 'You signed this before.')
      const complete = await sheets.isSigned(sheet)
      const state = complete ? advance(RETURN_SHEET, sheet.state, 'complete') : next
      await sheets.advance(sheet, state, at, { shown: await sheets.isSigned(sheet, sheet.keptFrom) })
      await queueAct(deps, tx, {
        ...{ actor, trace, at, unit: file.unit, event: 'decision', effect: 'sheet-signed' },
        ...{ classes: ['CASE:sheet'], purpose: 'case-conference', person: aboutCase(file) },
      })
      return { status: 201, body: presentSheet(directory, await sheets.get(sheet.id)) }
    })
  }
