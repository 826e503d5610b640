import type { Operation } from '../operation.ts'
import { agencyKeyBody } from './agency-key-body.ts'

/** The keys by which an agency signs agreements; an agency that nobody knows has none. */
export const listAgencyKeys: Operation<'listAgencyKeys'> =
  ({ storage }) =>
  async ({ request }) => {
    const keys = await storage.agencyKeys.list(request.params.agencyId)
    return { status: 200, body: { items: keys.map(agencyKeyBody) } }
  }
