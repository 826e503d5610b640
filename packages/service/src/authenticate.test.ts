import type { FastifyInstance } from 'fastify'
import { SignJWT, UnsecuredJWT } from 'jose'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createFixture, operation } from '../test/fixtures.ts'
import { encoded, startIssuer, TEACHER, type TestIssuer } from '../test/issuer.ts'
import type { KnownCaller, Standing } from './index.ts'

const OPERATIONS = {
  anyProfessional: ['professional'],
  chair: ['role:chair'],
  exchange: ['service:exchange'],
}

describe('a caller', () => {
  let regional: TestIssuer
  let police: TestIssuer
  let app: FastifyInstance
  let seen: KnownCaller<Standing> | undefined

  beforeEach(async () => {
    seen = undefined
    regional = await startIssuer('*')
    police = await startIssuer(['agy-police-harbour'])
    app = await createFixture({
      issuers: [regional, police],
      services: ['exchange'],
      paths: Object.fromEntries(
        Object.entries(OPERATIONS).map(([id, callers]) => [
          `/${id}`,
          { get: operation(id, { 'x-callers': callers }) },
        ]),
      ),
      handlers: Object.fromEntries(
        Object.keys(OPERATIONS).map((id) => [
          id,
          async ({ caller }) => {
            seen = caller
            return { status: 200, body: { name: 'lamp' } }
          },
        ]),
      ),
      findProfessional: ({ professional }) =>
        professional === 'pro-left' ? undefined : { roles: professional === 'pro-chair' ? ['chair'] : [] },
    })
  })
  afterEach(async () => {
    vi.useRealTimers()
    await Promise.all([app.close(), regional.close(), police.close()])
  })

  async function statusOf(
    token: string | undefined,
    operationId: keyof typeof OPERATIONS = 'anyProfessional',
  ) {
    const headers = token === undefined ? {} : { authorization: `Bearer ${token}` }
    const answer = await app.inject({ method: 'GET', url: `/v1/${operationId}`, headers })
    return answer.statusCode
  }

  it('is whom a good token of a trusted issuer names', async () => {
    expect(await statusOf(await regional.token({ ...TEACHER, jti: 'token-1' }))).toBe(200)
    expect(seen).toEqual({
      kind: 'professional',
      ...TEACHER,
      client: 'app',
      tokenId: 'token-1',
      issuer: regional.trusted.issuer,
      known: { roles: [] },
    })
  })

  it('is nobody without a token, and is told the same as with a bad one', async () => {
    const bodies = await Promise.all(
      [{}, { authorization: 'Bearer x.y.z' }, { authorization: 'Basic eDp5' }].map(async (headers) => {
        const answer = await app.inject({ method: 'GET', url: '/v1/anyProfessional', headers })
        const { instance: _, ...problem } = answer.json()
        return problem
      }),
    )
    expect(bodies[0]).toMatchObject({ status: 401, type: 'urn:problem-type:casebridge:unauthenticated' })
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1)
  })

  it.each(['iss', 'sub', 'aud', 'exp', 'iat', 'jti', 'client_id'])('is nobody without %s', async (claim) => {
    expect(await statusOf(await regional.token({ ...TEACHER, [claim]: undefined }))).toBe(401)
  })

  it.each<[string, Record<string, unknown>]>([
    ['another audience', { aud: 'urn:casebridge:audit' }],
    ['an audience that only begins like ours', { aud: 'urn:casebridge:fixture2' }],
    ['another issuer', { iss: 'https://elsewhere.example' }],
    ['an expired token', { exp: Math.floor(Date.now() / 1000) - 60 }],
    ['a token that is not yet good', { nbf: Math.floor(Date.now() / 1000) + 60 }],
    ['an expiry that is no time', { exp: '9999999999' }],
    ['a token id that is no text', { jti: 7 }],
    ['an empty subject', { sub: '' }],
    ['an empty agency', { agency: '' }],
  ])('is nobody with %s', async (_what, claims) => {
    expect(await statusOf(await regional.token({ ...TEACHER, ...claims }))).toBe(401)
  })

  it.each(['JWT', 'at+jwe', ''])('is nobody with a token of type %o', async (typ) => {
    expect(await statusOf(await regional.token(TEACHER, { typ }))).toBe(401)
  })

  it('is nobody with a token that nobody signed', async () => {
    const [, payload = ''] = (await regional.token(TEACHER)).split('.')
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString())
    expect(await statusOf(new UnsecuredJWT(claims).encode())).toBe(401)
    expect(await statusOf(`${encoded({ alg: 'none', typ: 'at+jwt' })}.${payload}.`)).toBe(401)
    expect(await statusOf(`${encoded({ alg: 'ES256', typ: 'at+jwt' })}.${payload}.`)).toBe(401)
  })

  it('is nobody with a token whose secret is the public key', async () => {
    expect(await statusOf(await regional.tokenUnderPublicKey(TEACHER))).toBe(401)
    const secret = new SignJWT({ ...TEACHER }).setProtectedHeader({ alg: 'HS256', typ: 'at+jwt' })
    expect(await statusOf(await secret.sign(new Uint8Array(32)))).toBe(401)
  })

  it('is nobody with a token that was changed after it was signed', async () => {
    const good = await regional.token(TEACHER)
    expect(await statusOf(good)).toBe(200)
    const [header, , signature] = good.split('.')
    const [, other] = (await regional.token({ ...TEACHER, professional: 'pro-chair' })).split('.')
    expect(await statusOf(`${header}.${other}.${signature}`)).toBe(401)
  })

  it('is nobody with a token that one issuer signed in the name of another', async () => {
    const officer = { agency: 'agy-police-harbour', professional: 'pro-officer' }
    expect(await statusOf(await police.token(officer))).toBe(200)
    expect(await statusOf(await police.token({ ...officer, iss: regional.trusted.issuer }))).toBe(401)
    expect(await statusOf(await regional.token({ ...TEACHER, iss: [regional.trusted.issuer] }))).toBe(401)
  })

  it('is nobody when its issuer may not speak for that agency, or for services', async () => {
    expect(await statusOf(await police.token(TEACHER))).toBe(401)
    expect(await statusOf(await police.token({ client_id: 'exchange' }), 'exchange')).toBe(401)
  })

  it('is nobody when the registry does not know the professional, or no longer', async () => {
    expect(await statusOf(await regional.token({ ...TEACHER, professional: 'pro-left' }))).toBe(401)
  })

  it('is a service only by a client id that may call, and when the token names no part of a professional', async () => {
    expect(await statusOf(await regional.token({ client_id: 'exchange' }), 'exchange')).toBe(200)
    expect(seen).toMatchObject({ kind: 'service', service: 'exchange', client: 'exchange' })
    expect(await statusOf(await regional.token({ client_id: 'other' }), 'exchange')).toBe(401)
    for (const half of [{ agency: TEACHER.agency }, { professional: TEACHER.professional }]) {
      expect(await statusOf(await regional.token({ client_id: 'exchange', ...half }), 'exchange')).toBe(401)
    }
  })

  it('does only what is for its role, by the registry and not by the token', async () => {
    const chair = { ...TEACHER, professional: 'pro-chair' }
    expect(await statusOf(await regional.token(chair), 'chair')).toBe(200)
    expect(
      await statusOf(await regional.token({ ...TEACHER, roles: ['chair'], scope: 'chair' }), 'chair'),
    ).toBe(403)
    expect(await statusOf(await regional.token(chair), 'exchange')).toBe(403)
    expect(await statusOf(await regional.token({ client_id: 'exchange' }), 'chair')).toBe(403)
    expect(await statusOf(await regional.token({ client_id: 'exchange' }))).toBe(403)
  })

  it('is known as long as its token is good, and no longer, also when the token was seen before', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const token = await regional.token({ ...TEACHER, exp: Math.floor(Date.now() / 1000) + 20 })
    expect(await statusOf(token)).toBe(200)
    vi.setSystemTime(Date.now() + 19_000)
    expect(await statusOf(token)).toBe(200)
    vi.setSystemTime(Date.now() + 7_000)
    expect(await statusOf(token)).toBe(401)
  })

  it('may come with a key that its issuer has just begun to use', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const old = await regional.token(TEACHER)
    expect(await statusOf(old)).toBe(200)
    await regional.rotate()
    vi.setSystemTime(Date.now() + 6_000)
    expect(await statusOf(await regional.token(TEACHER))).toBe(200)
    // What the old key signed is signed by nobody now.
    expect(await statusOf(old)).toBe(401)
  })

  it('cannot make us ask an issuer for its keys again and again', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    expect(await statusOf(await regional.token(TEACHER))).toBe(200)
    const storm = () =>
      Promise.all(
        Array.from({ length: 20 }, async (_, n) =>
          statusOf(await regional.token(TEACHER, { kid: `unknown-${n}` })),
        ),
      )
    vi.setSystemTime(Date.now() + 6_000)
    expect(new Set(await storm())).toEqual(new Set([401]))
    await storm()
    expect(regional.fetches()).toBe(2)
  })

  it('is asked to come back when the keys of its issuer cannot be had', async () => {
    regional.goSilent()
    expect(await statusOf(await regional.token(TEACHER))).toBe(503)
    expect(
      await statusOf(await police.token({ agency: 'agy-police-harbour', professional: 'pro-officer' })),
    ).toBe(200)
  })
})
