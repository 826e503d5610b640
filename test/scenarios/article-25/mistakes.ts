import { randomInt } from 'node:crypto'
import type { exchange } from '@casebridge/contract'
import { acts } from '../support/acts.ts'
import { bodyOf, send } from '../support/call.ts'
import { CHAIR, POLICE, PREVENTION, REVIEWER, SCHOOL, YOUTH_WORK } from '../support/people.ts'
import { openStage } from '../support/stage.ts'
import { type Acting, CASE, type EntryGroup, post } from './group.ts'

type Schemas = exchange.components['schemas']

const TOLD = ['holders', 'recipients', 'classes', 'person'] as const
const BREACH = ['holders', 'classes'] as const
const reason = 'The register of those weeks was about somebody else.'

export const mistakes: EntryGroup = {
  entries: {
    correctItem: [{ event: 'alteration', effect: 'item-refuted', has: TOLD }],
    acknowledgeRecall: [
      {
        ...{ event: 'acknowledgement', effect: 'recall-done' },
        has: ['holders', 'recipients', 'purpose', 'classes'],
      },
      { event: 'acknowledgement', effect: 'mistake-attested', has: [] },
    ],
    reportMistake: [{ event: 'alteration', effect: 'case-frozen', has: TOLD }],
    releaseCase: [{ event: 'alteration', effect: 'case-released', has: CASE }],
    reportWrongRecipient: [
      {
        ...{ event: 'alteration', effect: 'recipient-mistaken' },
        has: [...TOLD, 'purpose', 'basis'],
      },
    ],
    getBreach: [{ event: 'consultation', effect: 'breach-read', has: [...BREACH, 'recipients', 'decision'] }],
    assessBreach: [{ event: 'decision', effect: 'breach-to-notify', has: BREACH }],
    notifyBreach: [{ event: 'decision', effect: 'breach-notified', has: BREACH }],
  },
  without: {
    listRecalls: 'What the caller gave or was given and is taken back, in codes and times.',
    getMistake: 'How far it is dealt with, in codes and times.',
    listBreaches: 'The register in codes and times, without the persons.',
  },
  async act(acting) {
    await correct(acting)
    await freeze(acting)
    await register(acting)
  },
}

async function correct({ as, constellation }: Acting): Promise<void> {
  const { caseId, attendance } = await openStage(constellation)
  bodyOf(await send(constellation, SCHOOL, acts.disclose(caseId, attendance, PREVENTION)))
  await as(
    'correctItem',
    SCHOOL,
    post(`cases/${caseId}/items/${attendance}/corrections`, { kind: 'refuted', reason }),
  )
}

/** The wrong person: frozen, attested by the only one who was told, released. */
async function freeze({ as, constellation }: Acting): Promise<void> {
  const { caseId, attendance } = await openStage(constellation)
  bodyOf(await send(constellation, SCHOOL, acts.disclose(caseId, attendance, PREVENTION)))
  const mistake = await as<Schemas['Mistake']>(
    'reportMistake',
    SCHOOL,
    post(`cases/${caseId}/mistakes`, { reason }),
  )
  const received = { method: 'GET' as const, path: '/v1/recalls?box=received' }
  const { items } = bodyOf<Schemas['RecallPage']>(await send(constellation, PREVENTION, received))
  await as(
    'acknowledgeRecall',
    PREVENTION,
    post(`recalls/${items[0]?.id}/acknowledgement`, { copies: 'none' }),
  )
  await as('releaseCase', CHAIR, post(`mistakes/${mistake.id}/release`, { reason }))
}

/** The wrong recipient, and its breach. */
async function register({ as, constellation }: Acting): Promise<void> {
  const subject = { identifier: `HR-${randomInt(100_000_000, 999_999_999)}` }
  const warning = acts.warn('He is on the bridge.', POLICE, { subject })
  const { answers } = bodyOf<Schemas['Disclosed']>(await send(constellation, YOUTH_WORK, warning))
  const path = `disclosures/${answers[0]?.disclosureId}/mistakes`
  const { id } = await as<Schemas['Mistake']>('reportWrongRecipient', POLICE, post(path, { reason }))
  const list = { method: 'GET' as const, path: '/v1/breaches?limit=100' }
  const { items } = bodyOf<Schemas['BreachPage']>(await send(constellation, REVIEWER, list))
  const breach = items.find(({ mistakeId }) => mistakeId === id)
  const place = `breaches/${breach?.id}`
  await as('getBreach', REVIEWER, { method: 'GET', path: `/v1/${place}` })
  const assessment = { finding: 'to-notify', reason }
  await as('assessBreach', REVIEWER, {
    ...post(`${place}/assessment`, assessment),
    headers: { 'if-match': '"1"' },
  })
  const notifiedAt = new Date().toISOString()
  await as('notifyBreach', REVIEWER, {
    ...post(`${place}/notification`, { notifiedAt }),
    headers: { 'if-match': '"2"' },
  })
}
