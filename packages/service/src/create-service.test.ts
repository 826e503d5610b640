import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { afterEach, describe, expect, it } from 'vitest'
import { answering, closed, createFixture, operation, PROBLEM, PUBLIC } from '../test/fixtures.ts'
import type { Answer } from './declared-reply.ts'
import type { AnyHandler } from './operation-route.ts'
import { pagePolicy } from './page-policy.ts'
import { NotFound, Unavailable } from './problems.ts'

const THING = closed({ name: { type: 'string', enum: ['bench', 'lamp'] } }, ['name'])
const HEALTH = { type: 'object', additionalProperties: false, properties: { status: { type: 'string' } } }

const apps: FastifyInstance[] = []
afterEach(() => Promise.all(apps.splice(0).map((app) => app.close())))

/** A service with one public operation, `GET /v1/thing`, that is answered so. */
async function answeringWith(
  handle: AnyHandler,
  changed: object = {},
  options: object = {},
): Promise<FastifyInstance> {
  const paths = {
    '/thing': { get: operation('getThing', { ...PUBLIC, responses: answering(THING), ...changed }) },
  }
  const app = await createFixture({ paths, handlers: { getThing: handle }, ...options })
  apps.push(app)
  return app
}

const get = (app: FastifyInstance, url = '/v1/thing', headers = {}) =>
  app.inject({ method: 'GET', url, headers })
/** Answers with an entity tag. */
const TAGGED = {
  responses: {
    200: {
      description: 'Done.',
      headers: { ETag: { required: true } },
      content: { 'application/json': { schema: THING } },
    },
    default: PROBLEM,
  },
}
const always = (answer: Answer) => async () => answer

