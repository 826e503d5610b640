import { registerOf } from '@casebridge/policy'
import { documentedVersion } from '../domain/documents/documented-version.ts'
import { dayOf } from '../domain/publish.ts'
import type { Operation } from '../operation.ts'
import { pageLanguage } from './page-language.ts'

/** The records of processing that an agreement makes for its parties. */
export const getRegister: Operation<'getRegister'> =
  ({ storage, now }) =>
  async ({ request }) => {
    const asked = { agreement: request.params.agreementId, version: request.query.version }
    const documented = await documentedVersion(storage, asked, dayOf(now()))
    const { id: agreement, version } = documented.agreement
    return { status: 200, body: { agreement, version, items: registerOf(documented, pageLanguage(request)) } }
  }
