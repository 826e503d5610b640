import type { Schema } from '@casebridge/contract'
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'
import type { FastifyRequest } from 'fastify'
import type { ContractOperation } from './contract-operations.ts'
import type { Issue } from './problem.ts'
import { InvalidInput } from './problems.ts'

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
  made.addFormat('binary', true)
  for (const keyword of ['example', 'x-open', 'discriminator']) made.addKeyword(keyword)
  return made
}

/** A validator of a response, for `CHECK_RESPONSES`. */
export function replyValidator(schema: Schema): ValidateFunction {
  return strict.compile(schema)
}

/**
 * Compiles what an operation accepts. The result reads a request or refuses it.
 * @throws InvalidInput (the result) with all faults of path, query, headers and body at once.
 */
export function requestValidator(operation: ContractOperation): (request: FastifyRequest) => ValidRequest {
  const parts = {
    path: parameterGroup(operation, 'path'),
    query: parameterGroup(operation, 'query'),
    header: parameterGroup(operation, 'header'),
  }
  const { body } = operation
  const checkBody = body?.schema && strict.compile(body.schema)
  return (request) => {
    const params = { ...(request.params as object) }
    const query = { ...(request.query as object) }
    const headers = parts.header.read(request.headers)
    const issues = [
      ...issuesOf('path', parts.path.check, params),
      ...issuesOf('query', parts.query.check, query),
      ...issuesOf('header', parts.header.check, headers),
      ...(checkBody ? bodyIssues(checkBody, request.body, body?.required ?? false) : []),
    ]
    if (issues.length > 0) throw new InvalidInput(issues)
    return { params, query, headers, body: request.body ?? undefined }
  }
}

function parameterGroup({ parameters }: ContractOperation, place: 'path' | 'query' | 'header') {
  const mine = parameters.filter((one) => one.in === place)
  const schema = {
    type: 'object',
    // Headers have many owners; in a path and a query nothing undeclared passes.
    additionalProperties: place === 'header',
    required: mine.filter((one) => one.required).map(({ name }) => name),
    properties: Object.fromEntries(mine.map((one) => [one.name, one.schema ?? {}])),
  }
  return {
    check: textual.compile(schema),
    read(headers: FastifyRequest['headers']): Record<string, unknown> {
      const found = mine.map(({ name }) => [name, headers[name.toLowerCase()]] as const)
      return Object.fromEntries(found.filter(([, value]) => value !== undefined))
    },
  }
}

function bodyIssues(check: ValidateFunction, body: unknown, required: boolean): readonly Issue[] {
  if (body === undefined || body === null) {
    return required ? [{ in: 'body', pointer: '', code: 'required', detail: 'A JSON body is required.' }] : []
  }
  return issuesOf('body', check, body)
}

function issuesOf(place: Issue['in'], check: ValidateFunction, value: unknown): readonly Issue[] {
  return check(value) ? [] : (check.errors ?? []).map((error) => toIssue(place, error))
}

function toIssue(place: Issue['in'], { instancePath, keyword, params, message }: ErrorObject): Issue {
  const pointer = (name: unknown) =>
    `${instancePath}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`
  switch (keyword) {
    case 'required':
      return {
        in: place,
        pointer: pointer(params.missingProperty),
        code: 'required',
        detail: 'This is required.',
      }
    case 'additionalProperties':
      return {
        in: place,
        pointer: pointer(params.additionalProperty),
        code: 'unknown',
        detail: 'The contract does not know this.',
      }
    case 'enum':
      return {
        in: place,
        pointer: instancePath,
        code: 'enum',
        detail: `This must be one of: ${params.allowedValues.join(', ')}.`,
      }
    case 'pattern':
      return {
        in: place,
        pointer: instancePath,
        code: 'pattern',
        detail: 'This does not have the form that the contract asks for.',
      }
    default:
      return { in: place, pointer: instancePath, code: keyword, detail: `This ${message ?? 'is invalid'}.` }
  }
}
