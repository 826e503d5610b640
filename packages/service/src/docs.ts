import type { OpenApiDocument } from '@casebridge/contract'
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'

/** The contract as a page, at `/docs`, and as a document, at `/docs/json`. Open to everybody, like the contract. */
export async function registerDocs(app: FastifyInstance, document: OpenApiDocument): Promise<void> {
  await app.register(async (scope) => {
    await scope.register(swagger, {
      mode: 'static',
      specification: { document: structuredClone(document) as never },
    })
    await scope.register(swaggerUi, { routePrefix: '/docs', staticCSP: true, logLevel: 'silent' })
  })
}
