import { METHODS, type OpenApiDocument } from '@casebridge/contract'
import type { ContractOperation } from './contract-operations.ts'
import { TEXT_TYPES } from './declared-reply.ts'
import { openings } from './schema-openings.ts'

/** A contract that a service must not serve; names every fault. */
export class ContractError extends Error {
  override readonly name = 'ContractError'
  readonly faults: readonly string[]

  constructor(service: string, faults: readonly string[]) {
    super(
      `${service} does not start, its contract and its code disagree:\n${faults.map((one) => `  - ${one}`).join('\n')}`,
    )
    this.faults = faults
  }
}

/**
 * Refuses a service whose contract leaves something open: an operation without handler, without declared security or
 * callers, without a problem document for the unforeseen, or with a schema through which more than declared could go.
 * @throws ContractError naming every fault.
 */
export function assertServable(
  service: string,
  document: OpenApiDocument,
  operations: readonly ContractOperation[],
  handlers: Readonly<Record<string, unknown>>,
): void {
  const ids = operations.map(({ id }) => id)
  const faults = [
    ...operations.flatMap((operation) =>
      [
        ...servedBy(operation, handlers),
        ...speaks(operation),
        ...calledBy(document, operation),
        ...asks(operation),
        ...answers(operation),
      ].map((fault) => `${operation.name} (${operation.id || 'unnamed'}) ${fault}`),
    ),
    ...unservedMethods(document),
    ...ids
      .filter((id, index) => id !== '' && ids.indexOf(id) !== index)
      .map((id) => `operation ${id} is declared twice`),
    ...Object.keys(handlers)
      .filter((id) => !ids.includes(id))
      .map((id) => `handler ${id} has no operation in the contract`),
  ]
  if (faults.length > 0) throw new ContractError(service, faults)
}

function servedBy({ id }: ContractOperation, handlers: Readonly<Record<string, unknown>>): readonly string[] {
  if (id === '') return ['has no operationId']
  return Object.hasOwn(handlers, id) && typeof handlers[id] === 'function' ? [] : ['has no handler']
}

function speaks({ protocol }: ContractOperation): readonly string[] {
  return protocol === undefined || (typeof protocol === 'string' && protocol !== '')
    ? []
    : ['speaks a protocol without a name (x-protocol)']
}

const CALLER = /^(public|professional|(service|role):[a-z][a-z-]*)$/

function calledBy(document: OpenApiDocument, { security, callers }: ContractOperation): readonly string[] {
  const schemes = (security ?? []).flatMap((requirement) => Object.keys(requirement))
  return [
    ...(security === undefined ? ['declares no security; `security: []` says that it needs none'] : []),
    ...(security?.some((requirement) => Object.keys(requirement).length === 0)
      ? ['makes its security optional']
      : []),
    ...schemes
      .filter((scheme) => scheme !== 'bearer' || document.components?.securitySchemes?.bearer === undefined)
      .map((scheme) => `wants ${scheme}, which nothing checks`),
    ...(callers.length === 0 ? ['does not say who may call it (x-callers)'] : []),
    ...callers.filter((one) => !CALLER.test(one)).map((one) => `has an unknown caller, ${one}`),
    ...(callers.includes('public') !== (security?.length === 0)
      ? ['is public in one place and secured in another']
      : []),
  ]
}

const PLACES = ['path', 'query', 'header']

function asks({ name, parameters, body }: ContractOperation): readonly string[] {
  return [
    ...parameters
      .filter((one) => one['x-segments'] === true && !(one.in === 'path' && name.endsWith(`/{${one.name}}`)))
      .map((one) => `lets ${one.name} go over several segments, which only the end of a path may`),
    ...parameters
      .filter((one) => !PLACES.includes(one.in))
      .map((one) => `takes ${one.name} from ${one.in}, which nothing reads`),
    ...parameters.flatMap((one) => openings(one.schema, `${one.in} parameter ${one.name}`)),
    ...(body === undefined ? [] : openings(body.schema, 'request body')),
  ]
}

const PROBLEM = 'application/problem+json'
const MEDIA_TYPES = ['application/json', PROBLEM, 'application/octet-stream', ...TEXT_TYPES]

function answers({ replies, replyHeaders }: ContractOperation): readonly string[] {
  return [
    ...([...replies.keys()].some((status) => /^2\d\d$/.test(status)) ? [] : ['declares no success']),
    ...(replies.get('default')?.has(PROBLEM) ? [] : ['declares no default problem document']),
    ...[...replies].flatMap(([status, types]) => [
      ...(types.size > 1 ? [`has several media types for ${status}`] : []),
      ...(types.has('text/html') && !replyHeaders.get(status)?.get('content-security-policy')
        ? [`answers ${status} with a page and requires no Content-Security-Policy`]
        : []),
      ...[...types.keys()]
        .filter((type) => !MEDIA_TYPES.includes(type))
        .map((type) => `answers ${status} with ${type}, which nothing writes`),
      ...[...types].flatMap(([type, schema]) =>
        type.endsWith('json') ? openings(schema, `response ${status} ${type}`) : [],
      ),
    ]),
  ]
}

/** Operations that the loader would leave out in silence. */
function unservedMethods(document: OpenApiDocument): readonly string[] {
  const served: readonly string[] = METHODS
  return Object.entries(document.paths).flatMap(([path, item]) =>
    ['head', 'options', 'trace']
      .filter((method) => method in item && !served.includes(method))
      .map((method) => `${method.toUpperCase()} ${path} uses a method that nothing serves`),
  )
}
