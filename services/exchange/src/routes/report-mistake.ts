import { Conflict } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { aboutCase } from '../domain/casework/case-file.ts'
import { presentMistake } from '../domain/mistakes/mistake.ts'
import { dueAfter } from '../domain/mistakes/recall.ts'
import { report } from '../domain/mistakes/report.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { claimKey } from '../storage/idempotency.ts'
import { attestMistake, mistakeRepository, setFrozen, takeBackMistake } from '../storage/mistakes.ts'
import { queueAct } from '../storage/queue-act.ts'

/** By anybody on the case: it is about the wrong person. All at once, or not at all (P13). */
export const reportMistake: Operation<'reportMistake'> =
  (deps) =>
  async ({ request: { params, body, headers }, actor, trace }) => {
    const { id: professional, units } = actor.professional
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const file = await caseRepository(tx, units).get(params.caseId)
      const { unit, leadAgency: agency } = file
      const key = headers['Idempotency-Key']
      const request = ['reportMistake', file.id, body]
      const { id, first } = await claimKey(tx, { unit, professional, key, request, at })
      if (!first) return { status: 201, body: presentMistake(await mistakeRepository(tx, units).get(id)) }

      const reported = { unit, kind: 'wrong-person', caseId: file.id, disclosureId: null, agency } as const
      const { reason } = body
      const mistake = await report(deps, tx, actor, { ...reported, state: 'frozen' }, { id, reason, at })
      if (mistake === undefined) throw new Conflict('case-frozen', 'The case is frozen already.')
      await setFrozen(tx, unit, file.id, at)
      const told = await takeBackMistake(tx, mistake, at, dueAfter(at))
      await queueAct(deps, tx, {
        ...{ actor, trace, at, unit, event: 'alteration', effect: 'case-frozen', holders: [agency] },
        ...{ recipients: told, classes: ['CASE:file'], justification: reason, person: aboutCase(file) },
      })
      await attestMistake(tx, unit, id, at)
      return { status: 201, body: presentMistake(await mistakeRepository(tx, units).get(id)) }
    })
  }
