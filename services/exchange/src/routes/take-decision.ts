import { sightOf } from '../actor.ts'
import { aboutCase } from '../domain/casework/case-file.ts'
import { assertChair } from '../domain/casework/chair.ts'
import { getMeeting } from '../domain/casework/find-session.ts'
import { advance } from '../domain/casework/machine.ts'
import { decisionFaults, MINUTES } from '../domain/casework/minutes.ts'
import { assertNone, assertOpen } from '../domain/casework/refusals.ts'
import { assertKeepsText } from '../domain/casework/session-mode.ts'
import { personView } from '../domain/disclosure/views.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { getDataKey } from '../storage/data-keys.ts'
import { claimKey } from '../storage/idempotency.ts'
import { minutesRepository } from '../storage/minutes.ts'
import { queueAct } from '../storage/queue-act.ts'
import { makeTask } from '../storage/tasks.ts'

/** By the chair: what is done, by whom and until when (P20). It waits for its owner as a task. */
export const takeDecision: Operation<'takeDecision'> =
  (deps) =>
  async ({ request: { params, body, headers }, actor, trace }) => {
    assertChair(actor)
    const at = deps.now()
    const owner = personView(deps.directory(), body.owner)
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const { file, session, circle } = await getMeeting(tx, deps, actor, params)
      const { unit, keyId } = file
      const minutes = minutesRepository(tx, session)
      const locked = await minutes.lock()
      const same = { unit, professional: actor.professional.id, key: headers['Idempotency-Key'], at, keyId }
      const { id, first } = await claimKey(tx, { ...same, request: ['takeDecision', params, body] })
      const taken = { status: 201, body: { id, text: body.text, owner, dueOn: body.dueOn } } as const
      if (!first) return taken

      assertOpen(file)
      advance(MINUTES, locked.state, 'write')
      assertKeepsText(session)
      assertNone(decisionFaults(body, circle, at))
      const key = await getDataKey(tx, deps.keyEncryption, unit, keyId)
      const { professional, agency } = owner
      await minutes.addDecision(id, key, body, { professional, agency, at })
      await minutes.change(locked, { state: locked.state })
      const dueAt = new Date(`${body.dueOn}T23:59:59.000Z`)
      const doer = { agency, professional, role: null }
      await makeTask(tx, { unit, doer, kind: 'carry-out-decision', about: id, caseId: file.id, at, dueAt })
      await queueAct(deps, tx, {
        ...{ actor, trace, at, unit, event: 'session', effect: 'decision-taken', classes: ['CASE:minutes'] },
        ...{ recipients: [agency], person: aboutCase(file) },
      })
      return taken
    })
  }
