import { replaySightOf } from '../actor.ts'
import { languageOf } from '../domain/disclosure/language.ts'
import { policyUnder } from '../domain/disclosure/tell-answers.ts'
import { reportOf } from '../domain/replay/report.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { listShadowCounts } from '../storage/counts.ts'

/** What a candidate would have decided in the caller's units while it ran in shadow; no case, and nobody. */
export const getShadow: Operation<'getShadow'> =
  (deps) =>
  async ({ actor, request: { params, headers } }) => {
    const { revision } = params
    const { units } = actor.professional
    const candidate = await policyUnder(deps, revision)
    const counts = await asCaller(deps.db, replaySightOf(actor), (tx) =>
      listShadowCounts(tx, units, revision),
    )
    const report = reportOf([candidate, deps.policy()], counts, languageOf(headers['Accept-Language']))
    return { status: 200, body: { revision, ...report } }
  }
