import { Conflict } from '@casebridge/service'
import { assertChair } from '../domain/casework/chair.ts'
import { changeMinutes } from '../domain/casework/change-minutes.ts'
import { assertKeepsText } from '../domain/casework/session-mode.ts'
import type { Operation } from '../operation.ts'
import { minutesRepository } from '../storage/minutes.ts'

/** By the chair, who has read every view that was given: another one makes the tag of the minutes an old one. */
export const agreeFormulation: Operation<'agreeFormulation'> =
  (deps) =>
  async ({ request: { params, body, headers }, actor, trace }) => {
    assertChair(actor)
    const change = {
      actor,
      trace,
      params,
      act: 'agree',
      effect: 'formulation-agreed',
      read: headers,
    } as const
    const changed = await changeMinutes(deps, change, async ({ tx, session, key }) => {
      assertKeepsText(session)
      const minutes = minutesRepository(tx, session)
      if ((await minutes.listWords('session_view')).length === 0)
        throw new Conflict('no-view', 'Nobody has given the view of a discipline yet.')
      return { formulation: minutes.conceal(key, 'formulation', body) }
    })
    return { status: 200, ...changed }
  }
