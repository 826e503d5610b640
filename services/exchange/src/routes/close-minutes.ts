import { Conflict } from '@casebridge/service'
import { assertChair } from '../domain/casework/chair.ts'
import { changeMinutes } from '../domain/casework/change-minutes.ts'
import type { Operation } from '../operation.ts'

/** By the chair, when they say what the person says, or why not: from then on nobody changes them. */
export const closeMinutes: Operation<'closeMinutes'> =
  (deps) =>
  async ({ request: { params, headers }, actor, trace }) => {
    assertChair(actor)
    const change = { actor, trace, params, act: 'close', effect: 'minutes-closed', read: headers } as const
    const changed = await changeMinutes(deps, change, ({ minutes, at }) => {
      if (!minutes.voiced)
        throw new Conflict('voice-missing', 'The minutes do not say what the young person says, or why not.')
      return { closed_at: at.toISOString() }
    })
    return { status: 201, ...changed }
  }
