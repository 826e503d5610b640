import { bodyOf, send } from '../call.ts'
import { PREVENTION, SCHOOL } from '../people.ts'
import { rightsCalls } from '../rights.ts'
import type { CallGroup } from './group.ts'

export const rights: CallGroup = {
  bodies: {
    contestItem: rightsCalls.contest('', '').body,
    replyToContest: rightsCalls.reply('').body,
    decideContest: rightsCalls.decide('').body,
    deferInforming: rightsCalls.defer('').body,
    confirmRestriction: rightsCalls.agree('').body,
    nameRepresentative: rightsCalls.name('').body,
    extendClaim: rightsCalls.extend('').body,
  },
  async makeIds(constellation, { caseId, attendance }) {
    const make = async (who: string, call: Parameters<typeof send>[2]) =>
      bodyOf<{ id: string }>(await send(constellation, who, call)).id
    return {
      contestId: await make(SCHOOL, rightsCalls.contest(caseId, attendance)),
      informingId: await make(SCHOOL, rightsCalls.defer(caseId)),
      representativeId: await make(PREVENTION, rightsCalls.name(caseId)),
      claimId: await make(SCHOOL, rightsCalls.claim()),
    }
  },
}
