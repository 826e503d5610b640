import { randomUUID } from 'node:crypto'
import type { Constellation } from '@casebridge/local'
import type { Call } from './call.ts'
import type { Ids } from './calls/group.ts'
import { CALL_GROUPS } from './calls/index.ts'
import { type ContractOperation, OPERATIONS, parametersOf, pathOf } from './operations.ts'
import { OTHER_CHAIR, PROSECUTOR } from './people.ts'
import { openStage } from './stage.ts'

export type { Ids } from './calls/group.ts'

const BODIES = new Map(CALL_GROUPS.flatMap(({ bodies }) => Object.entries(bodies ?? {})))
const OF_NO_CASE = CALL_GROUPS.flatMap(({ ofNoCase }) => Object.keys(ofNoCase ?? {}))
const SEEN_BY_PARTICIPANTS = CALL_GROUPS.flatMap(({ seenByParticipants = [] }) => seenByParticipants)

/** Every operation of the exchange that names something by its id, except those of no case. */
export const BY_ID = OPERATIONS.filter(
  (one) =>
    one.service === 'exchange' &&
    parametersOf(one).some((name) => name.endsWith('Id')) &&
    !OF_NO_CASE.includes(one.id),
)

/** Those among them that any professional may call, about something that not everybody on the case may know. */
export const OF_SOME_ON_A_CASE = BY_ID.filter(
  (one) =>
    one.callers.includes('professional') &&
    parametersOf(one).some((name) => name !== 'caseId') &&
    !SEEN_BY_PARTICIPANTS.includes(one.id),
)

/** Whether somebody may call an operation at all: as any professional may, or in one of the roles that it is for. */
export function mayCall({ region }: Constellation, { callers }: ContractOperation, who: string): boolean {
  const roles = region.professionals.find(({ id }) => id === who)?.roles ?? []
  return callers.includes('professional') || roles.some((role) => callers.includes(`role:${role}`))
}

/**
 * Somebody who may call it and is on no case of the scenarios: of the unit where anybody may, else of another unit.
 * @throws when the region has nobody of that role elsewhere.
 */
export function strangerTo(constellation: Constellation, operation: ContractOperation): string {
  const elsewhere = constellation.region.professionals.filter(({ units }) => !units.includes('unit-harbour'))
  const found = [PROSECUTOR, OTHER_CHAIR, ...elsewhere.map(({ id }) => id)].find((who) =>
    mayCall(constellation, operation, who),
  )
  if (found === undefined) throw new Error(`nobody of another unit may call ${operation.id}`)
  return found
}

/** A call of an operation with these ids, as that professional would send it: in order, so that only the ids decide. */
export function callOf(operation: ContractOperation, who: string, ids: Ids): Call {
  const { method } = operation
  const path = pathOf(operation, ids)
  return method === 'POST' || method === 'PUT'
    ? { method, path, body: bodyFor(operation, who) }
    : { method: method === 'DELETE' ? 'DELETE' : 'GET', path }
}

/** One id of each kind that a path may name, those of a case all of one, none of them of police. */
export async function everyKindOfId(constellation: Constellation): Promise<Ids> {
  const stage = await openStage(constellation)
  const ids: Record<string, string> = {}
  for (const { makeIds } of CALL_GROUPS) Object.assign(ids, await makeIds?.(constellation, stage))
  return ids
}

/** The ids with some of them replaced by ids that are nothing. */
export function unknown(ids: Ids, names: readonly string[]): Ids {
  return { ...ids, ...Object.fromEntries(names.map((name) => [name, randomUUID()])) }
}

function bodyFor({ id }: ContractOperation, who: string): unknown {
  const body = BODIES.get(id)
  return typeof body === 'function' ? body(who) : body
}
