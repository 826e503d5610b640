import { NotFound } from '@casebridge/service'
import type { LapseKey } from '../domain/lapses.ts'
import { paged, pageOf } from '../domain/page.ts'
import { dayOf } from '../domain/publish.ts'
import { type Operation, professionalOf } from '../operation.ts'

const DAY_MILLISECONDS = 86_400_000
const DEFAULT_DAYS = 60

/** What lapses soon in a unit, for its coordinators. */
export const listAttestations: Operation<'listAttestations'> =
  ({ storage, now }) =>
  async (call) => {
    const { params, query } = call.request
    if (!professionalOf(call).units.includes(params.unitId)) throw new NotFound()
    const { within = DEFAULT_DAYS, ...page } = query
    const { after, limit } = pageOf(page, keyIn)
    const until = dayOf(new Date(now().getTime() + within * DAY_MILLISECONDS))
    const rows = await storage.registry.listLapses({
      ...{ unit: params.unitId, until, limit },
      ...(after !== undefined && { after }),
    })
    return { status: 200, body: paged(rows, limit, keyOf, (lapse) => lapse) }
  }

function keyOf({ validUntil, professional, kind }: LapseKey): string {
  return `${validUntil} ${professional} ${kind}`
}

function keyIn(text: string): LapseKey | undefined {
  const [, validUntil, professional, kind] =
    /^(\d{4}-\d{2}-\d{2}) ([a-z0-9/-]+) (training|clearance|charter)$/.exec(text) ?? []
  if (validUntil === undefined || !isDay(validUntil) || professional === undefined) return undefined
  return { validUntil, professional, kind: kind as LapseKey['kind'] }
}

/** A day of the calendar: 30 February is read as one of March otherwise, and PostgreSQL knows no year 0. */
function isDay(text: string): boolean {
  const time = Date.parse(text)
  return !Number.isNaN(time) && !text.startsWith('0000') && dayOf(new Date(time)) === text
}
