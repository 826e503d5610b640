import { jointControllersOf } from '@casebridge/policy'
import { documentedVersion } from '../domain/documents/documented-version.ts'
import { dayOf } from '../domain/publish.ts'
import type { Operation } from '../operation.ts'
import { pageLanguage } from './page-language.ts'

/** Who does what as joint controllers, as the agreement says it. */
export const getControllers: Operation<'getControllers'> =
  ({ storage, now }) =>
  async ({ request }) => {
    const asked = { agreement: request.params.agreementId, version: request.query.version }
    const documented = await documentedVersion(storage, asked, dayOf(now()))
    const { id: agreement, version } = documented.agreement
    return {
      status: 200,
      body: { agreement, version, ...jointControllersOf(documented, pageLanguage(request)) },
    }
  }
