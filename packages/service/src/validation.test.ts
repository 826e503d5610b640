import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answering, closed, createFixture, operation, PUBLIC } from '../test/fixtures.ts'
import { startIssuer, TEACHER, type TestIssuer } from '../test/issuer.ts'
import type { ValidRequest } from './validation.ts'

const BODY = closed(
  {
    title: { type: 'string', maxLength: 10 },
    count: { type: 'integer' },
    'a/b~c': { type: 'boolean' },
    nested: closed({ code: { type: 'string', enum: ['one', 'two'] } }),
  },
  ['title'],
)

const PARAMETERS = [
  { name: 'thing', in: 'path', required: true, schema: { type: 'integer', minimum: 1 } },
  { name: 'limit', in: 'query', schema: { type: 'integer', maximum: 100, default: 50 } },
  { name: 'full', in: 'query', schema: { type: 'boolean' } },
  { name: 'Idempotency-Key', in: 'header', required: true, schema: { type: 'string', minLength: 8 } },
]

describe('a request', () => {
  let app: FastifyInstance
  let issuer: TestIssuer
  let token = ''
  let seen: ValidRequest | undefined

  beforeAll(async () => {
    issuer = await startIssuer()
    token = await issuer.token(TEACHER)
    const requestBody = { required: true, content: { 'application/json': { schema: BODY } } }
    const responses = answering(closed({}))
    app = await createFixture({
      issuers: [issuer],
      bodyLimitBytes: 20_000,
      paths: {
        '/things/{thing}': { put: operation('putThing', { parameters: PARAMETERS, requestBody, responses }) },
        '/poke': { post: operation('poke', { ...PUBLIC, responses }) },
      },
      handlers: {
        putThing: async ({ request }) => {
          seen = request as ValidRequest
          return { status: 200, body: {} }
        },
        poke: async () => ({ status: 200, body: {} }),
      },
    })
  })
  afterAll(() => Promise.all([app.close(), issuer.close()]))

  async function put(body: unknown, url = '/v1/things/7', headers: Record<string, string> = {}) {
    seen = undefined
    const answer = await app.inject({
      method: 'PUT',
      url,
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': 'key-00000001',
        ...headers,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
    return { status: answer.statusCode, problem: answer.json(), type: answer.headers['content-type'] }
  }

  const faults = async (body: unknown, url?: string) =>
    (await put(body, url)).problem.issues?.map(
      (issue: { in: string; pointer: string; code: string }) => `${issue.in} ${issue.pointer} ${issue.code}`,
    )

  it('reaches its handler as the contract declares it, with numbers and defaults in path and query', async () => {
    const { status } = await put({ title: 'lamp', count: 2 }, '/v1/things/7?full=true')
    expect(status).toBe(200)
    expect(seen).toEqual({
      params: { thing: 7 },
      query: { limit: 50, full: true },
      headers: { 'Idempotency-Key': 'key-00000001' },
      body: { title: 'lamp', count: 2 },
    })
  })

  it('is refused once, with every fault of path, query, headers and body', async () => {
    const body = { count: 'many', 'a/b~c': 'yes', nested: { code: 'three', more: 1 }, extra: true }
    const { status, problem, type } = await put(body, '/v1/things/0?limit=1000&sort=name', {
      'idempotency-key': 'short',
    })
    expect([status, type]).toEqual([400, 'application/problem+json'])
    expect(problem).toMatchObject({
      type: 'urn:problem-type:casebridge:invalid-input',
      title: 'Invalid input',
    })
    expect(problem.detail).toBe('The request has 10 faults.')
    const all = problem.issues.map((issue: { in: string; pointer: string; code: string }) => [
      issue.in,
      issue.pointer,
      issue.code,
    ])
    expect(all).toEqual(
      expect.arrayContaining([
        ['path', '/thing', 'minimum'],
        ['query', '/limit', 'maximum'],
        ['query', '/sort', 'unknown'],
        ['header', '/Idempotency-Key', 'minLength'],
        ['body', '/title', 'required'],
        ['body', '/count', 'type'],
        ['body', '/a~1b~0c', 'type'],
        ['body', '/nested/code', 'enum'],
        ['body', '/nested/more', 'unknown'],
        ['body', '/extra', 'unknown'],
      ]),
    )
    expect(problem.issues[0].detail).toBe('This must be >= 1.')
    expect(seen).toBeUndefined()
  })

  it('keeps every value of its body as it was sent', async () => {
    expect(await faults({ title: 'lamp', count: '1' })).toEqual(['body /count type'])
    expect(await faults({ title: 1 })).toEqual(['body /title type'])
    expect(await faults({ title: null })).toEqual(['body /title type'])
    expect(await faults({ title: 'lamp', nested: [] })).toEqual(['body /nested type'])
  })

  it('is refused with a query parameter twice', async () => {
    expect(await faults({ title: 'lamp' }, '/v1/things/7?limit=1&limit=2')).toEqual(['query /limit type'])
  })

  it('is refused without its Idempotency-Key', async () => {
    const { problem } = await put({ title: 'lamp' }, undefined, { 'idempotency-key': '' })
    expect(problem.issues).toMatchObject([{ in: 'header', pointer: '/Idempotency-Key' }])
    const answer = await app.inject({
      method: 'PUT',
      url: '/v1/things/7',
      headers: { authorization: `Bearer ${token}` },
      body: { title: 'lamp' },
    })
    expect(answer.json().issues).toEqual([
      { in: 'header', pointer: '/Idempotency-Key', code: 'required', detail: 'This is required.' },
    ])
  })

  it.each([
    ['malformed JSON', '{"title":', 'malformed'],
    ['an empty body', '', 'required'],
    ['a prototype member', '{"title":"lamp","__proto__":{"count":1}}', 'malformed'],
    ['a constructor member', '{"title":"lamp","constructor":{"prototype":{"count":1}}}', 'malformed'],
  ])('is refused with %s', async (_what, body, code) => {
    const { status, problem } = await put(body)
    expect([status, problem.issues]).toMatchObject([400, [{ in: 'body', pointer: '', code }]])
    expect(seen).toBeUndefined()
  })

  it.each(['null', '[]', '"lamp"', '7'])('is refused with %s for an object', async (body) => {
    expect(await faults(body)).toEqual(['body  type'])
  })

  it('names as many faults as a problem document holds', async () => {
    const members = Object.fromEntries(Array.from({ length: 1_200 }, (_, n) => [`m${n}`, 1]))
    expect(await faults({ title: 'lamp', ...members })).toHaveLength(1_000)
  })

  it('is refused when it is too large', async () => {
    const { status, problem } = await put({ title: 'x'.repeat(30_000) })
    expect([status, problem.type]).toEqual([413, 'urn:problem-type:casebridge:too-large'])
  })

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/json, text/plain',
    'application/jsonp',
  ])('is refused as %s', async (type) => {
    const { status, problem } = await put('{"title":"lamp"}', undefined, { 'content-type': type })
    expect([status, problem.type]).toEqual([415, 'urn:problem-type:casebridge:media-type'])
  })

  it('is refused with a body where the contract declares none', async () => {
    const poke = (body?: object) => app.inject({ method: 'POST', url: '/v1/poke', ...(body && { body }) })
    expect((await poke()).statusCode).toBe(200)
    expect((await poke({ more: 1 })).json().issues).toMatchObject([
      { in: 'body', pointer: '', code: 'unknown' },
    ])
  })

  it('of a stranger is refused before it is read', async () => {
    for (const body of ['{"title":', '{"title":"lamp"}', 'x'.repeat(30_000)]) {
      const { status, problem } = await put(body, '/v1/things/0?sort=name', {
        authorization: '',
        'content-type': 'text/plain',
      })
      expect([status, problem.issues]).toEqual([401, undefined])
    }
  })
})
