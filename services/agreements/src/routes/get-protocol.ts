import { PROTOCOL_STYLE, protocolPage } from '@casebridge/policy'
import { pagePolicy } from '@casebridge/service'
import { documentedInForce } from '../domain/documents/documented-version.ts'
import { dayOf } from '../domain/publish.ts'
import type { Operation } from '../operation.ts'
import { pageLanguage } from './page-language.ts'

/** The public protocol of an agreement in force, for everybody: it is made to be hung up. */
export const getProtocol: Operation<'getProtocol'> =
  ({ storage, now }) =>
  async ({ request }) => {
    const documented = await documentedInForce(storage, request.params.agreementId, dayOf(now()))
    return {
      status: 200,
      body: protocolPage(documented, pageLanguage(request)),
      headers: { 'Content-Security-Policy': pagePolicy(PROTOCOL_STYLE) },
    }
  }
