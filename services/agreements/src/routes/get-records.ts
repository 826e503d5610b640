import { NotFound } from '@casebridge/service'
import type { RecordStore } from '../domain/records.ts'
import { type Operation, professionalOf } from '../operation.ts'

/** What the registry says of a unit, for its coordinators; others cannot tell it from a unit that does not exist. */
export const getRecords: Operation<'getRecords'> =
  ({ storage }) =>
  async (call) => {
    const { unitId } = call.request.params
    if (!professionalOf(call).units.includes(unitId)) throw new NotFound()
    return { status: 200, body: recordsOf(await storage.records.standing(), unitId) }
  }

function recordsOf(standing: Awaited<ReturnType<RecordStore['standing']>>, unitId: string) {
  const units = standing.units.filter(({ id }) => id === unitId)
  const seats = units.flatMap(({ agencies }) => agencies)
  return {
    units,
    agencies: standing.agencies.filter(({ id }) => seats.includes(id)),
    // With those who act in no unit at all: they are of the units where their agency sits.
    professionals: standing.professionals
      .filter(({ left, units: own, agency }) => {
        if (left) return false
        return own.length > 0 ? own.includes(unitId) : seats.includes(agency)
      })
      .map(({ left: _, ...record }) => record),
  }
}
