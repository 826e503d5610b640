import { NotFound } from '@casebridge/service'
import { type Operation, professionalOf } from '../operation.ts'

/** The directory of a unit, for those who act in it. Others cannot tell it from a unit that does not exist. */
export const getUnit: Operation<'getUnit'> =
  ({ storage }) =>
  async (call) => {
    const { unitId } = call.request.params
    const own = professionalOf(call).units.includes(unitId)
    const body = own ? await storage.registry.findDirectory(unitId) : undefined
    if (!body) throw new NotFound()
    return { status: 200, body }
  }
