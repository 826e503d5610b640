import { randomBytes } from 'node:crypto'
import type { OpenApiDocument, ServiceName } from '@casebridge/contract'
import helmet from '@fastify/helmet'
import { type FastifyBaseLogger, type FastifyInstance, fastify } from 'fastify'
import { type AuthenticationOptions, registerAuthentication } from './authenticate.ts'
import type { ProfessionalCaller, Standing } from './caller.ts'
import { assertServable } from './contract-guards.ts'
import { operationsOf } from './contract-operations.ts'
import { registerDocs } from './docs.ts'
import { toProblem } from './error-to-problem.ts'
import type { Handlers } from './handler.ts'
import { registerOperation } from './operation-route.ts'
import { NotFound } from './problems.ts'

export interface ServiceOptions<S extends ServiceName, Professional extends Standing> {
  readonly name: S
  /** The bundled contract; it decides what the service answers. */
  readonly document: OpenApiDocument
  readonly handlers: Handlers<S, Professional>
  readonly authentication: AuthenticationOptions
  /** What the registry knows of a professional; undefined for one it does not know, or who left. */
  readonly findProfessional: (
    caller: ProfessionalCaller,
  ) => Promise<Professional | undefined> | Professional | undefined
  /** Check every response against the contract before it is sent; for tests and staging. */
  readonly checkResponses?: boolean
  readonly logger?: FastifyBaseLogger
  readonly bodyLimitBytes?: number
}

const BODY_LIMIT_BYTES = 1_048_576
/** Longer than a client's pause between two requests, shorter than a deployment waits. */
const KEEP_ALIVE_MILLISECONDS = 5_000

/**
 * A hardened Fastify instance that serves one contract: authentication first, then who may call, then validation with
 * every fault named, then the handler, then a declared and closed response.
 * @throws ContractError naming every fault, before anything is served.
 */
export async function createService<S extends ServiceName, Professional extends Standing>(
  options: ServiceOptions<S, Professional>,
): Promise<FastifyInstance> {
  const operations = operationsOf(options.document)
  assertServable(options.name, options.document, operations, options.handlers)
  const app: FastifyInstance = fastify({
    bodyLimit: options.bodyLimitBytes ?? BODY_LIMIT_BYTES,
    keepAliveTimeout: KEEP_ALIVE_MILLISECONDS,
    forceCloseConnections: 'idle',
    disableRequestLogging: true,
    genReqId: () => randomBytes(16).toString('hex'),
    ...(options.logger && { loggerInstance: options.logger }),
    // Prototype members of a body are refused, not dropped in silence.
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
  })
  app.removeContentTypeParser('text/plain')
  await app.register(helmet, { global: true, hsts: { maxAge: 31_536_000 }, frameguard: { action: 'deny' } })
  app.addHook('onSend', async (_request, reply) => {
    reply.header('cache-control', 'no-store').header('api-version', options.document.info.version)
  })
  answerProblems(app)
  const authenticate = await registerAuthentication(app, options.authentication)
  await registerDocs(app, options.document)
  for (const operation of operations) registerOperation(app, operation, options, authenticate)
  return app
}

function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    const problem = toProblem(error)
    const details = {
      err: problem.cause ?? error,
      operation: request.routeOptions.config.operation,
      status: problem.status,
    }
    if (problem.status >= 500) request.log.error(details, problem.title)
    else request.log.debug(details, problem.title)
    if (problem.retryAfterSeconds !== undefined) reply.header('retry-after', problem.retryAfterSeconds)
    return reply.status(problem.status).type('application/problem+json').send(problem.toDocument())
  })
  app.setNotFoundHandler(() => {
    throw new NotFound()
  })
}
