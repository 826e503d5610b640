import { paged, pageOf } from '../domain/page.ts'
import { type Operation, professionalOf } from '../operation.ts'
import { presentListed } from './present-change.ts'

/** The changes that concern a unit of the coordinator, the newest first. */
export const listChanges: Operation<'listChanges'> =
  ({ storage }) =>
  async (call) => {
    const { status, ...query } = call.request.query
    const { after, limit } = pageOf(query, numberIn)
    const rows = await storage.changes.list({
      ...{ units: professionalOf(call).units, limit },
      ...(status !== undefined && { status }),
      ...(after !== undefined && { before: after }),
    })
    return { status: 200, body: paged(rows, limit, ({ number }) => String(number), presentListed) }
  }

function numberIn(text: string): number | undefined {
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined
}
