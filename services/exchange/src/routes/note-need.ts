import { sightOf } from '../actor.ts'
import { assertNone, bodyIssue } from '../domain/casework/refusals.ts'
import { quarterOf } from '../domain/counting/in-tens.ts'
import { unitFaults } from '../domain/learning/writing.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { claimKey } from '../storage/idempotency.ts'
import { countNeed } from '../storage/needs.ts'
import { queueAct } from '../storage/queue-act.ts'

/** One more of a kind, in a municipality and a quarter; what it was about is not said and not kept (S59). */
export const noteNeed: Operation<'noteNeed'> =
  (deps) =>
  async ({ request: { body, headers }, actor, trace }) => {
    const { unit, municipality } = body
    const { id: professional } = actor.professional
    const known = deps.directory().findUnit(unit)?.municipalities.includes(municipality) ?? false
    assertNone([
      ...unitFaults(actor, unit),
      ...(known ? [] : [bodyIssue('/municipality', 'not-in-unit', `Name a municipality of ${unit}.`)]),
    ])
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const key = headers['Idempotency-Key']
      const need = { ...body, quarter: quarterOf(at) }
      const claim = await claimKey(tx, { unit, professional, key, request: ['noteNeed', body], at })
      if (claim.first) {
        await countNeed(tx, need)
        // Which need it was is in no entry: whoever knows the actor would know of whom it was learnt.
        const act = { event: 'alteration', effect: 'need-noted', classes: ['LEARN:need'] } as const
        await queueAct(deps, tx, { actor, trace, at, unit, ...act })
      }
      return { status: 201, body: need }
    })
  }
