import { vectorsCsv, vectorsOf } from '@casebridge/policy'
import { documentedVersion } from '../domain/documents/documented-version.ts'
import { dayOf } from '../domain/publish.ts'
import type { Operation } from '../operation.ts'

/** What an agreement must make true, as a decision table that can be run. */
export const getVectors: Operation<'getVectors'> =
  ({ storage, now }) =>
  async ({ request }) => {
    const asked = { agreement: request.params.agreementId, version: request.query.version }
    const documented = await documentedVersion(storage, asked, dayOf(now()))
    return { status: 200, body: vectorsCsv(vectorsOf(documented)) }
  }
