import { NotFound } from '@casebridge/service'
import type { Operation } from '../operation.ts'

/** The newest head that a quorum of witnesses has cosigned. */
export const getCosignedCheckpoint: Operation<'getCosignedCheckpoint'> =
  ({ cosignatures }) =>
  async () => {
    const witnessed = await cosignatures.newestWitnessed()
    if (witnessed === undefined) throw new NotFound()
    return { status: 200, body: witnessed.note }
  }
