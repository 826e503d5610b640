import { dayOf } from '../domain/publish.ts'
import type { Operation } from '../operation.ts'

/** The agreements in force today. */
export const listAgreements: Operation<'listAgreements'> =
  ({ storage, now }) =>
  async () => ({ status: 200, body: { items: await storage.agreements.listInForce(dayOf(now())) } })