describe('an answer', () => {
  it('has the declared status, body and headers', async () => {
    const app = await answeringWith(
      always({ status: 200, body: { name: 'bench' }, headers: { etag: '"1"' } }),
      TAGGED,
    )
    const answer = await get(app)
    expect([answer.statusCode, answer.json(), answer.headers.etag]).toEqual([200, { name: 'bench' }, '"1"'])
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8')
  })

  it.each([
    ['lacks a header that is required', TAGGED, {}],
    ['has a header that is not declared', TAGGED, { etag: '"1"', location: '/elsewhere' }],
    ['has a header where none is declared', {}, { etag: '"1"' }],
  ])('is 500 when it %s', async (_what, changed, headers) => {
    const app = await answeringWith(always({ status: 200, body: { name: 'bench' }, headers }), changed)
    expect((await get(app)).statusCode).toBe(500)
  })

  it('says nothing, and is 500, when its status is not declared', async () => {
    const answer = await get(await answeringWith(always({ status: 203, body: { secret: 'x' } })))
    expect(answer.statusCode).toBe(500)
    // The occurrence is any UUID: three digits of it say nothing.
    const { instance, type, ...said } = answer.json()
    expect(instance).toMatch(/^urn:uuid:/)
    expect(JSON.stringify(said)).not.toMatch(/203|secret|getThing/)
    expect(type).toBe('urn:problem-type:casebridge:unexpected')
  })

  it('never holds an undeclared member', async () => {
    const answer = await get(
      await answeringWith(always({ status: 200, body: { name: 'lamp', secret: 'x' } })),
    )
    expect(answer.body).toBe('{"name":"lamp"}')
  })

  it.each([
    ['an undeclared member', { name: 'lamp', secret: 'x' }],
    ['a value that is none of the declared ones', { name: 'ladder' }],
  ])('is 500 with %s when responses are checked', async (_what, body) => {
    const answer = await get(await answeringWith(always({ status: 200, body }), {}, { checkResponses: true }))
    expect([answer.statusCode, answer.body.includes('secret')]).toEqual([500, false])
  })

  it.each([
    ['lacks a required member', {}],
    ['is a text, which no serializer reads', '{"secret":"x"}'],
    ['is absent', undefined],
    ['is bytes', new Uint8Array([1])],
  ])('is 500 when a JSON body %s', async (_what, body) => {
    const answer = await get(await answeringWith(always({ status: 200, body })))
    expect([answer.statusCode, answer.body.includes('secret')]).toEqual([500, false])
  })

  it('is 500 with a body where the contract declares none', async () => {
    const responses = { 202: { description: 'Done.' }, default: PROBLEM }
    const answer = await get(
      await answeringWith(always({ status: 202, body: { secret: 'x' } }), { responses }),
    )
    expect([answer.statusCode, answer.body.includes('secret')]).toEqual([500, false])
    const empty = await get(await answeringWith(always({ status: 202 }), { responses }))
    expect([empty.statusCode, empty.body]).toEqual([202, ''])
  })

  it.each([
    ['text/plain', 'text/plain; charset=utf-8', 'log.example\n4\n'],
    ['text/csv', 'text/csv; charset=utf-8', 'id,name\r\n1,été\r\n'],
    ['application/octet-stream', 'application/octet-stream', new Uint8Array([0, 255])],
  ])('is written as it is where the contract says %s', async (type, header, body) => {
    const content = { [type]: { schema: { type: 'string' } } }
    const responses = { 200: { description: 'Done.', content }, default: PROBLEM }
    const answer = await get(await answeringWith(always({ status: 200, body }), { responses }))
    expect(answer.headers['content-type']).toBe(header)
    expect(answer.rawPayload).toEqual(Buffer.from(body))
  })

  it('is a page under a policy of its own where the contract says text/html, and is not kept either', async () => {
    const page = '<!DOCTYPE html><html lang="fr"><style>p { margin: 0 }</style><p>été</p></html>'
    const headers = { 'Content-Security-Policy': { required: true, schema: { type: 'string' } } }
    const content = { 'text/html': { schema: { type: 'string' } } }
    const responses = { 200: { description: 'Done.', headers, content }, default: PROBLEM }
    const own = { 'Content-Security-Policy': pagePolicy('p { margin: 0 }') }
    const answer = await get(
      await answeringWith(always({ status: 200, body: page, headers: own }), { responses }),
    )
    expect(answer.body).toBe(page)
    expect(answer.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'content-security-policy':
        "default-src 'none';style-src 'sha256-7IWhgxoOGTB5NQzjGk9OPt0FwhVeBvZGoWgF9xLLh8c=';base-uri 'none';form-action 'none';frame-ancestors 'none'",
    })
    const bare = await get(await answeringWith(always({ status: 200, body: page }), { responses }))
    expect([bare.statusCode, bare.body.includes('style')]).toEqual([500, false])
  })

  it('is never kept, framed or sniffed, and names the version of the contract', async () => {
    const app = await answeringWith(always({ status: 200, body: { name: 'lamp' } }))
    for (const url of ['/v1/thing', '/v1/unknown', '/v1/%zz']) {
      const { headers } = await get(app, url)
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'api-version': '1.2.3',
        'x-content-type-options': 'nosniff',
      })
    }
    expect((await get(app)).headers).toMatchObject({
      'strict-transport-security': expect.stringContaining('max-age=31536000'),
      'x-frame-options': 'DENY',
      'content-security-policy': "default-src 'none';frame-ancestors 'none'",
    })
  })

  it('is given to no method that the contract does not declare', async () => {
    let calls = 0
    const app = await answeringWith(async () => {
      calls += 1
      return { status: 200, body: { name: 'lamp' } }
    })
    for (const method of ['HEAD', 'POST', 'OPTIONS'] as const) {
      expect((await app.inject({ method, url: '/v1/thing' })).statusCode).toBe(404)
    }
    expect(calls).toBe(0)
  })
})

describe('a handler', () => {
  it('is given the trace of its caller, or a new one', async () => {
    const traces: string[] = []
    const app = await answeringWith(async ({ trace }) => {
      traces.push(trace)
      return { status: 200, body: { name: 'lamp' } }
    })
    const trace = '4bf92f3577b34da6a3ce929d0e0e4736'
    await get(app, '/v1/thing', { traceparent: `00-${trace}-00f067aa0ba902b7-01` })
    await get(app, '/v1/thing', { traceparent: `ff-${trace}-00f067aa0ba902b7-01` })
    await get(app)
    expect(traces[0]).toBe(trace)
    expect(new Set(traces).size).toBe(3)
    for (const one of traces) expect(one).toMatch(/^[0-9a-f]{32}$/)
  })

  it('learns that its client has gone, and not before', async () => {
    const seen: boolean[] = []
    let finish = () => {}
    const finished = new Promise<void>((resolve) => {
      finish = resolve
    })
    const requestBody = { content: { 'application/json': { schema: closed({}) } } }
    const paths = {
      '/thing': { post: operation('postThing', { ...PUBLIC, requestBody, responses: answering(THING) }) },
    }
    const postThing: AnyHandler = async ({ signal }) => {
      await wait(20)
      seen.push(signal.aborted)
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
      seen.push(signal.aborted)
      finish()
      return { status: 200, body: { name: 'lamp' } }
    }
    const app = await createFixture({ paths, handlers: { postThing } })
    apps.push(app)
    const url = `${await app.listen({ port: 0 })}/v1/thing`
    const request = { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }
    await expect(fetch(url, { ...request, signal: AbortSignal.timeout(200) })).rejects.toThrow()
    await finished
    expect(seen).toEqual([false, true])
  })
})

