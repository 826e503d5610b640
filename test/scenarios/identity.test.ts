import { randomUUID } from 'node:crypto'
import type { exchange } from '@casebridge/contract'
import { rotateIssuerKey } from '@casebridge/local'
import { withConstellation } from '@casebridge/testing/constellation'
import { describe, expect, it, vi } from 'vitest'
import { acts } from './support/acts.ts'
import { bodyOf, type Call, send, sendWith } from './support/call.ts'
import { type Making, madeToken } from './support/foreign-token.ts'
import {
  type ContractOperation,
  OPERATIONS,
  parametersOf,
  pathOf,
  type ServiceName,
} from './support/operations.ts'
import { POLICE, PREVENTION, REVIEWER, SCHOOL, YOUTH_WORK } from './support/people.ts'
import { registryActs } from './support/registry.ts'
import { openStage } from './support/stage.ts'

const constellation = withConstellation()
const registry = registryActs(constellation)

const isPublic = ({ callers }: ContractOperation) => callers.includes('public')
const CLOSED = OPERATIONS.filter((one) => !isPublic(one)).map(
  (one) => [`${one.service} ${one.id}`, one] as const,
)
const NEIGHBOUR: Readonly<Record<ServiceName, ServiceName>> = {
  agreements: 'exchange',
  exchange: 'audit',
  audit: 'agreements',
}

/** A call of the operation with ids that are nothing and no body: who calls is looked at before anything else is. */
function bare(operation: ContractOperation): Call {
  const ids = Object.fromEntries(parametersOf(operation).map((name) => [name, randomUUID()]))
  return { method: operation.method as Call['method'], path: pathOf(operation, ids) }
}

describe('every operation of every contract', () => {
  it('is public in few cases only, which say nothing about anybody', () => {
    const open = OPERATIONS.filter(isPublic).map(({ service, id }) => `${service} ${id}`)
    expect(open.toSorted()).toEqual([
      'agreements getHealth',
      'agreements getProtocol',
      'audit getCheckpoint',
      'audit getCosignedCheckpoint',
      'audit getHealth',
      'audit getTile',
      'exchange advise',
      'exchange getAuthzenConfiguration',
      'exchange getHealth',
    ])
  })

  it.each(CLOSED)('%s: without a token 401', async (_, operation) => {
    const { service } = operation
    expect(await sendWith(constellation(), undefined, bare(operation), { service })).toMatchObject({
      status: 401,
    })
  })

  it.each(CLOSED)('%s: with a token for another service 401', async (_, operation) => {
    const { service } = operation
    const token = await constellation().tokenFor(PREVENTION, NEIGHBOUR[service])
    expect(await sendWith(constellation(), token, bare(operation), { service })).toMatchObject({
      status: 401,
    })
  })

  it.each(CLOSED.filter(([, { callers }]) => !callers.includes('service:exchange')))(
    '%s: with the token of a service 403',
    async (_, operation) => {
      const { service } = operation
      expect(await send(constellation(), 'exchange', bare(operation), { service })).toMatchObject({
        status: 403,
      })
    },
  )

  it.each(CLOSED.filter(([, { callers }]) => !callers.includes('professional')))(
    '%s: with the token of a professional who has no such role 403',
    async (_, operation) => {
      const { service } = operation
      expect(await send(constellation(), YOUTH_WORK, bare(operation), { service })).toMatchObject({
        status: 403,
      })
    },
  )
})

describe('a token of one’s own making', () => {
  const knocks = (making?: Making) =>
    sendWith(constellation(), madeToken(constellation(), making), { method: 'GET', path: '/v1/cases' })

  it('is accepted when it is what the issuer would have made, else the refusals below would show nothing', async () => {
    expect((await knocks()).status).toBe(200)
  })

  it.each<[string, Making]>([
    ['signed by another key under the issuer’s key id', { signed: 'by-another-key' }],
    ['not signed at all', { header: { alg: 'none' }, signed: 'not-at-all' }],
    ['of an issuer nobody trusts', { claims: { iss: 'https://issuer.example' } }],
    ['expired', { claims: { iat: 1_700_000_000, exp: 1_700_000_300 } }],
    ['without an end', { claims: { exp: undefined } }],
    ['that is no access token but an id token', { header: { typ: 'JWT' } }],
    [
      'for several services that are none of ours',
      { claims: { aud: ['urn:casebridge:audit', 'urn:other'] } },
    ],
    ['of a professional nobody knows', { claims: { professional: 'pro-nobody-known' } }],
    ['of a professional under the name of another agency', { claims: { agency: 'agy-police-quay' } }],
    ['that names a professional and no agency', { claims: { agency: undefined } }],
    [
      'of a service nobody knows',
      { claims: { agency: undefined, professional: undefined, client_id: 'reporting' } },
    ],
  ])('%s: 401', async (_, making) => {
    expect((await knocks(making)).status).toBe(401)
  })

  it('adds no role and no training: attributes come from the registry alone', async () => {
    const claims = {
      roles: ['chair', 'lawfulness-reviewer'],
      role: 'lawfulness-reviewer',
      scope: 'role:chair',
    }
    const token = madeToken(constellation(), { claims })
    expect((await sendWith(constellation(), token, { method: 'GET', path: '/v1/reviews' })).status).toBe(403)
  })
})

