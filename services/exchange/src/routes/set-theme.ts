import { assertMatches } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { aboutCase } from '../domain/casework/case-file.ts'
import { assertAnswers } from '../domain/casework/circle.ts'
import { assertNone, assertOpen } from '../domain/casework/refusals.ts'
import { tagOf } from '../domain/casework/version.ts'
import { titleFaults } from '../domain/casework/wording.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { getDataKey } from '../storage/data-keys.ts'
import { queueAct } from '../storage/queue-act.ts'

/** Optional and restricted (S52): for those who answer for the case, and for no list, search or decision. */
export const setTheme: Operation<'setTheme'> =
  (deps) =>
  async ({ request, actor, trace }) => {
    const { theme } = request.body
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const cases = caseRepository(tx, actor.professional.units)
      const file = await cases.get(request.params.caseId)
      assertAnswers(actor, file)
      assertMatches(request.headers['If-Match'], tagOf(file))
      assertOpen(file)
      assertNone(titleFaults('/theme', theme))
      const key = await getDataKey(tx, deps.keyEncryption, file.unit, file.keyId)
      const changed = await cases.setTheme(file, key, theme)
      await queueAct(deps, tx, {
        ...{ actor, trace, at, unit: file.unit, event: 'alteration', effect: 'theme-set' },
        classes: ['CASE:theme'],
        person: aboutCase(file),
      })
      return { status: 200, headers: { ETag: tagOf(changed) }, body: { theme } }
    })
  }
