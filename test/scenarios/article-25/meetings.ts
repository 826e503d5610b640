import type { exchange } from '@casebridge/contract'
import { acts } from '../support/acts.ts'
import { AT_TABLE, meet, signSheetAs } from '../support/meetings.ts'
import { CHAIR, POLICE, PREVENTION, SCHOOL, SOCIAL_WORK } from '../support/people.ts'
import { newCase } from '../support/stage.ts'
import { type Acting, CASE, DISCLOSED, type EntryGroup, post } from './group.ts'

type Schemas = exchange.components['schemas']

const IN_CODES = 'A return sheet in codes, for who may sign it or was sent it.'
const written = (effect: string) => [{ event: 'session', effect, has: CASE }] as const
const view = { needs: ['Somebody to talk to.'], protective: ['His sister.'], triggers: [] }
const tagged = (version: number) => ({ headers: { 'if-match': `"${version}"` } })

export const meetings: EntryGroup = {
  entries: {
    setAgenda: written('agenda-written'),
    addView: written('view-given'),
    agreeFormulation: written('formulation-agreed'),
    addDissent: written('dissent-kept'),
    takeDecision: [{ event: 'session', effect: 'decision-taken', has: [...CASE, 'recipients'] }],
    setVoice: written('voice-kept'),
    closeMinutes: written('minutes-closed'),
    getMinutes: [
      {
        event: 'consultation',
        effect: 'minutes-read',
        has: [...CASE, 'holders', 'recipients', 'purpose', 'decision'],
      },
    ],
    printPack: [
      {
        event: 'consultation',
        effect: 'pack-printed',
        has: [...CASE, 'holders', 'recipients', 'purpose', 'decision'],
      },
    ],
    noteMention: [{ event: 'session', effect: 'mention-noted', has: [...CASE, 'holders', 'recipients'] }],
    draftSheet: [{ event: 'alteration', effect: 'sheet-drafted', has: [...CASE, 'holders'] }],
    signSheet: [{ event: 'decision', effect: 'sheet-signed', has: [...CASE, 'purpose'] }],
    sendSheet: [{ event: 'disclosure', effect: 'permit', has: DISCLOSED }],
    withdrawSheet: [{ event: 'alteration', effect: 'sheet-voided', has: CASE }],
  },
  without: {
    listSheets: IN_CODES,
    getSheet: IN_CODES,
    listMentions: 'What the caller told or was told, in codes.',
    listContributions: 'Counts in tens, by discipline and year, of nobody.',
  },
  async act(acting) {
    const { as, constellation } = acting
    const { id: caseId } = await as<Schemas['Case']>('openCase', CHAIR, post('cases', newCase()))
    const place = await meet(constellation, caseId)
    await writeMinutes(acting, place)
    const item = { category: 'MSR', content: { summary: 'A mentor from Monday on.' } } as const
    const kept = await as<Schemas['Item']>('addItem', SOCIAL_WORK, acts.keepItem(caseId, item))
    await sendSheets(acting, place, kept.id)
  },
}

async function writeMinutes({ as }: Acting, place: string): Promise<void> {
  const put = (what: string, body: unknown, version: number) =>
    ({ method: 'PUT', path: `/v1/${place}/${what}`, body, ...tagged(version) }) as const
  await as('setAgenda', CHAIR, put('agenda', { points: ['How school goes.'] }, 1))
  await as('addView', SCHOOL, post(`${place}/views`, view))
  await as('agreeFormulation', CHAIR, put('formulation', view, 3))
  await as('addDissent', SCHOOL, post(`${place}/dissents`, { text: 'It is about the evenings.' }))
  const decision = { text: 'A mentor from Monday on.', owner: PREVENTION, dueOn: '2099-01-01' }
  await as('takeDecision', CHAIR, post(`${place}/decisions`, decision))
  await as('setVoice', SOCIAL_WORK, put('voice', { unsaid: 'declined' }, 6))
  await as('closeMinutes', CHAIR, { ...post(`${place}/minutes/closure`), ...tagged(7) })
  await as('getMinutes', PREVENTION, { method: 'GET', path: `/v1/${place}/minutes` })
  const pack = { attendee: PREVENTION, disclosureIds: [] }
  await as('printPack', PREVENTION, post(`${place}/packs`, pack))
  await as('noteMention', SCHOOL, post(`${place}/mentions`, { category: 'EDU', told: [PREVENTION] }))
}

async function sendSheets({ as, constellation }: Acting, place: string, itemId: string): Promise<void> {
  const body = { items: [{ itemId, variant: 'summary' }], recipients: [POLICE] }
  const draft = () => as<Schemas['ReturnSheet']>('draftSheet', CHAIR, post(`${place}/sheets`, body))
  const { id: mistaken } = await draft()
  await as('withdrawSheet', CHAIR, post(`${place}/sheets/${mistaken}/withdrawal`))
  const sheet = await draft()
  for (const who of AT_TABLE)
    await as(
      'signSheet',
      who,
      post(`${place}/sheets/${sheet.id}/signatures`, signSheetAs(constellation, who, sheet)),
    )
  await as('sendSheet', CHAIR, post(`${place}/sheets/${sheet.id}/sending`))
}
