import { NotFound } from '@casebridge/service'
import { dayOf } from '../domain/publish.ts'
import { type Operation, professionalOf } from '../operation.ts'

/** Who stands in for whom, for those who act in the unit. */
export const listDeputies: Operation<'listDeputies'> =
  ({ storage, now }) =>
  async (call) => {
    const { unitId } = call.request.params
    if (!professionalOf(call).units.includes(unitId)) throw new NotFound()
    return { status: 200, body: { items: await storage.deputies.list(unitId, dayOf(now())) } }
  }
