import { revokeAgencyKey as revoke } from '../domain/lifecycle/agency-keys.ts'
import type { Operation } from '../operation.ts'
import { agencyKeyBody } from './agency-key-body.ts'
import { doerOf } from './version-reply.ts'

/** A signatory revokes a key of the own agency. */
export const revokeAgencyKey: Operation<'revokeAgencyKey'> =
  ({ storage }) =>
  async (call) => {
    const { params, body } = call.request
    const key = await revoke(storage, doerOf(call), params.agencyId, params.keyId, body.reason)
    return { status: 201, body: agencyKeyBody(key) }
  }
