import { randomBytes, randomUUID } from 'node:crypto'
import type { exchange } from '@casebridge/contract'
import type { Constellation } from '@casebridge/local'
import { acts } from './acts.ts'
import { bodyOf, type Call, send } from './call.ts'
import {
  AUDITOR,
  CHAIR,
  POLICE,
  POLICE_CHIEF,
  PREVENTION,
  REVIEWER,
  SCHOOL,
  UNTRAINED,
  YOUTH_WORK,
} from './people.ts'
import type { FaultyCall, Planting } from './plant/group.ts'
import { PLANT_GROUPS } from './plant/index.ts'
import { newSession } from './sessions.ts'

type Schemas = exchange.components['schemas']

/** Words that occur nowhere else, said wherever the contract lets somebody say something about a person. */
export interface Planted {
  readonly words: readonly string[]
  readonly caseId: string
  readonly reference: string
  /** Ids of the case and of its items. */
  readonly ids: readonly string[]
  /** Regional pseudonym of the person. */
  readonly subject: string
  /** What was lawfully told: the words do come out, to whom they may. */
  readonly told: string
}

const PER_RUN = randomBytes(6).toString('hex')
/** Without digits, which a text about the work must not have in a row. */
const IN_LETTERS = PER_RUN.replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)))

/** Plants a word in every free text of the exchange, and in the identifiers of persons. */
export async function plant(constellation: Constellation): Promise<Planted> {
  const words: string[] = []
  const word = (name: string) => {
    const made = `Quillfeather-${name}-${IN_LETTERS}`
    words.push(made)
    return made
  }
  const as = async <Body>(who: string, call: Call, key?: string) =>
    bodyOf<Body>(await send(constellation, who, call, key === undefined ? {} : { key }))
  const identifier = word('identifier')
  const circle = [PREVENTION, SCHOOL, YOUTH_WORK, POLICE, POLICE_CHIEF]
  const file = await as<Schemas['Case']>(CHAIR, {
    method: 'POST',
    path: '/v1/cases',
    body: {
      unit: 'unit-harbour',
      reference: `HBR/PLANT/${PER_RUN.toUpperCase()}`,
      track: 'prevention',
      subject: { identifier, minor: true },
      leadAgency: 'agy-prevention-kaaihaven',
      owner: PREVENTION,
      broughtBy: 'agy-prevention-kaaihaven',
      power: word('power'),
      participants: circle.map((professional) => ({ professional, reason: word(`joins-${professional}`) })),
      reviewBy: new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10),
    },
  })
  const caseId = file.id
  const keep = (who: string, category: Schemas['NewItem']['category']) =>
    as<Schemas['Item']>(
      who,
      acts.keepItem(caseId, {
        category,
        statementType: 'fact',
        content: contentOf((name) => word(`${category}-${name}`)),
      }),
    )
  const attendance = await keep(SCHOOL, 'EDU')
  const concern = await keep(YOUTH_WORK, 'PAS')
  const informed = {
    kind: 'informed',
    categories: ['EDU'],
    purposes: ['early-help'],
    how: word('informed'),
  } as const
  const evidence = await as<Schemas['Evidence']>(
    SCHOOL,
    acts.recordEvidence(caseId, { ...informed, categories: ['EDU'], purposes: ['early-help'] }),
  )
  await as(SCHOOL, acts.prerelease(caseId, attendance.id, 'agr-harbour-2026/1'))
  const wanted = {
    categories: ['EDU' as const, 'PAS' as const],
    question: word('question'),
    reason: word('reason'),
  }
  const asked = await as<Schemas['Request']>(PREVENTION, acts.ask(caseId, wanted), `planted-${PER_RUN}`)
  const answer = acts.answer(asked.id, concern.id)
  await as(YOUTH_WORK, { ...answer, body: { ...(answer.body as object), childInterest: word('interest') } })
  const told = await send(constellation, PREVENTION, acts.readRequest(asked.id))
  const session = newSession(caseId, [PREVENTION, SCHOOL])
  const basis = {
    citation: 'Criminal Code, art. 458ter',
    who: word('who'),
    finality: word('finality'),
    modalities: word('modalities'),
  }
  await as(CHAIR, { ...session, body: { ...(session.body as object), legalBasis: basis } })
  const warning = {
    justification: `${word('danger')}, and there is no time to ask for anything.`,
    subject: { identifier },
  }
  await as(UNTRAINED, acts.warn(word('warning'), POLICE, warning))
  const recall = acts.recall(asked.answers.find(({ disclosureId }) => disclosureId)?.disclosureId ?? '')
  await as(SCHOOL, { ...recall, body: { reason: word('recall') } })
  await as(SCHOOL, { ...acts.withdrawEvidence(caseId, evidence.id), body: { reason: word('withdrawal') } })
  await as(POLICE_CHIEF, {
    method: 'POST',
    path: `/v1/cases/${caseId}/conflicts`,
    body: { professional: POLICE_CHIEF, reason: word('conflict') },
  })
  const planting: Planting = { caseId, identifier, itemIds: [attendance.id, concern.id], word, as }
  for (const group of PLANT_GROUPS) await group.plant?.(planting)
  const looked = {
    method: 'POST',
    path: '/v1/subjects',
    body: { identifier, reason: word('lookup') },
  } as const
  const { subject } = await as<Schemas['Subject']>(REVIEWER, looked)
  bodyOf(
    await send(
      constellation,
      REVIEWER,
      { method: 'POST', path: '/v1/subjects/ledger', body: { subject, reason: word('reading') } },
      { service: 'audit' },
    ),
  )
  const registration = {
    method: 'POST',
    path: `/v1/professionals/${SCHOOL}/subject`,
    body: { subject, reason: word('registration') },
  } as const
  bodyOf(await send(constellation, SCHOOL, registration, { service: 'audit' }))
  const until = new Date(Date.now() + 86_400_000).toISOString()
  const restriction = {
    subject,
    rows: { of: 'agency' },
    cause: 'inquiry',
    until,
    reason: word('restricting'),
  }
  const search = { subject, actor: SCHOOL, reason: word('searching') }
  for (const [who, path, body] of [
    [REVIEWER, '/v1/restrictions', restriction],
    [AUDITOR, '/v1/entries/search', search],
  ] as const) {
    bodyOf(await send(constellation, who, { method: 'POST', path, body }, { service: 'audit' }))
  }
  const ids = [caseId, attendance.id, concern.id]
  return { words, caseId, reference: file.reference, ids, subject, told: told.text }
}

