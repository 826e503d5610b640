import { sightOf } from '../actor.ts'
import { aboutCase } from '../domain/casework/case-file.ts'
import { tagOf } from '../domain/casework/version.ts'
import { assertKnows, contestOf, ofContest, presentContest, replyTaskOf } from '../domain/rights/contest.ts'
import { placeIn } from '../domain/rights/person-behind.ts'
import { conceal } from '../domain/texts.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { contestRepository, findGiven, listOrigins } from '../storage/contests.ts'
import { getDataKey } from '../storage/data-keys.ts'
import { claimKey } from '../storage/idempotency.ts'
import { itemRepository } from '../storage/items.ts'
import { queueAct } from '../storage/queue-act.ts'
import { makeTask } from '../storage/tasks.ts'

/** By whoever was told, and knows of the item; also on a case that is closed, for what is kept is still there. */
export const contestItem: Operation<'contestItem'> =
  (deps) =>
  async ({ request: { params, body, headers }, actor, trace }) => {
    const at = deps.now()
    const { id: professional, units } = actor.professional
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const file = await caseRepository(tx, units).get(params.caseId)
      const item = await itemRepository(tx, file).get(params.itemId)
      const given = await findGiven(tx, item, professional)
      assertKnows(item, actor, given)
      const { unit, keyId } = file
      const contests = contestRepository(tx, [unit])
      const claim = await claimKey(tx, {
        ...{ unit, professional, key: headers['Idempotency-Key'], at, keyId },
        request: ['contestItem', item.id, body],
      })
      if (!claim.first) {
        const before = await contests.get(claim.id)
        return { status: 201, body: presentContest(before), headers: { ETag: tagOf(before) } }
      }
      const key = await getDataKey(tx, deps.keyEncryption, unit, keyId)
      const hide = (field: string, value: unknown) =>
        conceal(key.bytes, placeIn('contest', { unit, id: claim.id }, field), value)
      const person = aboutCase(file, [item.id])
      const contest = {
        ...contestOf(
          body,
          file,
          item,
          { id: claim.id, from: [...(given ? [given.holder] : []), ...(await listOrigins(tx, item))] },
          { directory: deps.directory(), actor, at },
        ),
        ...{ about: hide('about', person), grounds: hide('grounds', body.grounds) },
      }
      await contests.insert(contest)
      await makeTask(tx, replyTaskOf(contest, item.author, at))
      await queueAct(deps, tx, {
        ...{ actor, trace, at, ...ofContest(contest), event: 'alteration', effect: 'item-contested', person },
      })
      return { status: 201, body: presentContest(contest), headers: { ETag: tagOf(contest) } }
    })
  }
