import { sightOf } from '../actor.ts'
import { assertAttending, assertSessionOpen } from '../domain/casework/attending.ts'
import { aboutCase } from '../domain/casework/case-file.ts'
import { assertChair } from '../domain/casework/chair.ts'
import { getMeeting } from '../domain/casework/find-session.ts'
import { assertNone, assertOpen } from '../domain/casework/refusals.ts'
import { policeOf, presentSheet, recipientFaults, sheetItemsOf } from '../domain/casework/return-sheet.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { claimKey } from '../storage/idempotency.ts'
import { itemRepository } from '../storage/items.ts'
import { queueAct } from '../storage/queue-act.ts'
import { returnSheetRepository } from '../storage/return-sheets.ts'

/** By the chair of an open session, with a seat for everybody who is at the table. */
export const draftSheet: Operation<'draftSheet'> =
  (deps) =>
  async ({ request: { params, body, headers }, actor, trace }) => {
    assertChair(actor)
    const directory = deps.directory()
    const at = deps.now()
    const by = actor.professional.id
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const { file, session, attending } = await getMeeting(tx, deps, actor, params)
      const { unit } = file
      const sheets = returnSheetRepository(tx, session)
      const same = { unit, professional: by, key: headers['Idempotency-Key'], at, keyId: file.keyId }
      const claim = await claimKey(tx, { ...same, request: ['draftSheet', params, body] })
      if (!claim.first) return { status: 201, body: presentSheet(directory, await sheets.get(claim.id)) }

      assertOpen(file)
      assertSessionOpen(session, at)
      assertAttending(attending, by)
      const held = await itemRepository(tx, file).listNamed(body.items.map(({ itemId }) => itemId))
      const { items, faults } = sheetItemsOf(
        body.items,
        held,
        attending.map(({ agency }) => agency),
      )
      assertNone([...faults, ...recipientFaults(directory, unit, body.recipients)])
      await sheets.insert({
        ...{ unit, id: claim.id, caseId: file.id, sessionId: session.id, draftedBy: by, items, attending },
        ...{ recipients: body.recipients, keptFrom: policeOf(directory, unit), draftedAt: at.toISOString() },
      })
      await queueAct(deps, tx, {
        ...{ actor, trace, at, unit, event: 'alteration', effect: 'sheet-drafted', classes: ['CASE:sheet'] },
        ...{ holders: [...new Set(items.map(({ item }) => item.holder))] },
        person: aboutCase(
          file,
          items.map(({ item }) => item.id),
        ),
      })
      return { status: 201, body: presentSheet(directory, await sheets.get(claim.id)) }
    })
  }
