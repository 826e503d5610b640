import { assertMatches } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { tagOf } from '../domain/casework/version.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { queueAct } from '../storage/queue-act.ts'
import { quotaRepository } from '../storage/quotas.ts'
import { versioned } from '../storage/versioned.ts'
import { replyOf } from './set-quota.ts'

/** By the coordinator, of what they have read: of two at once the second reads again. */
export const changeQuota: Operation<'changeQuota'> =
  (deps) =>
  async ({ request: { params, headers, body }, actor, trace }) => {
    const { most, perDays } = body
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const quota = await quotaRepository(tx, actor.professional.units).get(params.quotaId)
      assertMatches(headers['If-Match'], tagOf(quota))
      const by = { setBy: actor.professional.id, setAt: at.toISOString() }
      const row = { most, per_days: perDays, set_by: by.setBy, set_at: by.setAt }
      const version = await versioned(tx, 'request_quota', quota, row)
      await queueAct(deps, tx, {
        ...{ actor, trace, at, unit: quota.unit, event: 'alteration', effect: 'quota-changed' },
        ...{ recipients: [quota.agency], classes: ['QUOTA:requests'] },
      })
      return replyOf(200, { ...quota, most, perDays, ...by, version })
    })
  }
