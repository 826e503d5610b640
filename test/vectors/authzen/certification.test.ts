import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { withConstellation } from '@casebridge/testing/constellation'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { emergencyFacts } from '../../scenarios/support/emergency-facts.ts'
import { CALLER, REGION } from './region.ts'

interface Case {
  readonly id: string
  readonly title: string
  readonly variant: string | null
  readonly endpoint: string
  readonly request: Readonly<Record<string, unknown>>
  readonly expectedStatus: number
  readonly expectedBody: Body | null
}

interface Body {
  readonly decision?: boolean
  readonly context?: object
  readonly evaluations?: readonly Body[]
  readonly results?: readonly Readonly<Record<string, string>>[]
  readonly page?: { readonly next_token: string }
}

/**
 * What the scenario expects where the extraction read something else: in c-3-4-1 it took the sentence about the second
 * evaluation for the whole answer, because the block that follows it has a placeholder and is no JSON.
 */
const CORRECTED: Readonly<Record<string, Body>> = {
  'c-3-4-1': { evaluations: [{ decision: true }, { decision: false }] },
}

const read = (name: string) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
const CASES: readonly Case[] = read('certification/cases.json')
const ajv = new Ajv2020({ strict: false })
const isRequest = ajv.compile(read('schemas/evaluation-request.schema.json'))
const isResponse = ajv.compile(read('schemas/evaluation-response.schema.json'))

/** An instance loaded with only the pack of the scenario, through the ordinary loader, as processes. */
const constellation = withConstellation({
  region: REGION,
  environments: {
    agreements: { PACKS_DIRECTORY: fileURLToPath(new URL('packs', import.meta.url)) },
  },
})

async function send(path: string, body: string, headers: Record<string, string> = {}) {
  const { tokenFor, urls } = constellation()
  return fetch(`${urls.exchange}${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await tokenFor(CALLER, 'exchange')}`,
      'content-type': 'application/json',
      ...headers,
    },
    body,
  })
}

async function ask(path: string, question: unknown): Promise<{ status: number; type: string; body: Body }> {
  const response = await send(path, JSON.stringify(question))
  const type = response.headers.get('content-type') ?? ''
  return { status: response.status, type, body: (await response.json()) as Body }
}

/** A case as it is sent: in one of them, the token stands for that of the page before. */
async function asSent({ endpoint, request }: Case): Promise<unknown> {
  const { page } = request
  if (typeof page !== 'object' || page === null || !('token' in page)) return request
  const before = await ask(endpoint, { ...request, page: { limit: 1 } })
  return { ...request, page: { token: before.body.page?.next_token } }
}

const titleOf = ({ id, title, variant }: Case) => `${id} ${title}${variant === null ? '' : `: ${variant}`}`

describe('the AuthZEN certification scenario', () => {
  it('has the fifty cases that were extracted from it', () => {
    expect(CASES).toHaveLength(50)
    expect(CASES.filter(({ expectedStatus }) => expectedStatus === 400)).toHaveLength(16)
  })

  it.each(CASES.map((one) => [titleOf(one), one] as const))('%s', async (_, one) => {
    const answer = await ask(one.endpoint, await asSent(one))
    expect(answer.status).toBe(one.expectedStatus)
    if (one.expectedStatus !== 200) {
      expect(answer.type).toBe('application/problem+json')
      return
    }
    expect(answer.type).toMatch(/^application\/json\b/)
    meets({ ...one, expectedBody: CORRECTED[one.id] ?? one.expectedBody }, answer.body)
  })
})

/** What the harness of the scenario looks at: decisions as they are expected, results at least. */
function meets({ endpoint, request, expectedBody }: Case, body: Body): void {
  if (endpoint.includes('/search/')) {
    const { results = [] } = body
    expect(body.results).toBeInstanceOf(Array)
    for (const wanted of expectedBody?.results ?? []) expect(results).toContainEqual(wanted)
    if (expectedBody?.results?.length === 0) expect(results).toEqual([])
    expect(typeof body.page?.next_token).toBe('string')
    return
  }
  const asked = request.evaluations as readonly unknown[] | undefined
  const answers = asked === undefined ? [body] : (body.evaluations ?? [])
  expect(answers).toHaveLength(asked?.length ?? 1)
  for (const answer of answers) {
    expect(isResponse(answer), ajv.errorsText(isResponse.errors)).toBe(true)
    if (answer.context !== undefined) expect(answer.context).toBeTypeOf('object')
  }
  if (expectedBody !== null) expect(body).toMatchObject(expectedBody)
}

const alice = { type: 'user', id: 'alice' }
const bob = { type: 'user', id: 'bob' }
const admin = { ...bob, properties: { role: 'admin' } }
const record1 = { type: 'record', id: 'record-1' }
const archived = { type: 'record', id: 'record-2', properties: { status: 'archived' } }
const question = { subject: alice, action: { name: 'read' }, resource: record1 }
const POSTS = [
  '/access/v1/evaluation',
  '/access/v1/evaluations',
  '/access/v1/search/subject',
  '/access/v1/search/resource',
  '/access/v1/search/action',
] as const

