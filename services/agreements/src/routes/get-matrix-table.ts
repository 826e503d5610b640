import { matrixCsv, sharingMatrix } from '@casebridge/policy'
import { documentedVersion } from '../domain/documents/documented-version.ts'
import { dayOf } from '../domain/publish.ts'
import type { Operation } from '../operation.ts'

/** Who may share what with whom, as a table for a spreadsheet. */
export const getMatrixTable: Operation<'getMatrixTable'> =
  ({ storage, now }) =>
  async ({ request }) => {
    const asked = { agreement: request.params.agreementId, version: request.query.version }
    const documented = await documentedVersion(storage, asked, dayOf(now()))
    return { status: 200, body: matrixCsv(sharingMatrix(documented)) }
  }
