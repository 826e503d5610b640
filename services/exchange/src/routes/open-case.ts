import { Conflict } from '@casebridge/service'
import { v7 as newId } from 'uuid'
import { sightOf } from '../actor.ts'
import { aboutCase, type CaseFile } from '../domain/casework/case-file.ts'
import { getChaired } from '../domain/casework/chair.ts'
import { caseFileOf, circleOf, newCaseFaults } from '../domain/casework/new-case.ts'
import { presentCase } from '../domain/casework/present-case.ts'
import { assertNone } from '../domain/casework/refusals.ts'
import { assertRequirements } from '../domain/casework/requirements.ts'
import { languageOf } from '../domain/disclosure/language.ts'
import { lettersIn } from '../domain/disclosure/says-something.ts'
import { adoptAll } from '../domain/signals/adopt.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { createDataKey } from '../storage/data-keys.ts'
import { claimKey } from '../storage/idempotency.ts'
import { participantRepository } from '../storage/participants.ts'
import { queueAct } from '../storage/queue-act.ts'

/** By the chair of the unit alone. The person is kept under a pseudonym, and the identifier encrypted. */
export const openCase: Operation<'openCase'> =
  (deps) =>
  async ({ request, actor, trace }) => {
    const { body, headers } = request
    const { unit, subject } = body
    const directory = deps.directory()
    const { jurisdiction } = getChaired(actor, directory, unit)
    const at = deps.now()
    const professional = actor.professional.id

    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const cases = caseRepository(tx, [unit])
      const participants = participantRepository(tx)
      const answer = async (file: CaseFile) =>
        ({ status: 201, body: presentCase(directory, actor, file, await participants.list(file)) }) as const

      const key = headers['Idempotency-Key']
      const keyId = newId()
      const claim = await claimKey(tx, { unit, professional, key, request: ['openCase', body], at, keyId })
      if (!claim.first) return answer(await cases.get(claim.id))

      assertNone(newCaseFaults(directory, body, at))
      const circle = circleOf(directory, body, actor)
      const met = {
        'brought-by': circle.some(({ agency }) => agency === body.broughtBy),
        power: lettersIn(body.power) > 0,
      }
      assertRequirements(
        deps.policy(),
        { jurisdiction, act: 'open-case', at, met },
        languageOf(headers['Accept-Language']),
      )
      const pseudonym = deps.pseudonym(subject.identifier)
      const dataKey = await createDataKey(tx, deps.keyEncryption, unit, pseudonym, at, keyId)
      const ids = { id: claim.id, keyId: dataKey.id, subject: pseudonym }
      const file = caseFileOf(body, jurisdiction, ids, professional, at)
      const texts = { power: body.power, identifier: subject.identifier }
      if (!(await cases.insert(file, dataKey, texts))) {
        throw new Conflict('reference', `${unit} has a case with the reference ${body.reference}.`)
      }
      for (const admission of circle) {
        await participants.admit(file, dataKey, admission, professional, at)
      }
      await adoptAll(deps, tx, { actor, trace }, file, body.signals ?? [], at)
      await queueAct(deps, tx, {
        actor,
        trace,
        at,
        unit,
        event: 'collection',
        effect: 'case-opened',
        classes: ['CASE:file'],
        policy: deps.policy().revision,
        recipients: [...new Set(circle.map(({ agency }) => agency))],
        justification: body.power,
        person: aboutCase(file),
      })
      return answer(file)
    })
  }