function contentOf(word: (name: string) => string): Schemas['ItemContent'] {
  return {
    summary: word('summary'),
    detail: word('detail'),
    detailWithoutSource: word('sourceless'),
    detailWithoutThirdParties: word('alone'),
    source: word('source'),
    thirdParties: [word('neighbour'), word('aunt')],
    otherExplanations: word('otherwise'),
  }
}

/** Calls that are refused, each with a planted word in it: in a wrong place, too long, or under a used key. */
export function faultyCalls({ words, caseId }: Planted): readonly FaultyCall[] {
  const [word = ''] = words
  const post = (path: string, body: unknown): Call => ({ method: 'POST', path, body })
  return [
    {
      who: PREVENTION,
      call: acts.ask(caseId, { categories: ['EDU'], reason: word }),
      key: `planted-${PER_RUN}`,
    },
    { who: PREVENTION, call: acts.ask(caseId, { question: word, purpose: word as 'prevention' }) },
    { who: PREVENTION, call: acts.ask(randomUUID(), { categories: ['EDU'], reason: word }) },
    { who: PREVENTION, call: post('/v1/subjects', { identifier: word, reason: word }) },
    { who: SCHOOL, call: acts.keepItem(caseId, { category: 'EDU', content: { summary: word.repeat(200) } }) },
    { who: SCHOOL, call: post(`/v1/cases/${caseId}/evidence`, { kind: word, how: [word] }) },
    { who: UNTRAINED, call: acts.warn(word, word) },
    { who: CHAIR, call: post('/v1/cases', { reference: word, power: word, subject: word }) },
    {
      who: CHAIR,
      call: post(`/v1/cases/${caseId}/participants`, { professional: PREVENTION, reason: word }),
    },
    ...PLANT_GROUPS.flatMap((group) => group.faultyCalls?.(word, caseId) ?? []),
  ]
}
