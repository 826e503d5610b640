import { CHAIR, PREVENTION, REVIEWER, SCHOOL, SECOND_REVIEWER } from '../support/people.ts'
import { rightsCalls } from '../support/rights.ts'
import { newCase, openStage } from '../support/stage.ts'
import { CASE, type EntryGroup, post } from './group.ts'

type Made = { readonly id: string }

const HELD = [...CASE, 'holders'] as const
const CODES = 'In codes and times, without any words and without the person.'
const get = (path: string) => ({ method: 'GET', path: `/v1/${path}` }) as const

export const rights: EntryGroup = {
  entries: {
    contestItem: [{ event: 'alteration', effect: 'item-contested', has: HELD }],
    getContest: [{ event: 'consultation', effect: 'contest-read', has: [...HELD, 'decision'] }],
    replyToContest: [{ event: 'alteration', effect: 'contest-answered', has: HELD }],
    decideContest: [{ event: 'decision', effect: 'contest-dismissed', has: HELD }],
    withdrawContest: [{ event: 'alteration', effect: 'contest-withdrawn', has: HELD }],
    deferInforming: [{ event: 'alteration', effect: 'restriction-asked', has: HELD }],
    getInforming: [{ event: 'consultation', effect: 'informing-read', has: [...HELD, 'decision'] }],
    confirmRestriction: [{ event: 'decision', effect: 'restriction-recorded', has: HELD }],
    tellPerson: [{ event: 'alteration', effect: 'person-informed', has: HELD }],
    nameRepresentative: [{ event: 'alteration', effect: 'representative-named', has: CASE }],
    getRepresentative: [{ event: 'consultation', effect: 'representative-read', has: [...CASE, 'decision'] }],
    endRepresentative: [{ event: 'alteration', effect: 'representative-ended', has: CASE }],
    recordClaim: [{ event: 'collection', effect: 'claim-received', has: CASE }],
    extendClaim: [{ event: 'alteration', effect: 'claim-extended', has: CASE }],
    answerClaim: [
      { event: 'consultation', effect: 'claim-answered', has: [...CASE, 'decision'] },
      { event: 'consultation', effect: 'claim-copied', has: [...CASE, 'holders', 'recipients', 'decision'] },
    ],
  },
  without: {
    listContests: CODES,
    listInforming: CODES,
    listRepresentatives: CODES,
    listClaims: CODES,
    getClaim: CODES,
  },
  async act({ as, constellation }) {
    const { caseId, attendance } = await openStage(constellation)
    const contest = await as<Made>('contestItem', SCHOOL, rightsCalls.contest(caseId, attendance))
    await as('getContest', SCHOOL, get(`contests/${contest.id}`))
    await as('replyToContest', SCHOOL, rightsCalls.reply(contest.id))
    await as('decideContest', SECOND_REVIEWER, rightsCalls.decide(contest.id))
    const other = await as<Made>('contestItem', SCHOOL, rightsCalls.contest(caseId, attendance))
    await as('withdrawContest', SCHOOL, rightsCalls.withdraw(other.id))

    const law = { citation: 'Directive (EU) 2016/680, art. 13(3)' }
    const { id } = await as<Made>('deferInforming', SCHOOL, rightsCalls.defer(caseId, law))
    await as('getInforming', REVIEWER, get(`informing/${id}`))
    await as('confirmRestriction', REVIEWER, rightsCalls.agree(id))
    await as('tellPerson', SCHOOL, rightsCalls.tell(id, 2))

    const named = await as<Made>('nameRepresentative', PREVENTION, rightsCalls.name(caseId))
    await as('getRepresentative', PREVENTION, get(`cases/${caseId}/representatives/${named.id}`))
    await as('endRepresentative', PREVENTION, rightsCalls.end(caseId, named.id))

    const opening = newCase()
    const about = await as<Made>('openCase', CHAIR, post('cases', opening))
    const item = { category: 'EDU', statementType: 'fact', content: { summary: 'Absent on five days.' } }
    await as('addItem', SCHOOL, post(`cases/${about.id}/items`, item))
    const claim = await as<Made>('recordClaim', SCHOOL, rightsCalls.claim(opening.subject.identifier))
    await as('extendClaim', REVIEWER, rightsCalls.extend(claim.id))
    await as('answerClaim', REVIEWER, rightsCalls.answer(claim.id, 2))
  },
}
