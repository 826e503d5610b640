import { NotFound } from '@casebridge/service'
import type { Operation } from '../operation.ts'

/** A fresh receipt of an entry, for anybody who holds its id. */
export const getProof: Operation<'getProof'> =
  ({ log }) =>
  async ({ request: { params } }) => {
    const receipt = await log.findReceipt(params.entryId)
    if (receipt === undefined) throw new NotFound()
    return { status: 200, body: receipt }
  }