describe('what its schemas say', () => {
  it.each(
    CASES.filter(({ endpoint }) => endpoint === '/access/v1/evaluation').map(
      (one) => [titleOf(one), one] as const,
    ),
  )('of the request of %s is what we answer', async (_, { endpoint, request }) => {
    const { status } = await ask(endpoint, request)
    expect(status).toBe(isRequest(request) ? 200 : 400)
  })
})

describe('searches by the fixture', () => {
  const results = async (kind: string, search: object) =>
    (await ask(`/access/v1/search/${kind}`, search)).body.results

  it('S1: who reads record-1', async () => {
    const search = { subject: { type: 'user' }, action: { name: 'read' }, resource: record1 }
    expect(await results('subject', search)).toEqual([alice, bob])
    expect(await results('subject', { ...search, subject: alice })).toEqual([alice, bob])
  })

  it('S2: what Alice reads', async () => {
    const search = { subject: alice, action: { name: 'read' }, resource: { type: 'record' } }
    expect(await results('resource', search)).toContainEqual(record1)
    expect(await results('resource', { ...search, resource: record1 })).toEqual(
      await results('resource', search),
    )
  })

  it('S3: what Alice does with record-1, as far as no property is needed', async () => {
    expect(await results('action', { subject: alice, resource: record1 })).toEqual([
      { name: 'read' },
      { name: 'write' },
    ])
  })

  it('S4: who writes what is archived', async () => {
    const search = { subject: { type: 'user' }, action: { name: 'write' }, resource: archived }
    expect(await results('subject', search)).toEqual([bob])
  })

  it('S5: what an administrator writes', async () => {
    const search = { subject: admin, action: { name: 'write' }, resource: { type: 'record' } }
    expect(await results('resource', search)).toEqual([{ type: 'record', id: 'record-2' }])
  })

  it('S6: what an administrator does with what is archived', async () => {
    expect(await results('action', { subject: admin, resource: archived })).toContainEqual({ name: 'write' })
  })

  it.each([
    [
      'subject',
      { subject: { type: 'user' }, action: { name: 'read' }, resource: { type: 'record', id: 'none' } },
    ],
    [
      'subject',
      { subject: { type: 'user' }, action: { name: 'read' }, resource: { type: 'planet', id: 'record-1' } },
    ],
    [
      'resource',
      { subject: { type: 'user', id: 'none' }, action: { name: 'read' }, resource: { type: 'record' } },
    ],
    [
      'resource',
      { subject: { type: 'robot', id: 'alice' }, action: { name: 'read' }, resource: { type: 'record' } },
    ],
    ['resource', { subject: alice, action: { name: 'read' }, resource: { type: 'planet' } }],
    ['action', { subject: alice, resource: { type: 'record', id: 'none' } }],
    ['action', { subject: { type: 'robot', id: 'bob', properties: { role: 'admin' } }, resource: archived }],
  ])('find nothing of what is not known: %s %j', async (kind, search) => {
    expect(await results(kind, search)).toEqual([])
  })

  it('give every result once over their pages, and an empty token at the end', async () => {
    const search = { subject: { type: 'user' }, action: { name: 'read' }, resource: record1 }
    const first = await ask('/access/v1/search/subject', { ...search, page: { limit: 1 } })
    expect(first.body).toMatchObject({ results: [alice], page: { count: 1 } })
    const token = first.body.page?.next_token
    const second = await ask('/access/v1/search/subject', { ...search, page: { token } })
    expect(second.body).toEqual({ results: [bob], page: { count: 1, next_token: '' } })
    const other = { ...search, action: { name: 'write' }, page: { token } }
    expect((await ask('/access/v1/search/subject', other)).status).toBe(400)
  })
})

