import type { Constellation } from '@casebridge/local'
import { beforeAll, expect, it } from 'vitest'
import { send } from '../support/call.ts'
import {
  BY_ID,
  callOf,
  everyKindOfId,
  type Ids,
  OF_SOME_ON_A_CASE,
  strangerTo,
  unknown,
} from '../support/calls-by-id.ts'
import { parametersOf } from '../support/operations.ts'
import { POLICE_CHIEF } from '../support/people.ts'

/** Whatever id somebody has come by, it opens nothing that was not theirs, and does not even say that it is one. */
export function otherPeoplesIds(constellation: () => Constellation): void {
  let ids: Ids
  beforeAll(async () => {
    ids = await everyKindOfId(constellation())
  })

  it.each(BY_ID)('$id: to somebody who is not on the case it is an unknown id', async (operation) => {
    const who = strangerTo(constellation(), operation)
    const there = await send(constellation(), who, callOf(operation, who, ids))
    expect(there.status).toBe(404)
    const nothing = callOf(operation, who, unknown(ids, Object.keys(ids)))
    expect(there).toEqual(await send(constellation(), who, nothing))
  })

  it.each(OF_SOME_ON_A_CASE)(
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
