import type { OpenApiDocument, ServiceName } from '@casebridge/contract'
import {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  fastify,
  LogController,
} from 'fastify'
import { answerProblem, answerProblems } from './answer-problems.ts'
import { type AuthenticationOptions, registerAuthentication } from './authenticate.ts'
import type { ProfessionalCaller, Standing } from './caller.ts'
import { assertServable } from './contract-guards.ts'
import { operationsOf } from './contract-operations.ts'
import { registerDocs } from './docs.ts'
import { announceEnding } from './ending.ts'
import type { Handlers } from './handler.ts'
import { type Measured, measure } from './metrics/measure.ts'
import { type AnyHandler, registerOperation } from './operation-route.ts'
import type { Refusal } from './refusal.ts'
import { securityHeaders } from './security-headers.ts'
import { traceOf } from './trace.ts'

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
  /** Keeps attempts to change something that were refused; awaited before the refusal is answered. */
  readonly onRefused?: (refusal: Refusal<Professional>) => Promise<void>
  /** Check every response against the contract before it is sent; for tests and staging. */
  readonly checkResponses?: boolean
  readonly logger?: FastifyBaseLogger
  /** Where `GET /metrics` is answered, and what of the database it shows; port 0 for nowhere. */
  readonly measured?: Measured
  readonly bodyLimitBytes?: number
  /** How long health says DOWN before the service stops accepting: as long as its load balancer takes to notice. */
  readonly drainMilliseconds?: number
}

const BODY_LIMIT_BYTES = 1_048_576
/** Longer than a client's pause between two requests, shorter than a deployment waits. */
const KEEP_ALIVE_MILLISECONDS = 5_000
/** For a whole request to arrive; one that trickles in holds a connection no longer. */
const REQUEST_MILLISECONDS = 30_000

/**
 * A hardened Fastify instance that serves one contract: authentication first, then who may call, then validation with
 * every fault named, then the handler, then a declared and closed response.
 * @throws ContractError naming every fault, before anything is served.
 */
export async function createService<S extends ServiceName, Professional extends Standing>(
  options: ServiceOptions<S, Professional>,
): Promise<FastifyInstance> {
  const { name, document, findProfessional, checkResponses = false } = options
  const handlers = options.handlers as unknown as Readonly<Record<string, AnyHandler>>
  const operations = operationsOf(document)
  assertServable(name, document, operations, handlers)
  const app = hardened(options)
  const own = securityHeaders()
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(own)
    done()
  })
  app.addHook('onSend', (_request, reply, _payload, done) => {
    addHeaders(reply, document)
    done()
  })
  // The registry's knowledge of a caller is what `findProfessional` gave.
  answerProblems(app, options.onRefused as ((refusal: Refusal<Standing>) => Promise<void>) | undefined)
  if (options.measured !== undefined && options.measured.port !== 0) measure(app, name, options.measured)
  announceEnding(app, options.drainMilliseconds ?? 0)
  const authenticate = await registerAuthentication(app, options.authentication)
  await registerDocs(app, document)
  for (const operation of operations) {
    // The guards have seen that it is there.
    const handle = handlers[operation.id] as AnyHandler
    registerOperation(app, operation, handle, { authenticate, findProfessional }, checkResponses)
  }
  return app
}

type Settings = Pick<ServiceOptions<ServiceName, Standing>, 'bodyLimitBytes' | 'document' | 'logger'>

function hardened({ bodyLimitBytes, document, logger }: Settings): FastifyInstance {
  const app: FastifyInstance = fastify({
    bodyLimit: bodyLimitBytes ?? BODY_LIMIT_BYTES,
    keepAliveTimeout: KEEP_ALIVE_MILLISECONDS,
    requestTimeout: REQUEST_MILLISECONDS,
    forceCloseConnections: 'idle',
    // What arrives while the service ends is answered as ever, on a connection that then closes.
    return503OnClosing: false,
    // What the contract does not declare is not served.
    exposeHeadRoutes: false,
    genReqId: ({ headers }) => traceOf(headers.traceparent),
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'trace' }),
    ...(logger && { loggerInstance: logger }),
    // A body with a prototype member is refused, not cleaned in silence.
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
    // Before any route is found, no hook runs.
    frameworkErrors: (error, request, reply) => {
      addHeaders(reply, document)
      answerProblem(error, request, reply)
    },
  })
  app.removeContentTypeParser('text/plain')
  return app
}

function addHeaders(reply: FastifyReply, { info }: OpenApiDocument): void {
  // Only what the contract declares a handler may give, so nothing is kept anywhere unless the contract says so.
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
  reply.headers({
    'api-version': info.version,
    'x-content-type-options': 'nosniff',
  })
}
