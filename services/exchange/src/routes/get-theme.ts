import { NotFound } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { aboutCase } from '../domain/casework/case-file.ts'
import { assertAnswers } from '../domain/casework/circle.ts'
import { consult, unveilWith } from '../domain/casework/consult.ts'
import { assertOpen } from '../domain/casework/refusals.ts'
import type { Call, Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseRepository, themePlace } from '../storage/cases.ts'
import { getDataKey } from '../storage/data-keys.ts'

/** For those who answer for the case; that they read it is recorded before it is shown (I1). */
export const getTheme: Operation<'getTheme'> = (deps) => async (call) => {
  const { file, key, theme } = await load(deps, call)
  const place = themePlace(file)
  const consulted = await consult(deps, call.actor, call.trace, {
    ...{ unit: file.unit, effect: 'theme-read', classes: ['CASE:theme'], person: aboutCase(file) },
    places: [place],
  })
  return { status: 200, body: { theme: String(unveilWith(consulted, key.bytes, place, theme)) } }
}

function load(deps: Deps, { actor, request }: Call<'getTheme'>) {
  return asCaller(deps.db, sightOf(actor), async (tx) => {
    const cases = caseRepository(tx, actor.professional.units)
    const file = await cases.get(request.params.caseId)
    assertAnswers(actor, file)
    assertOpen(file)
    const theme = await cases.findTheme(file)
    if (theme === null) throw new NotFound()
    return { file, theme, key: await getDataKey(tx, deps.keyEncryption, file.unit, file.keyId) }
  })
}
