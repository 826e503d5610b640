import type { Constellation } from '@casebridge/local'
import { beforeAll, expect, it } from 'vitest'
import { send } from '../support/call.ts'
import { BY_ID, callOf, everyKindOfId, type Ids, isOfChair, unknown } from '../support/calls-by-id.ts'
import { parametersOf } from '../support/operations.ts'
import { OTHER_CHAIR, POLICE_CHIEF, PROSECUTOR } from '../support/people.ts'

const BESIDE_CASE = BY_ID.filter(
  (one) => !isOfChair(one) && parametersOf(one).some((name) => name !== 'caseId'),
)

/** Whatever id somebody has come by, it opens nothing that was not theirs, and does not even say that it is one. */
export function otherPeoplesIds(constellation: () => Constellation): void {
  let ids: Ids
  beforeAll(async () => {
    ids = await everyKindOfId(constellation())
  })

  it.each(BY_ID)('$id: to somebody who is not on the case it is an unknown id', async (operation) => {
    const who = isOfChair(operation) ? OTHER_CHAIR : PROSECUTOR
    const there = await send(constellation(), who, callOf(operation, who, ids))
    expect(there.status).toBe(404)
    const nothing = callOf(operation, who, unknown(ids, Object.keys(ids)))
    expect(there).toEqual(await send(constellation(), who, nothing))
  })

  it.each(BESIDE_CASE)(
    '$id: to somebody on the case whom it does not concern it is an unknown id',
    async (operation) => {
      const own = parametersOf(operation).filter((name) => name !== 'caseId')
      const there = await send(constellation(), POLICE_CHIEF, callOf(operation, POLICE_CHIEF, ids))
      expect(there.status).toBe(404)
      const nothing = callOf(operation, POLICE_CHIEF, unknown(ids, own))
      expect(there).toEqual(await send(constellation(), POLICE_CHIEF, nothing))
    },
  )
}
