import { registerAgencyKey as register } from '../domain/lifecycle/agency-keys.ts'
import type { Operation } from '../operation.ts'
import { agencyKeyBody } from './agency-key-body.ts'
import { doerOf } from './version-reply.ts'

/** A signatory registers a key of the own agency. */
export const registerAgencyKey: Operation<'registerAgencyKey'> =
  ({ storage }) =>
  async (call) => {
    const { params, body } = call.request
    return { status: 201, body: agencyKeyBody(await register(storage, doerOf(call), params.agencyId, body)) }
  }
