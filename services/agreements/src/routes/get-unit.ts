import { NotFound } from '@casebridge/service'
import type { Operation } from '../operation.ts'

/** The directory of a unit, for those who act in it. Others cannot tell it from a unit that does not exist. */
export const getUnit: Operation<'getUnit'> =
  ({ storage }) =>
  async ({ request, caller }) => {
    const { unitId } = request.params
    const body = caller.units.includes(unitId) ? await storage.registry.findDirectory(unitId) : undefined
    if (!body) throw new NotFound()
    return { status: 200, body }
  }
