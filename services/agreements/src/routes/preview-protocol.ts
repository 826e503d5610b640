import { PROTOCOL_STYLE, protocolPage } from '@casebridge/policy'
import { pagePolicy } from '@casebridge/service'
import { documentedVersion } from '../domain/documents/documented-version.ts'
import { dayOf } from '../domain/publish.ts'
import type { Operation } from '../operation.ts'
import { pageLanguage } from './page-language.ts'

/** The public protocol as it will be, of any version, for those who work on it. */
export const previewProtocol: Operation<'previewProtocol'> =
  ({ storage, now }) =>
  async ({ request }) => {
    const asked = { agreement: request.params.agreementId, version: request.query.version }
    const documented = await documentedVersion(storage, asked, dayOf(now()))
    return {
      status: 200,
      body: protocolPage(documented, pageLanguage(request)),
      headers: { 'Content-Security-Policy': pagePolicy(PROTOCOL_STYLE) },
    }
  }
