import { randomUUID } from 'node:crypto'
import type { exchange } from '@casebridge/contract'
import { generalDecrypt, importJWK } from 'jose'
import { publicPart } from '../../keys/jwk.ts'
import { digestOfEnvelope, seal } from '../../seed/seal.ts'
import { ask, expectOk, type Scene, type Step } from '../scene.ts'
import { signAct } from '../sign.ts'

const AMARA = 'pro-amara-diallo'
const GREET = 'pro-greet-lambert'
const TEXT = 'She told me that he signed up for a course in June; she asked me to say so if it came up.'

type Envelope = exchange.components['schemas']['Envelope']

export const sealed: Step = {
  title: 'A social worker holds a sealed item; then she decides to speak',
  async run(scene) {
    const { tell } = scene
    tell.asked('Greet Lambert asks the social service for SUP before, and after, Amara Diallo seals an item')
    const before = await askAboutSupport(scene)
    const itemId = await keepSealed(scene)
    const after = await askAboutSupport(scene)
    tell.answered(after.answers)
    tell.receipt(after.receipt)
    tell.check(
      'the answer is the same with and without it',
      JSON.stringify(before.answers) === JSON.stringify(after.answers),
    )

    await chairTries(scene, itemId)
    await speak(scene, itemId)
  },
}

async function askAboutSupport(scene: Scene) {
  const body = {
    purpose: 'case-conference' as const,
    categories: ['SUP' as const],
    holders: ['agy-social-kaaihaven'],
    question: 'Does the family have support at home at this moment?',
    reason: 'To choose who speaks with them first, so that nobody has to tell it twice.',
  }
  return expectOk(await ask(scene, GREET, body))
}

/** Encrypted on Amara's side to her agency's key: no service can read it. */
async function keepSealed({ constellation, caseId }: Scene): Promise<string> {
  const envelope = await seal(
    { summary: TEXT },
    publicPart(constellation.keyring.sealingKey('agy-social-kaaihaven')),
  )
  const item = expectOk(
    await constellation.client('exchange', AMARA).POST('/cases/{caseId}/items', {
      params: { path: { caseId }, header: { 'Idempotency-Key': randomUUID() } },
      body: { category: 'SUP', statementType: 'fact', envelope, labels: { secret: true } },
    }),
  )
  return item.id
}

async function chairTries({ constellation, caseId, sessionId, tell }: Scene, itemId: string): Promise<void> {
  tell.asked('Elin Maes, the chair, tries to lift the secrecy of that item, and of an id that is nothing')
  const attempt = async (id: string) => {
    const envelope = await seal(
      { summary: 'nothing' },
      publicPart(constellation.keyring.sealingKey('agy-mayor-kaaihaven')),
    )
    const act = decision(caseId, id, sessionId ?? '', ['pro-elin-maes'])
    const signature = signAct(constellation.keyring.signingKey('pro-elin-maes'), {
      ...act,
      envelope: digestOfEnvelope(envelope),
    })
    const { act: _act, caseId: _case, itemId: _item, ...body } = act
    const client = constellation.client('exchange', 'pro-elin-maes')
    const params = { path: { caseId, itemId: id } }
    const { error, response } = await client.POST('/cases/{caseId}/items/{itemId}/secrecy', {
      params,
      body: { ...body, signature, envelope },
    })
    return { status: response.status, body: JSON.stringify(error) }
  }
  const [held, unknown] = [await attempt(itemId), await attempt(randomUUID())]
  tell.said('answer', `${held.status} ${held.body}`)
  tell.check('the chair gets the answer for an unknown id', held.status === 404 && held.body === unknown.body)
}

async function speak(scene: Scene, itemId: string): Promise<void> {
  const { constellation, caseId, sessionId = '', tell } = scene
  const recipients = [GREET, 'pro-noor-vermeer']
  tell.asked('Amara Diallo signs her own decision, and speaks in session to Greet Lambert and Noor Vermeer')
  const act = decision(caseId, itemId, sessionId, recipients)
  const { act: _act, caseId: _case, itemId: _item, ...words } = act
  const envelope = await sealToAll(scene, ['agy-police-quay', 'agy-prevention-kaaihaven'])
  const signed = { ...act, envelope: digestOfEnvelope(envelope) }
  const signature = signAct(constellation.keyring.signingKey(AMARA), signed)
  const amara = constellation.client('exchange', AMARA)
  expectOk(
    await amara.POST('/cases/{caseId}/items/{itemId}/secrecy', {
      params: { path: { caseId, itemId } },
      body: { ...words, signature, envelope },
    }),
  )
  const given = expectOk(
    await amara.POST('/cases/{caseId}/disclosures', {
      params: { path: { caseId }, header: { 'Idempotency-Key': randomUUID() } },
      body: { itemId, purpose: 'case-conference', variant: 'summary', recipients, sessionId },
    }),
  )
  tell.answered(given.answers)
  tell.receipt(given.receipt)
  const disclosureId = given.answers.find((one) => one.recipients?.includes(GREET))?.disclosureId ?? ''
  const greet = constellation.client('exchange', GREET)
  const shown = expectOk(
    await greet.GET('/disclosures/{disclosureId}', { params: { path: { disclosureId } } }),
  )
  const opened = await open(scene, 'agy-police-quay', shown.item.envelope)
  tell.said('viewed', opened)
  tell.check('viewed by those present, opened with their own agency’s key', opened === TEXT)
  tell.check('and not exportable', shown.item.exportable === false)

  await constellation
    .client('exchange', 'pro-elin-maes')
    .POST('/cases/{caseId}/sessions/{sessionId}/closure', { params: { path: { caseId, sessionId } } })
  const later = await greet.GET('/disclosures/{disclosureId}', { params: { path: { disclosureId } } })
  tell.check('once the session is closed it is not shown any more', later.response.status === 404)
}

function decision(caseId: string, itemId: string, sessionId: string, recipients: string[]) {
  const purpose = 'case-conference' as const
  return { act: 'lift-secrecy', caseId, itemId, purpose, recipients, sessionId, variant: 'summary' as const }
}

async function sealToAll({ constellation }: Scene, agencies: readonly string[]): Promise<Envelope> {
  const keys = agencies.map((agency) => publicPart(constellation.keyring.sealingKey(agency)))
  return seal({ summary: TEXT }, ...keys)
}

async function open(
  { constellation }: Scene,
  agency: string,
  envelope: Envelope | undefined,
): Promise<string> {
  if (envelope === undefined) return 'nothing'
  const key = constellation.keyring.sealingKey(agency)
  const mine = envelope.recipients.filter(({ header }) => header.kid === key.kid)
  const jwe = {
    ...envelope,
    recipients: mine.map(({ header, encrypted_key }) => ({ header: { ...header }, encrypted_key })),
  }
  const { plaintext } = await generalDecrypt(jwe, await importJWK({ ...key }, 'ECDH-ES+A256KW'))
  return String((JSON.parse(new TextDecoder().decode(plaintext)) as { summary: string }).summary)
}
