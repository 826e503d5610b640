import { randomInt } from 'node:crypto'
import type { exchange } from '@casebridge/contract'
import { acts } from '../support/acts.ts'
import { entriesFrom } from '../support/ledger.ts'
import { AUDITOR, COORDINATOR, POLICE, PREVENTION, SCHOOL, YOUTH_WORK } from '../support/people.ts'
import { openStage } from '../support/stage.ts'
import { type Acting, DISCLOSED, type EntryGroup, type Expected, post } from './group.ts'

type Schemas = exchange.components['schemas']

const OUTCOME: Expected = { event: 'outcome', effect: 'released', has: ['purpose', 'policy', 'decision'] }
const TOLD: readonly Expected[] = [{ event: 'disclosure', effect: 'permit', has: DISCLOSED }, OUTCOME]
const WITHOUT_POLICY = ['holders', 'recipients', 'purpose', 'basis', 'classes', 'person'] as const
const OWN_ACTS = 'What the caller asked, gave or was given, in codes and times, without content.'
const NO_PERSON = 'No person is in it.'

export const disclosure: EntryGroup = {
  entries: {
    ask: [{ event: 'disclosure', effect: 'mixed', has: DISCLOSED }, OUTCOME],
    answer: TOLD,
    disclose: TOLD,
    warn: TOLD,
    getDisclosure: [{ event: 'consultation', effect: 'permit', has: DISCLOSED }],
    getRequest: [
      { event: 'consultation', effect: 'permit', has: DISCLOSED },
      { event: 'combination', effect: 'shown-together', has: DISCLOSED },
    ],
    acknowledge: [{ event: 'acknowledgement', effect: 'received', has: WITHOUT_POLICY }],
    recall: [{ event: 'alteration', effect: 'recalled', has: WITHOUT_POLICY }],
    replay: [{ event: 'review', effect: 'replayed', has: ['recipients', 'purpose', 'policy', 'decision'] }],
    assessImpact: [{ event: 'review', effect: 'impact-assessed', has: ['policy'] }],
  },
  without: {
    listRequests: OWN_ACTS,
    listDisclosures: OWN_ACTS,
    simulate: 'Facts that the caller made up.',
    advise: NO_PERSON,
    getShadow: NO_PERSON,
    openContent:
      'Takes a grant of two auditors: its entry is read in `services/exchange/src/routes/open-content.test.ts`.',
    getHealth: NO_PERSON,
  },
  async act(acting) {
    const { as, constellation } = acting
    const entryId = await tell(acting)
    const reason = 'A complaint asks on what this was decided.'
    await as('replay', AUDITOR, post('replays', { entryId, reason }))
    const entries = await entriesFrom(constellation)
    const revision = entries.findLast(({ policy }) => policy !== null)?.policy
    const today = new Date().toISOString().slice(0, 10)
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
    await as('assessImpact', COORDINATOR, post('impacts', { revision, from: today, until: tomorrow }))
  },
}

/** Asking, answering, making known and taking back. @returns the entry of what was made known. */
async function tell({ as, constellation }: Acting): Promise<string> {
  const { caseId, attendance, course } = await openStage(constellation)
  const ask = acts.ask(caseId, { categories: ['EDU', 'PAS'] })
  const asked = await as<Schemas['Request']>('ask', PREVENTION, ask)
  await as('answer', YOUTH_WORK, acts.answer(asked.id, course))
  await as('getRequest', PREVENTION, acts.readRequest(asked.id))
  const gift = await as<Schemas['Disclosed']>(
    'disclose',
    SCHOOL,
    acts.disclose(caseId, attendance, PREVENTION),
  )
  const disclosureId = gift.answers[0]?.disclosureId ?? ''
  await as('getDisclosure', PREVENTION, acts.readDisclosure(disclosureId))
  await as('acknowledge', PREVENTION, post(`disclosures/${disclosureId}/acknowledgement`))
  await as('recall', SCHOOL, acts.recall(disclosureId))
  const subject = { identifier: `HR-${randomInt(100_000_000, 999_999_999)}` }
  await as('warn', YOUTH_WORK, acts.warn('He is on the bridge.', POLICE, { subject }))
  return gift.receipt?.entryId ?? ''
}
