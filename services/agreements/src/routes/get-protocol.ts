import { PROTOCOL_STYLE, protocolPage } from '@casebridge/policy'
import { pagePolicy } from '@casebridge/service'
import { documentedInForce } from '../domain/documents/documented-version.ts'
import { dayOf } from '../domain/publish.ts'
import type { Operation } from '../operation.ts'
import { pageLanguage } from './page-language.ts'

/**
 * The public protocol of an agreement in force, for everybody: it is made to be hung up. It is kept for as long as both
 * heads are, which is seconds: what changes is a new head.
 */
export const getProtocol: Operation<'getProtocol'> =
  ({ storage, heads, pages, now }) =>
  async ({ request }) => {
    const [agreement, language, day] = [request.params.agreementId, pageLanguage(request), dayOf(now())]
    const make = async () => protocolPage(await documentedInForce(storage, agreement, day), language)
    const current = heads.find()
    const from = current && [current.bundle.head.sequence, current.registry.head.sequence]
    return {
      status: 200,
      body: await (from ? pages([...from, day, agreement, language].join(' '), make) : make()),
      headers: { 'Content-Security-Policy': pagePolicy(PROTOCOL_STYLE) },
    }
  }
