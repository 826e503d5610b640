import { generateKeyPairSync, sign } from 'node:crypto'
import { canonicalBytes } from '@casebridge/ledger'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  newKey,
  openTreaty,
  POLICE,
  protocol,
  REASON,
  SCHOOL,
  SIGNATORIES,
  TOWN,
  type Treaty,
  WELFARE,
} from '../../test/treaty.ts'

let treaty: Treaty
beforeAll(async () => {
  treaty = await openTreaty()
})
afterAll(() => treaty.close())

let id = ''
let count = 0
beforeEach(async () => {
  count += 1
  id = `agr-signed-${count}`
  await treaty.agreed(protocol(id))
})

const signer = SIGNATORIES[SCHOOL]
const document = async () => (await treaty.read(id)).data?.document
const send = (who: string, keyId: string, value: string) => treaty.sendSignature(id, who, { keyId, value })

async function standing(party: string) {
  const { data } = await treaty.read(id)
  return data?.parties.find((one) => one.party === party)?.standing
}

describe('a signature', () => {
  it('is kept with the key that anybody can verify it by', async () => {
    const { data } = await treaty.sign(id, SCHOOL)
    const [kept] = data?.signatures ?? []
    expect(kept).toMatchObject({
      party: SCHOOL,
      form: 'ed25519',
      by: signer,
      keyId: `${SCHOOL}.1`,
      counts: true,
    })
    expect(kept?.x).toMatch(/^[\w-]{43}$/)
    expect(kept?.value).toBe(treaty.signatureOf(SCHOOL, data?.document))
  })

  it.each<[string, () => Promise<[who: string, keyId: string, value: string]>, number, object]>([
    [
      'of other bytes',
      async () => [
        signer,
        `${SCHOOL}.1`,
        treaty.signatureOf(SCHOOL, { ...(await document()), title: 'Other' }),
      ],
      400,
      { issues: [{ pointer: '/value', code: 'not-signed' }] },
    ],
    [
      'of another version',
      async () => [signer, `${SCHOOL}.1`, treaty.signatureOf(SCHOOL, { ...(await document()), version: 2 })],
      400,
      { issues: [{ pointer: '/value', code: 'not-signed' }] },
    ],
    [
      'by a key of another agency, under the name of one’s own',
      async () => [signer, `${SCHOOL}.1`, treaty.signatureOf(TOWN, await document())],
      400,
      { issues: [{ pointer: '/value', code: 'not-signed' }] },
    ],
    [
      'by a key of another agency, under its own name',
      async () => [signer, `${TOWN}.1`, treaty.signatureOf(TOWN, await document())],
      400,
      { issues: [{ pointer: '/keyId', code: 'unknown-key' }] },
    ],
    [
      'by a key that nobody registered',
      async () => [signer, 'key-9', treaty.signatureOf(SCHOOL, await document())],
      400,
      { issues: [{ pointer: '/keyId', code: 'unknown-key' }] },
    ],
    [
      'by an agency that is no party',
      async () => [SIGNATORIES[POLICE], `${POLICE}.1`, treaty.signatureOf(POLICE, await document())],
      403,
      { detail: `${POLICE} is not a party to this version.` },
    ],
    [
      'by somebody of a party who does not sign for it',
      async () => ['pro-tomas-reyn', `${SCHOOL}.1`, treaty.signatureOf(SCHOOL, await document())],
      403,
      {},
    ],
    [
      'that is no signature',
      async () => [signer, `${SCHOOL}.1`, `${'A'.repeat(86)}==`],
      400,
      { issues: [{ pointer: '/value', code: 'not-signed' }] },
    ],
  ])('%s is refused, and nothing changed', async (_, given, status, problem) => {
    const { error } = await send(...(await given()))
    expect(error).toMatchObject({ status, ...problem })
    expect(await treaty.deeds(id)).toBe(2)
    const [attempt] = await treaty.service.database.asSuperuser<{ entry: string }>(
      `select convert_from(entry, 'UTF8') as entry from outbox order by number desc limit 1`,
    )
    expect(JSON.parse(attempt?.entry ?? '')).toMatchObject({
      effect: 'refused',
      basis: expect.arrayContaining([id]),
    })
  })

  it('is given once', async () => {
    await treaty.sign(id, SCHOOL)
    expect((await treaty.sign(id, SCHOOL)).error).toMatchObject({
      status: 409,
      type: 'urn:problem-type:casebridge:already-signed',
    })
    expect(await treaty.deeds(id)).toBe(3)
  })

  it('is not taken for a draft, nor for what was revoked', async () => {
    await treaty.draft(protocol('agr-unproposed'))
    expect((await treaty.sign('agr-unproposed', SCHOOL)).error).toMatchObject({ status: 409 })
    const { data } = await treaty.revoke(id)
    await treaty.confirm(id, data?.pending[0]?.sequence ?? 0, 'pro-lena-brandt')
    expect((await treaty.sign(id, SCHOOL)).error).toMatchObject({
      status: 409,
      detail: 'It is revoked; that takes proposed or signed or active.',
    })
  })

  it('that arrives many times at once counts once', async () => {
    const value = treaty.signatureOf(SCHOOL, await document())
    const answers = await Promise.all(Array.from({ length: 6 }, () => send(signer, `${SCHOOL}.1`, value)))
    expect(answers.map(({ response }) => response.status).sort()).toEqual([201, 409, 409, 409, 409, 409])
    expect(await treaty.deeds(id)).toBe(3)
  })

  it('of each of two parties that arrive at once is kept, and it is in force between them', async () => {
    const answers = await Promise.all([SCHOOL, TOWN, WELFARE].map((party) => treaty.sign(id, party)))
    expect(answers.map(({ response }) => response.status)).toEqual([201, 201, 201])
    const found = (await treaty.bundle()).agreements.find((one) => one.id === id)
    expect(found?.parties).toEqual([SCHOOL, TOWN, WELFARE])
  })

  it('on paper, registered twice, waits for one confirmation', async () => {
    const first = await treaty.register(id, SCHOOL)
    await treaty.register(id, SCHOOL)
    const number = first.data?.pending[0]?.sequence ?? 0
    expect((await treaty.confirm(id, number, signer)).data?.pending).toEqual([])
    expect(await standing(SCHOOL)).toBe('signed')
  })

  it('on paper of a day that has not come is refused', async () => {
    const { error } = await treaty.service
      .as('pro-oskar-lind')
      .POST('/agreements/{agreementId}/versions/{version}/registrations', {
        params: { path: { agreementId: id, version: 1 } },
        body: { party: SCHOOL, form: 'eidas', reference: 'Seal 4', signedOn: '2099-01-01' },
      })
    expect(error).toMatchObject({ status: 400, issues: [{ pointer: '/signedOn' }] })
  })
})

