import { CHAIR, REVIEWER, SCHOOL, SECOND_REVIEWER } from '../people.ts'
import { rightsCalls } from '../rights.ts'
import type { PlantGroup } from './group.ts'

type Made = { readonly id: string }

export const rights: PlantGroup = {
  async plant({ caseId, itemIds: [itemId = ''], identifier, word, as }) {
    const contest = await as<Made>(SCHOOL, rightsCalls.contest(caseId, itemId, word('grounds')))
    await as(SCHOOL, rightsCalls.reply(contest.id, word('reply-to-contest')))
    await as(SECOND_REVIEWER, rightsCalls.decide(contest.id, word('decision-on-contest')))
    const asked = { reason: word('restricted-because'), citation: word('citation-of-restriction') }
    const restriction = await as<Made>(SCHOOL, rightsCalls.defer(caseId, asked))
    await as(REVIEWER, rightsCalls.agree(restriction.id, word('agreed-because')))
    const named = { name: word('representative'), childInterest: `${word('child-interest')} is why.` }
    await as(CHAIR, rightsCalls.name(caseId, named))
    const claim = await as<Made>(SCHOOL, rightsCalls.claim(identifier))
    await as(REVIEWER, rightsCalls.extend(claim.id, word('extended-because')))
    await as(REVIEWER, rightsCalls.answer(claim.id, 2))
  },
  faultyCalls: (word, caseId) => [
    { who: SCHOOL, call: rightsCalls.defer(caseId, { reason: word, citation: 'x' }) },
    { who: CHAIR, call: rightsCalls.name(caseId, { name: word, childInterest: 'short' }) },
    { who: SCHOOL, call: rightsCalls.claim(`${word} ${'9'.repeat(100)}`) },
  ],
}
