import { Conflict } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { advance } from '../domain/casework/machine.ts'
import { assertOfAnother, EXTENSION, presentExtension } from '../domain/plan/extension.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { extensionRepository } from '../storage/extensions.ts'
import { queueAct } from '../storage/queue-act.ts'

/** By a reviewer of another agency than that which asked: until then nothing is kept longer. */
export const confirmExtension: Operation<'confirmExtension'> =
  (deps) =>
  async ({ request: { params, body }, actor, trace }) => {
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor, 'review'), async (tx) => {
      const extensions = extensionRepository(tx, actor.professional.units)
      const extension = await extensions.get(params.extensionId)
      assertOfAnother(extension, actor)
      const state = advance(EXTENSION, extension.state, body.agrees ? 'confirm' : 'refuse')
      const by = { professional: actor.professional.id, agency: actor.agency }
      if (!(await extensions.decide(extension, state, by, at))) {
        throw new Conflict('state', 'It was decided meanwhile.')
      }
      const { subject } = await extensions.caseOf(extension)
      await queueAct(deps, tx, {
        ...{ actor, trace, at, unit: extension.unit, event: 'decision', effect: `extension-${state}` },
        ...{ holders: [extension.askedAgency], classes: ['CASE:retention'], justification: body.reason },
        person: { subject, case: extension.caseId },
      })
      return { status: 201, body: presentExtension({ ...extension, state, decidedAt: at.toISOString() }) }
    })
  }
