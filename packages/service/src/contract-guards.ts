import type { OpenApiDocument, Schema } from '@casebridge/contract'
import type { ContractOperation } from './contract-operations.ts'

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
    ...operations.flatMap((operation) => operationFaults(document, operation, handlers)),
    ...ids
      .filter((id, index) => id !== '' && ids.indexOf(id) !== index)
      .map((id) => `operation ${id} is declared twice`),
    ...Object.keys(handlers)
      .filter((id) => !ids.includes(id))
      .map((id) => `handler ${id} has no operation in the contract`),
  ]
  if (faults.length > 0) throw new ContractError(service, faults)
}

function operationFaults(
  document: OpenApiDocument,
  operation: ContractOperation,
  handlers: Readonly<Record<string, unknown>>,
): readonly string[] {
  const { id, name, security, callers, replies, body } = operation
  const say = (fault: string) => `${name} (${id || 'unnamed'}) ${fault}`
  const schemes = (security ?? []).flatMap((requirement) => Object.keys(requirement))
  const schemas = [...replies].flatMap(([status, types]) =>
    [...types].map(([type, schema]) => ({ where: `${status} ${type}`, type, schema })),
  )
  return [
    ...(id === '' ? [say('has no operationId')] : []),
    ...(typeof handlers[id] !== 'function' ? [say('has no handler')] : []),
    ...(security === undefined ? [say('declares no security; `security: []` says that it needs none')] : []),
    ...schemes
      .filter((scheme) => scheme !== 'bearer' || !document.components?.securitySchemes?.bearer)
      .map((scheme) => say(`wants ${scheme}, which nothing checks`)),
    ...(callers.length === 0 ? [say('does not say who may call it (x-callers)')] : []),
    ...(callers.includes('public') !== (security?.length === 0)
      ? [say('is public in one place and secured in another')]
      : []),
    ...([...replies.keys()].some((status) => /^2\d\d$/.test(status)) ? [] : [say('declares no success')]),
    ...(replies.get('default')?.has('application/problem+json')
      ? []
      : [say('declares no default problem document')]),
    ...schemas
      .flatMap(({ where, type, schema }) => (isJson(type) ? openings(schema, `response ${where}`) : []))
      .map(say),
    ...(body === undefined ? [] : openings(body.schema, 'request body')).map(say),
  ]
}

function isJson(type: string): boolean {
  return type.endsWith('json')
}

/** Places where a schema lets through what it does not name. `x-open: reason` declares one deliberately. */
function openings(schema: Schema | undefined, where: string): readonly string[] {
  if (schema === undefined) return [`has no schema for its ${where}`]
  if (typeof schema['x-open'] === 'string') return []
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => list(schema[key]))
  if (schema.type === undefined && parts.length === 0 && schema.enum === undefined)
    return [`has an open ${where}: any value passes`]
  const here =
    schema.type === 'object' && schema.additionalProperties !== false
      ? [`has an open ${where}: undeclared members pass`]
      : []
  const properties = Object.entries((schema.properties ?? {}) as Record<string, Schema>)
  return [
    ...here,
    ...properties.flatMap(([name, one]) => openings(one, `${where}/${name}`)),
    ...(schema.type === 'array' ? openings(schema.items as Schema | undefined, `${where}/*`) : []),
    ...parts.flatMap((one) => openings(one, where)),
  ]
}

function list(value: unknown): readonly Schema[] {
  return Array.isArray(value) ? value : []
}
