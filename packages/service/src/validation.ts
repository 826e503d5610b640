import type { Schema } from '@casebridge/contract'
import { Ajv, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'
import type { FastifyRequest } from 'fastify'
import type { ContractOperation } from './contract-operations.ts'
import { FORMATS } from './formats.ts'
import type { Issue } from './problem.ts'
import { InvalidInput } from './problems.ts'
import { textIssues } from './text-issues.ts'
import { issuesOf } from './validation-issues.ts'

/** The parts of a request as the contract declares them. */
export interface ValidRequest {
  readonly params: unknown
  readonly query: unknown
  readonly headers: unknown
  readonly body: unknown
}

// A body is what its sender wrote: nothing is coerced, removed or filled in.
const strict = ajv(false)
// A query and a path are text: `limit=50` is the number it says.
const textual = ajv(true)

function ajv(coerceTypes: boolean): Ajv {
  const made = new Ajv({
    allErrors: true,
    coerceTypes,
    removeAdditional: false,
    useDefaults: coerceTypes,
    strict: true,
    strictTypes: false,
    strictRequired: false,
  })
  formats.default(made)
  for (const [name, format] of Object.entries(FORMATS)) made.addFormat(name, format)
  for (const keyword of ['example', 'x-open', 'discriminator']) made.addKeyword(keyword)
  return made
}

/** Checks a response as it would be written; the result gives its faults in words, or undefined. */
export function replyValidator(schema: Schema): (body: unknown) => string | undefined {
  const check = strict.compile(schema)
  return (body) => {
    if (check(JSON.parse(JSON.stringify(body)))) return undefined
    return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`).join('; ')
  }
}

/**
 * Compiles what an operation accepts. The result reads a request or refuses it.
 * @throws InvalidInput (the result) with all faults of path, query, headers and body at once.
 */
export function requestValidator(operation: ContractOperation): (request: FastifyRequest) => ValidRequest {
  const checkPath = parameterCheck(operation, 'path')
  const checkQuery = parameterCheck(operation, 'query')
  const checkHeaders = parameterCheck(operation, 'header')
  const checkBody = bodyCheck(operation)
  return (request) => {
    const params = namedParameters(operation, request.params as Readonly<Record<string, unknown>>)
    const query = { ...(request.query as object) }
    const headers = declaredHeaders(operation, request.headers)
    const { body } = request
    const issues = [
      ...issuesOf('path', checkPath, params),
      ...issuesOf('query', checkQuery, query),
      ...issuesOf('header', checkHeaders, headers),
      ...checkBody(body),
      ...textIssues(body),
    ]
    if (issues.length > 0) throw new InvalidInput(issues)
    return { params, query, headers, body }
  }
}

function parameterCheck(
  { parameters }: ContractOperation,
  place: 'path' | 'query' | 'header',
): ValidateFunction {
  const mine = parameters.filter((one) => one.in === place)
  return textual.compile({
    type: 'object',
    additionalProperties: false,
    required: mine.filter((one) => one.required).map(({ name }) => name),
    properties: Object.fromEntries(mine.map((one) => [one.name, one.schema])),
  })
}

/** Fastify gives what stands at the end of a path, over several segments, the name `*`. */
function namedParameters(
  { rest }: ContractOperation,
  { '*': end, ...params }: Record<string, unknown>,
): object {
  return rest === undefined ? params : { ...params, [rest]: end }
}

// Headers have many owners: only the declared ones are ours to judge.
function declaredHeaders({ parameters }: ContractOperation, headers: FastifyRequest['headers']): object {
  const mine = parameters.filter((one) => one.in === 'header')
  const found = mine.map(({ name }) => [name, headers[name.toLowerCase()]] as const)
  return Object.fromEntries(found.filter(([, value]) => value !== undefined))
}

function bodyCheck({ body: declared }: ContractOperation): (body: unknown) => readonly Issue[] {
  const whole = (code: string, detail: string): readonly Issue[] => [
    { in: 'body', pointer: '', code, detail },
  ]
  if (declared?.schema === undefined) {
    return (body) => (body === undefined ? [] : whole('unknown', 'This operation takes no body.'))
  }
  const check = strict.compile(declared.schema)
  return (body) => {
    if (body !== undefined) return issuesOf('body', check, body)
    return declared.required ? whole('required', 'A JSON body is required.') : []
  }
}
