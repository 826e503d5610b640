import { sharingMatrix } from '@casebridge/policy'
import { documentedVersion } from '../domain/documents/documented-version.ts'
import { cellView } from '../domain/documents/matrix-view.ts'
import { dayOf } from '../domain/publish.ts'
import type { Operation } from '../operation.ts'

/** Who may share what with whom, as the rules decide it. */
export const getMatrix: Operation<'getMatrix'> =
  ({ storage, now }) =>
  async ({ request }) => {
    const asked = { agreement: request.params.agreementId, version: request.query.version }
    const documented = await documentedVersion(storage, asked, dayOf(now()))
    const { id: agreement, version } = documented.agreement
    return { status: 200, body: { agreement, version, cells: sharingMatrix(documented).map(cellView) } }
  }
