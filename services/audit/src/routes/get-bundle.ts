import { NotFound } from '@casebridge/service'
import type { Operation } from '../operation.ts'

/** The exact bytes of a bundle that an entry names; whoever reads them holds them against their name. */
export const getBundle: Operation<'getBundle'> =
  ({ bundles }) =>
  async ({ request }) => {
    const body = await bundles.findBytes(request.params.revision)
    if (body === undefined) throw new NotFound()
    return { status: 200, body }
  }
