import type { OpenApiDocument, OperationObject, Schema } from '@casebridge/contract'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import type { Standing } from '../src/caller.ts'
import { createService, type ServiceOptions } from '../src/index.ts'
import type { AnyHandler } from '../src/operation-route.ts'
import { AUDIENCE, type TestIssuer } from './issuer.ts'

/** A problem document as the contracts declare it, as far as these tests go. */
export const PROBLEM = {
  description: 'Any other problem.',
  content: { 'application/problem+json': { schema: { type: 'object', additionalProperties: false } } },
}

/** An object that takes these members and no others. */
export function closed(
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[] = [],
): Schema {
  return { type: 'object', additionalProperties: false, required, properties }
}

/** A success with a JSON body of this schema. */
export function answering(schema: Schema, status = '200'): NonNullable<OperationObject['responses']> {
  return { [status]: { description: 'Done.', content: { 'application/json': { schema } } }, default: PROBLEM }
}

/** An operation that a professional may call; nothing is wrong with it. */
export function operation(operationId: string, changed: Partial<OperationObject> = {}): OperationObject {
  return {
    operationId,
    security: [{ bearer: [] }],
    'x-callers': ['professional'],
    responses: answering(closed({ name: { type: 'string' } }, ['name'])),
    ...changed,
  }
}

/** A small contract. */
export function contract(paths: OpenApiDocument['paths']): OpenApiDocument {
  return {
    openapi: '3.0.3',
    info: { title: 'Fixture', version: '1.2.3' },
    servers: [{ url: 'https://fixture.casebridge.example/v1' }],
    components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
    paths,
  }
}

export const PUBLIC = { security: [], 'x-callers': ['public'] } as const

export interface FixtureOptions
  extends Partial<
    Pick<
      ServiceOptions<'audit', Standing>,
      'bodyLimitBytes' | 'drainMilliseconds' | 'findProfessional' | 'measured'
    >
  > {
  readonly paths: OpenApiDocument['paths']
  readonly handlers: Readonly<Record<string, AnyHandler>>
  readonly issuers?: readonly TestIssuer[]
  readonly services?: readonly string[]
  readonly checkResponses?: boolean
  readonly logger?: FastifyBaseLogger
}

/** A service of a small contract; its handlers are the test's own. */
export function createFixture(options: FixtureOptions): Promise<FastifyInstance> {
  const { paths, handlers, issuers = [], services = [], ...rest } = options
  return createService({
    name: 'audit',
    document: contract(paths),
    // The contract is no service's, so no type knows its handlers.
    handlers: handlers as never,
    authentication: { issuers: issuers.map(({ trusted }) => trusted), audience: AUDIENCE, services },
    findProfessional: () => ({ roles: [] }),
    ...rest,
  })
}