describe('a change of the registry', () => {
  it('ends a training for the next decision, without a restart', async () => {
    const { caseId } = await openStage(constellation())
    const running = constellation().service('exchange').pid()
    const ask = async () => {
      const reply = await send(constellation(), PREVENTION, acts.ask(caseId, { categories: ['EDU'] }))
      return bodyOf<exchange.components['schemas']['Request']>(reply).answers[0]
    }
    expect(await ask()).toMatchObject({ effect: 'permit' })
    await registry.attest(PREVENTION, '2026-01-01')
    await vi.waitFor(async () => {
      const answer = await ask()
      expect(answer?.effect).toBe('deny')
      expect(answer?.decision?.grounds[0]?.code).toBe('G07')
    }, WITHIN)
    await registry.attest(PREVENTION, '2099-01-01')
    await vi.waitFor(async () => expect(await ask()).toMatchObject({ effect: 'permit' }), WITHIN)
    expect(constellation().service('exchange').pid()).toBe(running)
  })

  it('keeps out who has left, whose token is still good', async () => {
    const token = await constellation().tokenFor(POLICE, 'exchange')
    expect(await knock(token)).toBe(200)
    await registry.depart(POLICE)
    await vi.waitFor(async () => expect(await knock(token)).toBe(401), WITHIN)
  })

  it('decides who speaks for an agency: tokens of an issuer that it no longer lists are refused, until it does', async () => {
    const token = await constellation().tokenFor(SCHOOL, 'exchange')
    expect(await knock(token)).toBe(200)
    const before = await registry.setIssuers('agy-school-meridian', ['https://school.example'])
    await vi.waitFor(async () => expect(await knock(token)).toBe(401), WITHIN)
    // A shared issuer speaks for the others as before.
    expect(await knock(await constellation().tokenFor(PREVENTION, 'exchange'))).toBe(200)
    await registry.setIssuers('agy-school-meridian', [...before, 'https://school.example'])
    await vi.waitFor(async () => expect(await knock(token)).toBe(200), WITHIN)
  })

  it('lets a colleague stand in for a role, from the act that says so to the act that ends it', async () => {
    const token = await constellation().tokenFor(PREVENTION, 'exchange')
    const reviews = () => knock(token, '/v1/reviews')
    expect(await reviews()).toBe(403)
    const { id } = await registry.appoint(REVIEWER, PREVENTION, 'lawfulness-reviewer')
    await vi.waitFor(async () => expect(await reviews()).toBe(200), WITHIN)
    await registry.endDeputy(REVIEWER, id)
    await vi.waitFor(async () => expect(await reviews()).toBe(403), WITHIN)
  })
})

describe('a rotated key of the issuer', () => {
  it('signs from now on, and tokens of the key before stay good until they expire', async () => {
    const before = madeToken(constellation())
    await rotateIssuerKey(constellation().keyring.issuerKeysFile)
    process.kill(constellation().service('issuer').pid() ?? 0, 'SIGHUP')
    const after = madeToken(constellation())
    const cases = { method: 'GET', path: '/v1/cases' } as const
    await vi.waitFor(
      async () => expect((await sendWith(constellation(), after, cases)).status).toBe(200),
      WITHIN,
    )
    expect((await sendWith(constellation(), before, cases)).status).toBe(200)
  })
})

/** What is waited for at most; keys are fetched again after some seconds only. */
const WITHIN = { timeout: 15_000, interval: 100 }

/** How the exchange answers a call with this token. */
async function knock(token: string, path = '/v1/cases'): Promise<number> {
  return (await sendWith(constellation(), token, { method: 'GET', path })).status
}