describe('two drafts or proposals at once', () => {
  it('of one agreement leave one draft', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => treaty.draft(protocol('agr-race'))))
    expect(answers.map(({ response }) => response.status).sort()).toEqual([201, 409, 409, 409, 409])
  })

  it('of one draft leave one proposal, and the others are told that it changed', async () => {
    await treaty.draft(protocol('agr-raced'))
    const answers = await Promise.all(Array.from({ length: 4 }, () => treaty.propose('agr-raced')))
    expect(answers.map(({ response }) => response.status).sort()).toEqual([201, 412, 412, 412])
  })

  it('revisions of one draft leave one of them', async () => {
    await treaty.draft(protocol('agr-edited'))
    const titles = ['First', 'Second', 'Third']
    const answers = await Promise.all(
      titles.map((title) => treaty.revise(protocol('agr-edited', { title }), '"1"')),
    )
    expect(answers.map(({ response }) => response.status).sort()).toEqual([200, 412, 412])
  })
})

describe('a key of an agency', () => {
  const keysOf = async (agencyId: string) =>
    (
      await treaty.service
        .as('pro-tomas-reyn')
        .GET('/agencies/{agencyId}/keys', { params: { path: { agencyId } } })
    ).data?.items
  const add = (who: string, agencyId: string, body: ReturnType<typeof newKey>) =>
    treaty.service.as(who).POST('/agencies/{agencyId}/keys', { params: { path: { agencyId } }, body })
  const revoke = (who: string, agencyId: string, keyId: string) =>
    treaty.service.as(who).POST('/agencies/{agencyId}/keys/{keyId}/revocation', {
      params: { path: { agencyId, keyId } },
      body: { reason: REASON },
    })
  const fresh = (kid: string) => newKey(kid, generateKeyPairSync('ed25519').publicKey)

  it('signs until it is revoked; what it signed before stays signed', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519')
    await add(SIGNATORIES[TOWN], TOWN, newKey('town.2', publicKey))
    const value = sign(null, canonicalBytes(await document()), privateKey).toString('base64')
    expect((await send(SIGNATORIES[TOWN], 'town.2', value)).response.status).toBe(201)
    const revoked = await revoke(SIGNATORIES[TOWN], TOWN, 'town.2')
    expect(revoked.data?.revokedAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
    expect(await standing(TOWN)).toBe('signed')
    const next = 'agr-after-revocation'
    await treaty.agreed(protocol(next))
    const { data } = await treaty.read(next)
    const later = sign(null, canonicalBytes(data?.document), privateKey).toString('base64')
    expect(
      (await treaty.sendSignature(next, SIGNATORIES[TOWN], { keyId: 'town.2', value: later })).error,
    ).toMatchObject({ issues: [{ pointer: '/keyId', code: 'revoked-key' }] })
  })

  it('registered again changes nothing, revoked again neither', async () => {
    const key = fresh('school.2')
    const first = await add(signer, SCHOOL, key)
    expect((await add(signer, SCHOOL, key)).data).toEqual(first.data)
    const revoked = await revoke(signer, SCHOOL, 'school.2')
    expect((await revoke(signer, SCHOOL, 'school.2')).data).toEqual(revoked.data)
    expect((await keysOf(SCHOOL))?.map(({ kid }) => kid)).toEqual([`${SCHOOL}.1`, 'school.2'])
  })

  it('speaks for one agency', async () => {
    const key = fresh('shared')
    await add(signer, SCHOOL, key)
    expect((await add(SIGNATORIES[TOWN], TOWN, key)).response.status).toBe(409)
    expect((await add(signer, SCHOOL, fresh('shared'))).response.status).toBe(409)
  })

  it('that is a professional’s own is no agency’s', async () => {
    const key = fresh('mila')
    await treaty.service.as(signer).POST('/professionals/{professionalId}/keys', {
      params: { path: { professionalId: signer } },
      body: key,
    })
    expect((await add(signer, SCHOOL, key)).response.status).toBe(409)
  })

  it.each([
    ['for another agency', signer, TOWN],
    ['by somebody who does not sign for it', 'pro-tomas-reyn', SCHOOL],
    ['by a coordinator', 'pro-oskar-lind', SCHOOL],
  ])('%s is neither registered nor revoked', async (_, who, agency) => {
    expect((await add(who, agency, fresh('other'))).response.status).toBe(403)
    expect((await revoke(who, agency, `${agency}.1`)).response.status).toBe(403)
    expect((await keysOf(agency))?.find(({ kid }) => kid === 'other')).toBeUndefined()
  })

  it('in a second spelling of the same bytes is refused', async () => {
    const { error } = await add(signer, SCHOOL, { ...fresh('odd'), x: `${'A'.repeat(42)}B` })
    expect(error).toMatchObject({ status: 400, issues: [{ pointer: '/x' }] })
  })

  it('that is not there is not revoked', async () => {
    expect((await revoke(signer, SCHOOL, 'nothing')).response.status).toBe(404)
  })
})
