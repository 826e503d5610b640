import {
  METHODS,
  type Method,
  type OpenApiDocument,
  type OperationObject,
  type Parameter,
  type Reference,
  type Schema,
  type SecurityRequirement,
} from '@casebridge/contract'
import { resolveReferences } from './references.ts'

/** One operation of a contract, with every reference resolved and its path as Fastify writes it. */
export interface ContractOperation {
  readonly id: string
  /** `GET /v1/cases/{caseId}`, for messages. */
  readonly name: string
  readonly method: Method
  /** `/v1/cases/:caseId`; a parameter over several segments is `*`, the last. */
  readonly url: string
  /** Name of the path parameter over several segments (`x-segments`). */
  readonly rest: string | undefined
  /** Undefined when the contract says nothing; empty when it says: nobody needs to. */
  readonly security: readonly SecurityRequirement[] | undefined
  readonly callers: readonly string[]
  /** Another's protocol that the operation speaks; undefined where our own rules hold. */
  readonly protocol: string | undefined
  readonly parameters: readonly Parameter[]
  readonly body: { readonly required: boolean; readonly schema: Schema | undefined } | undefined
  /** By status, `200` or `default`; then by media type. */
  readonly replies: ReadonlyMap<string, ReadonlyMap<string, Schema | undefined>>
  /** By status; then by name in lower case: whether the handler must give it. What every answer carries is not here. */
  readonly replyHeaders: ReadonlyMap<string, ReadonlyMap<string, boolean>>
}

/** All operations of a document, in its order. */
export function operationsOf(document: OpenApiDocument): readonly ContractOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method]
      if (operation === undefined) return []
      const servers = operation.servers ?? item.servers ?? document.servers ?? []
      const full = `${basePath(servers[0]?.url)}${path}`
      return [
        operationOf(
          document,
          operation,
          [...(item.parameters ?? []), ...(operation.parameters ?? [])],
          method,
          full,
        ),
      ]
    }),
  )
}

function operationOf(
  document: OpenApiDocument,
  operation: OperationObject,
  parameters: readonly (Parameter | Reference)[],
  method: Method,
  path: string,
): ContractOperation {
  const resolve = <T>(value: unknown) => resolveReferences(document, value) as T
  const body =
    operation.requestBody === undefined
      ? undefined
      : resolve<{ required?: boolean; content: Contents }>(operation.requestBody)
  const responses = Object.entries(resolve<Record<string, Answered>>(operation.responses ?? {}))
  const taken = resolve<readonly Parameter[]>(parameters)
  const rest = taken.find((one) => one.in === 'path' && one['x-segments'] === true)?.name
  return {
    id: operation.operationId ?? '',
    name: `${method.toUpperCase()} ${path}`,
    method,
    url: path.replaceAll(/\{([^}]+)\}/g, (_, name) => (name === rest ? '*' : `:${name}`)),
    rest,
    security: operation.security ?? document.security,
    callers: operation['x-callers'] ?? [],
    protocol: operation['x-protocol'],
    parameters: taken,
    body: body && { required: body.required ?? false, schema: body.content['application/json']?.schema },
    replies: new Map(
      responses.map(([status, { content }]) => [
        status,
        new Map(Object.entries(content ?? {}).map(([type, { schema }]) => [type, schema])),
      ]),
    ),
    replyHeaders: new Map(
      responses.map(([status, { headers }]) => [
        status,
        new Map(
          Object.entries(headers ?? {})
            .map(([name, { required }]) => [name.toLowerCase(), required ?? false] as const)
            .filter(([name]) => !CARRIED.includes(name)),
        ),
      ]),
    ),
  }
}

/** Headers that the frame adds, whatever the handler answers. */
const CARRIED = ['api-version', 'x-request-id']

interface Answered {
  readonly content?: Contents
  readonly headers?: Readonly<Record<string, { readonly required?: boolean }>>
}

type Contents = Readonly<Record<string, { readonly schema?: Schema }>>

function basePath(server: string | undefined): string {
  return server === undefined ? '' : new URL(server, 'http://any').pathname.replace(/\/$/, '')
}
