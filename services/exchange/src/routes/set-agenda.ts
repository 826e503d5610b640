import { assertChair } from '../domain/casework/chair.ts'
import { changeMinutes } from '../domain/casework/change-minutes.ts'
import { assertKeepsText } from '../domain/casework/session-mode.ts'
import type { Operation } from '../operation.ts'
import { minutesRepository } from '../storage/minutes.ts'

/** By the chair, as a whole: what was read is replaced by what is sent. */
export const setAgenda: Operation<'setAgenda'> =
  (deps) =>
  async ({ request: { params, body, headers }, actor, trace }) => {
    assertChair(actor)
    const change = { actor, trace, params, act: 'write', effect: 'agenda-written', read: headers } as const
    const changed = await changeMinutes(deps, change, ({ tx, session, key }) => {
      assertKeepsText(session)
      return { agenda: minutesRepository(tx, session).conceal(key, 'agenda', body.points) }
    })
    return { status: 200, ...changed }
  }
