import type { OpenApiDocument } from '@casebridge/contract'
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'

/** What the page may load: its own parts. The rest of the service answers with data only and allows nothing. */
const PAGE_POLICY = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'connect-src': "'self'",
  'font-src': "'self'",
  'frame-ancestors': "'none'",
  'img-src': "'self' data:",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
}

/** The contract as a page, at `/docs`, and as a document, at `/docs/json`. Open to everybody, like the contract. */
export async function registerDocs(app: FastifyInstance, document: OpenApiDocument): Promise<void> {
  await app.register(async (scope) => {
    await scope.register(swagger, {
      mode: 'static',
      specification: { document: structuredClone(document) as never },
    })
    await scope.register(swaggerUi, {
      routePrefix: '/docs',
      staticCSP: PAGE_POLICY,
      // Or it sends the contract to a validator elsewhere.
      uiConfig: { validatorUrl: null },
      logLevel: 'silent',
    })
  })
}
