import { NotFound } from '@casebridge/service'
import type { Operation } from '../operation.ts'

/** The exact bytes of a bundle, whether it is in force or was. */
export const getBundle: Operation<'getBundle'> =
  ({ storage }) =>
  async ({ request }) => {
    const body = await storage.publications.findBytes('bundle', request.params.revision)
    if (!body) throw new NotFound()
    return { status: 200, body }
  }
