import { listAgreements as list } from '../domain/lifecycle/list-agreements.ts'
import { dayOf } from '../domain/publish.ts'
import type { Operation } from '../operation.ts'

/** The agreements in force today, or the versions in another state. */
export const listAgreements: Operation<'listAgreements'> =
  ({ storage, now }) =>
  async ({ request }) => {
    const versions = await storage.agreements.list()
    return { status: 200, body: { items: list(versions, request.query.state ?? 'active', dayOf(now())) } }
  }
