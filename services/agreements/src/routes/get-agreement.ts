import { NotFound } from '@casebridge/service'
import { findAgreement } from '../domain/lifecycle/list-agreements.ts'
import { dayOf } from '../domain/publish.ts'
import type { Operation } from '../operation.ts'

/** One agreement: as it is in force today, or as it was last signed. */
export const getAgreement: Operation<'getAgreement'> =
  ({ storage, now }) =>
  async ({ request }) => {
    const body = findAgreement(request.params.agreementId, await storage.agreements.list(), dayOf(now()))
    if (!body) throw new NotFound()
    return { status: 200, body }
  }
