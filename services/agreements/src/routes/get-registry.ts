import { NotFound } from '@casebridge/service'
import type { Operation } from '../operation.ts'

/** The exact bytes of a registry snapshot, whether it is in force or was. */
export const getRegistry: Operation<'getRegistry'> =
  ({ storage }) =>
  async ({ request }) => {
    const body = await storage.publications.findBytes('registry', request.params.revision)
    if (!body) throw new NotFound()
    return { status: 200, body }
  }
