import { documents, type OpenApiDocument, type Schema } from '@casebridge/contract'
import { describe, expect, it } from 'vitest'
import { answering, closed, contract, operation, PROBLEM, PUBLIC } from '../test/fixtures.ts'
import { assertServable, ContractError } from './contract-guards.ts'
import { operationsOf } from './contract-operations.ts'

const handle = async () => ({ status: 200 })

function faultsOf(
  paths: OpenApiDocument['paths'],
  handlers: object = { getThing: handle },
): readonly string[] {
  const document = contract(paths)
  try {
    assertServable('fixture', document, operationsOf(document), { ...handlers })
    return []
  } catch (error) {
    if (error instanceof ContractError) return error.faults
    throw error
  }
}

/** Faults of one operation, `GET /things`, that differs from a good one in this. */
function faultsWith(changed: Parameters<typeof operation>[1]): readonly string[] {
  return faultsOf({ '/things': { get: operation('getThing', changed) } }).map((fault) =>
    fault.replace('GET /v1/things (getThing) ', ''),
  )
}

const body = (schema: Schema, type = 'application/json') => ({
  requestBody: { content: { [type]: { schema } } },
})

describe('a service does not start when its contract', () => {
  it.each(Object.entries(documents))(
    'is in order: then it does, as %s is',
    (name, document: OpenApiDocument) => {
      const operations = operationsOf(document)
      const handlers = Object.fromEntries(operations.map(({ id }) => [id, handle]))
      expect(operations.length).toBeGreaterThan(5)
      expect(() => assertServable(name, document, operations, handlers)).not.toThrow()
    },
  )

  it('has an operation without operationId', () => {
    const { operationId: _, ...unnamed } = operation('getThing')
    expect(faultsOf({ '/things': { get: unnamed } }, {})).toEqual([
      'GET /v1/things (unnamed) has no operationId',
    ])
  })

  it('has an operation without handler, also one that every object seems to have', () => {
    expect(faultsOf({ '/things': { get: operation('toString') } }, {})).toEqual([
      'GET /v1/things (toString) has no handler',
    ])
  })

  it('lacks the operation of a handler', () => {
    expect(
      faultsOf({ '/things': { get: operation('getThing') } }, { getThing: handle, old: handle }),
    ).toEqual(['handler old has no operation in the contract'])
  })

  it('declares an operation twice', () => {
    const paths = { '/a': { get: operation('getThing') }, '/b': { get: operation('getThing') } }
    expect(faultsOf(paths)).toEqual(['operation getThing is declared twice'])
  })

  it('uses a method that the loader would leave out', () => {
    const paths = { '/things': { get: operation('getThing'), head: operation('peek') } }
    expect(faultsOf(paths)).toEqual(['HEAD /things uses a method that nothing serves'])
  })

  it('does not say whether an operation needs security', () => {
    const { security: _, ...silent } = operation('getThing')
    expect(faultsOf({ '/things': { get: silent } })).toEqual([
      'GET /v1/things (getThing) declares no security; `security: []` says that it needs none',
    ])
  })

  it('makes security optional', () => {
    expect(faultsWith({ security: [{ bearer: [] }, {}] })).toEqual(['makes its security optional'])
  })

  it('wants a scheme that nothing checks', () => {
    expect(faultsWith({ security: [{ apiKey: [] }] })).toEqual(['wants apiKey, which nothing checks'])
  })

  it('does not say who may call', () => {
    expect(faultsWith({ 'x-callers': [] })).toEqual(['does not say who may call it (x-callers)'])
  })

  it('names a caller that nobody can be', () => {
    expect(faultsWith({ 'x-callers': ['profesional'] })).toEqual(['has an unknown caller, profesional'])
  })

  it.each([
    { security: [], 'x-callers': ['professional'] },
    { security: [{ bearer: [] }], 'x-callers': ['public'] },
  ])('is public in one place and secured in another: %o', (changed) => {
    expect(faultsWith(changed)).toEqual(['is public in one place and secured in another'])
  })

  it('lets a parameter go over several segments that is not the end of its path', () => {
    const wide = { name: 'place', in: 'path', required: true, 'x-segments': true, schema: { type: 'string' } }
    const get = operation('getThing', { parameters: [wide] })
    expect(faultsOf({ '/things/{place}': { get } })).toEqual([])
    expect(faultsOf({ '/things/{place}/parts': { get } })).toEqual([
      'GET /v1/things/{place}/parts (getThing) lets place go over several segments, which only the end of a path may',
    ])
  })

  it('declares no problem document for the unforeseen', () => {
    const { default: _, ...foreseen } = answering(closed({}))
    expect(faultsWith({ responses: foreseen })).toEqual(['declares no default problem document'])
  })

  it('declares no success', () => {
    expect(faultsWith({ responses: { default: PROBLEM } })).toEqual(['declares no success'])
  })

  it('answers one status in several media types', () => {
    const content = {
      'text/plain': { schema: { type: 'string' } },
      'application/json': { schema: closed({}) },
    }
    expect(faultsWith({ responses: { 200: { description: 'Done.', content }, default: PROBLEM } })).toEqual([
      'has several media types for 200',
    ])
  })

  it('answers in a media type that nothing writes', () => {
    const content = { 'image/png': { schema: { type: 'string' } } }
    expect(faultsWith({ responses: { 200: { description: 'Done.', content }, default: PROBLEM } })).toEqual([
      'answers 200 with image/png, which nothing writes',
    ])
  })

  it('answers with a page that need not say what it may use', () => {
    const answer = { description: 'Done.', content: { 'text/html': { schema: { type: 'string' } } } }
    const policy = (required: boolean) => ({
      'Content-Security-Policy': { required, schema: { type: 'string' } },
    })
    const fault = 'answers 200 with a page and requires no Content-Security-Policy'
    for (const headers of [{}, policy(false)]) {
      expect(faultsWith({ responses: { 200: { ...answer, headers }, default: PROBLEM } })).toEqual([fault])
    }
    expect(
      faultsWith({ responses: { 200: { ...answer, headers: policy(true) }, default: PROBLEM } }),
    ).toEqual([])
  })

  it.each<[string, Schema, string]>([
    ['an object', { type: 'object' }, 'undeclared members pass'],
    ['any value', {}, 'any value passes'],
    [
      'members of one type',
      { type: 'object', additionalProperties: { type: 'string' } },
      'undeclared members pass',
    ],
    ['a list of anything', { type: 'array', items: {} }, '/*: any value passes'],
    [
      'a member',
      closed({ deep: closed({ inner: { type: 'object' } }) }),
      '/deep/inner: undeclared members pass',
    ],
    ['an alternative', { oneOf: [closed({}), { type: 'object' }] }, 'undeclared members pass'],
  ])('leaves %s of a response open', (_what, schema, fault) => {
    expect(faultsWith({ responses: answering(schema) })).toEqual([
      expect.stringMatching(
        new RegExp(`^has an open response 200 application/json.*${fault.replace('/*', '/\\*')}$`),
      ),
    ])
  })

  it('leaves a request body open', () => {
    expect(faultsWith(body({ type: 'object' }))).toEqual([
      'has an open request body: undeclared members pass',
    ])
  })

  it('takes a request body that is not JSON', () => {
    expect(faultsWith(body({ type: 'string' }, 'text/plain'))).toEqual(['has no schema for its request body'])
  })

  it('takes a parameter of any value, or from where nothing reads', () => {
    const parameters = [
      { name: 'any', in: 'query' },
      { name: 'crumb', in: 'cookie', schema: { type: 'string' } },
    ]
    expect(faultsWith({ parameters })).toEqual([
      'takes crumb from cookie, which nothing reads',
      'has no schema for its query parameter any',
    ])
  })

  it('leaves something open without a reason; with one, it starts', () => {
    expect(faultsWith(body({ type: 'object', 'x-open': '' }))).toHaveLength(1)
    expect(faultsWith(body({ type: 'object', 'x-open': 'AuthZEN context' }))).toEqual([])
  })

  it('opens more than the schema that says so: what it names is looked at as everywhere', () => {
    const inside = { type: 'object', 'x-open': 'AuthZEN entity', properties: { deep: { type: 'object' } } }
    expect(faultsWith(body(inside))).toEqual(['has an open request body/deep: undeclared members pass'])
  })

  it('speaks a protocol that has no name', () => {
    expect(faultsWith({ 'x-protocol': '' })).toEqual(['speaks a protocol without a name (x-protocol)'])
    expect(faultsWith({ 'x-protocol': 'AuthZEN' })).toEqual([])
  })

  it('has several faults: one error names all of them', () => {
    const paths = {
      '/a': { get: operation('getA', { 'x-callers': [] }) },
      '/b': { post: operation('postB', { ...PUBLIC, responses: { default: PROBLEM } }) },
    }
    const document = contract(paths)
    const start = () => assertServable('fixture', document, operationsOf(document), { getA: handle })
    expect(start).toThrow(
      'fixture does not start, its contract and its code disagree:\n' +
        '  - GET /v1/a (getA) does not say who may call it (x-callers)\n' +
        '  - POST /v1/b (postB) has no handler\n' +
        '  - POST /v1/b (postB) declares no success',
    )
  })
})
