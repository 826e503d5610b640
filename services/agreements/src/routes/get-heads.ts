import { Unavailable } from '@casebridge/service'
import type { Operation } from '../operation.ts'

/** The signed heads in force; none rather than one that expired. */
export const getHeads: Operation<'getHeads'> =
  ({ heads }) =>
  async () => {
    const body = heads.find()
    if (!body) throw new Unavailable(1)
    return { status: 200, body }
  }