describe('a problem', () => {
  it('is one fixed body when there is nothing to know of, whatever the cause', async () => {
    const app = await answeringWith(async () => {
      throw new NotFound()
    })
    const answers = [await get(app), await get(app), await get(app, '/v1/unknown'), await get(app, '/')]
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1)
    expect(answers[0]?.json()).toEqual({
      type: 'urn:problem-type:casebridge:not-found',
      title: 'Not found',
      status: 404,
      detail: expect.any(String),
    })
    expect(answers[0]?.headers['content-type']).toBe('application/problem+json')
  })

  it('tells nothing about an error that nobody foresaw, also one that calls itself a bad request', async () => {
    const app = await answeringWith(async () => {
      throw Object.assign(new Error('no table "secret"'), { statusCode: 400, code: '42P01' })
    })
    const answer = await get(app)
    expect(answer.statusCode).toBe(500)
    expect(answer.body).not.toMatch(/secret|42P01/)
    expect(answer.json().instance).toMatch(/^urn:uuid:/)
  })

  it('says when to come back', async () => {
    const app = await answeringWith(async () => {
      throw new Unavailable(7)
    })
    const answer = await get(app)
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '7'])
  })

  it('is a problem document also where its status has another schema', async () => {
    const content = { 'application/json': { schema: HEALTH } }
    const responses = { ...answering(HEALTH), 503: { description: 'Down.', content } }
    const app = await answeringWith(
      async () => {
        throw new Unavailable(1)
      },
      { responses },
    )
    expect((await get(app)).json().type).toBe('urn:problem-type:casebridge:unavailable')
  })

  it.each(['/v1/%zz', `/v1/things/${'x'.repeat(101)}`])(
    'answers a path that cannot be read: %s',
    async (url) => {
      const paths = {
        '/things/{id}': {
          get: operation('getThing', {
            ...PUBLIC,
            parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
          }),
        },
      }
      const app = await createFixture({
        paths,
        handlers: { getThing: always({ status: 200, body: { name: 'lamp' } }) },
      })
      apps.push(app)
      const answer = await get(app, url)
      expect(answer.json()).toMatchObject({ status: 400, issues: [{ in: 'path' }] })
      expect(answer.headers['content-type']).toBe('application/problem+json')
    },
  )
})

describe('the contract', () => {
  it('can be read by everybody, as a page and as a document', async () => {
    const app = await answeringWith(always({ status: 200, body: { name: 'lamp' } }))
    expect((await get(app, '/docs/json')).json()).toMatchObject({ info: { version: '1.2.3' } })
    const page = await get(app, '/docs/')
    expect(page.statusCode).toBe(200)
    expect(page.headers['content-security-policy']).toContain("script-src 'self'")
  })
})

describe('a service that ends', () => {
  it('says DOWN, finishes what is under way, and takes nothing more', async () => {
    const health = {
      ...answering(HEALTH),
      503: { description: 'Down.', content: { 'application/json': { schema: HEALTH } } },
    }
    const paths = {
      '/health': { get: operation('getHealth', { ...PUBLIC, responses: health }) },
      '/slow': { get: operation('getSlow', { ...PUBLIC, responses: answering(THING) }) },
    }
    let begun = () => {}
    const underWay = new Promise<void>((resolve) => {
      begun = resolve
    })
    const app = await createFixture({
      paths,
      drainMilliseconds: 300,
      handlers: {
        getHealth: always({ status: 200, body: { status: 'UP' } }),
        getSlow: async () => {
          begun()
          await wait(600)
          return { status: 200, body: { name: 'lamp' } }
        },
      },
    })
    const origin = await app.listen({ port: 0 })
    const before = await fetch(`${origin}/v1/health`)
    const slow = fetch(`${origin}/v1/slow`)
    await underWay
    const closed = app.close()
    const during = await fetch(`${origin}/v1/health`)
    expect(await before.json()).toEqual({ status: 'UP' })
    expect([during.status, await during.json()]).toEqual([503, { status: 'DOWN' }])
    expect(await (await slow).json()).toEqual({ name: 'lamp' })
    await closed
    await expect(fetch(`${origin}/v1/health`)).rejects.toThrow()
  })
})
