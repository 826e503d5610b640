import { NotFound } from '@casebridge/service'
import { dayOf } from '../domain/publish.ts'
import type { Operation } from '../operation.ts'

/** One agreement: as it is in force today, or as it was last signed. */
export const getAgreement: Operation<'getAgreement'> =
  ({ storage, now }) =>
  async ({ request }) => {
    const body = await storage.agreements.find(request.params.agreementId, dayOf(now()))
    if (!body) throw new NotFound()
    return { status: 200, body }
  }
