import { Conflict } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { assertOfUnit } from '../domain/asking/of-unit.ts'
import { presentQuota, type Quota } from '../domain/asking/quota.ts'
import { tagOf } from '../domain/casework/version.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { claimKey } from '../storage/idempotency.ts'
import { queueAct } from '../storage/queue-act.ts'
import { quotaRepository } from '../storage/quotas.ts'

/** By the coordinator: a rule of the unit, about an agency and no person (P20). */
export const setQuota: Operation<'setQuota'> =
  (deps) =>
  async ({ request: { body, headers }, actor, trace }) => {
    const { unit, agency, most, perDays } = body
    const at = deps.now()
    assertOfUnit(deps.directory(), actor, body)
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const quotas = quotaRepository(tx, actor.professional.units)
      const claim = await claimKey(tx, {
        ...{ unit, professional: actor.professional.id, key: headers['Idempotency-Key'] },
        ...{ request: ['setQuota', body], at },
      })
      if (!claim.first) return replyOf(201, await quotas.get(claim.id))
      const by = { setBy: actor.professional.id, setAt: at.toISOString() }
      const quota: Quota = { unit, id: claim.id, agency, most, perDays, ...by, version: 1 }
      if (!(await quotas.insert(quota)))
        throw new Conflict('set-before', 'This agency has a quota here; change that.')
      await queueAct(deps, tx, {
        ...{ actor, trace, at, unit, event: 'alteration', effect: 'quota-set' },
        ...{ recipients: [agency], classes: ['QUOTA:requests'] },
      })
      return replyOf(201, quota)
    })
  }

/** A quota with the tag under which it may be changed. */
export function replyOf<Status extends 200 | 201>(status: Status, quota: Quota) {
  return { status, body: presentQuota(quota), headers: { ETag: tagOf(quota) } }
}