describe.each(POSTS)('%s', (path) => {
  it.each(['text/plain', 'application/xml', 'application/x-www-form-urlencoded'])(
    'c-2-4-3: a body of type %s is 400',
    async (type) => {
      expect((await send(path, JSON.stringify(question), { 'content-type': type })).status).toBe(400)
    },
  )

  it.each(['{"subject":', '{subject:1}', 'subject', '{"a":1}}'])(
    'c-2-4-4: the body %s is 400',
    async (body) => {
      expect((await send(path, body)).status).toBe(400)
    },
  )

  it('c-2-4-5: an empty body is 400', async () => {
    expect((await send(path, '')).status).toBe(400)
  })

  it.each(['[]', 'null', '"read"', '42'])('a body that is no object, %s, is 400', async (body) => {
    expect((await send(path, body)).status).toBe(400)
  })

  it('c-2-5: gives the X-Request-ID back, also with a refusal, and needs none', async () => {
    const id = { 'x-request-id': 'bfe9eb29-ab87-4ca3-be83-a1d5d8305716' }
    const answered = await send(path, JSON.stringify(question), id)
    expect([answered.status, answered.headers.get('x-request-id')]).toEqual([200, id['x-request-id']])
    const refused = await send(path, '{', id)
    expect([refused.status, refused.headers.get('x-request-id')]).toEqual([400, id['x-request-id']])
    expect((await send(path, JSON.stringify(question))).status).toBe(200)
  })

  it('c-5: answers with application/json, and ignores members that it does not know', async () => {
    const open = {
      ...question,
      future: { nested: [1] },
      subject: { ...alice, future: true },
      action: { name: 'read', future: null },
      resource: { ...record1, future: 'x' },
      options: { future: 1 },
    }
    const answer = await send(path, JSON.stringify(open))
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'application/json; charset=utf-8',
    ])
    expect(await answer.json()).toEqual(await (await send(path, JSON.stringify(question))).json())
  })

  it('c-2-6: gives the same answer each time', async () => {
    const texts = []
    for (let i = 0; i < 5; i++) texts.push(await (await send(path, JSON.stringify(question))).text())
    expect(new Set(texts).size).toBe(1)
  })

  it('names every fault of a request at once', async () => {
    const response = await send(path, JSON.stringify({ subject: 'alice', resource: { id: 1 } }))
    const { issues } = (await response.json()) as { issues: readonly { pointer: string }[] }
    expect(response.status).toBe(400)
    expect(issues.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(['/subject', '/resource/type']),
    )
  })
})

describe('evaluations', () => {
  const semantic = async (evaluations_semantic: string) => {
    const batch = {
      subject: bob,
      resource: record1,
      options: { evaluations_semantic },
      evaluations: ['write', 'read', 'write', 'read'].map((name) => ({ action: { name } })),
    }
    const { body } = await ask('/access/v1/evaluations', batch)
    return body.evaluations?.map(({ decision }) => decision)
  }

  it('execute all, stop at the first denial, or at the first permit', async () => {
    expect(await semantic('execute_all')).toEqual([false, true, false, true])
    expect(await semantic('deny_on_first_deny')).toEqual([false])
    expect(await semantic('permit_on_first_permit')).toEqual([false, true])
  })

  it('refuse a semantic that there is not', async () => {
    const batch = { ...question, options: { evaluations_semantic: 'any' }, evaluations: [{}] }
    expect((await ask('/access/v1/evaluations', batch)).status).toBe(400)
  })

  it('are one evaluation when there are none, or the list is empty', async () => {
    const single = await ask('/access/v1/evaluation', question)
    expect((await ask('/access/v1/evaluations', question)).body).toEqual(single.body)
    expect((await ask('/access/v1/evaluations', { ...question, evaluations: [] })).body).toEqual(single.body)
    expect((await ask('/access/v1/evaluations', { subject: alice, action: { name: 'read' } })).status).toBe(
      400,
    )
  })

  it('never merge a default into what an evaluation has', async () => {
    const batch = {
      subject: admin,
      action: { name: 'write' },
      resource: archived,
      evaluations: [{}, { subject: { type: 'user', id: 'carol' } }, { subject: { type: 'user' } }],
    }
    const { body } = await ask('/access/v1/evaluations', batch)
    expect(body.evaluations?.map(({ decision }) => decision)).toEqual([true, false, false])
  })

  it('are refused whole when a default is faulty', async () => {
    const batch = { ...question, subject: 'alice', evaluations: [{ subject: alice }] }
    expect((await ask('/access/v1/evaluations', batch)).status).toBe(400)
  })
})

describe('the metadata', () => {
  it('names the absolute address of every endpoint, to anybody', async () => {
    const base = constellation().urls.exchange
    const response = await fetch(`${base}/.well-known/authzen-configuration`, {
      headers: { 'x-request-id': 'r1' },
    })
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'application/json; charset=utf-8',
    ])
    expect(response.headers.get('x-request-id')).toBe('r1')
    expect(await response.json()).toEqual({
      policy_decision_point: base,
      access_evaluation_endpoint: `${base}/access/v1/evaluation`,
      access_evaluations_endpoint: `${base}/access/v1/evaluations`,
      search_subject_endpoint: `${base}/access/v1/search/subject`,
      search_resource_endpoint: `${base}/access/v1/search/resource`,
      search_action_endpoint: `${base}/access/v1/search/action`,
    })
  })
})

describe('an instance whose bundle is not about sharing', () => {
  it('is up, and answers 503 where a decision on sharing is needed', async () => {
    const { urls } = constellation()
    expect((await fetch(`${urls.exchange}/health`)).status).toBe(200)
    const facts = JSON.stringify(emergencyFacts())
    const simulated = await send('/v1/simulations', facts)
    expect([simulated.status, await simulated.json()]).toMatchObject([
      503,
      { type: 'urn:problem-type:casebridge:unavailable' },
    ])
  })
})
