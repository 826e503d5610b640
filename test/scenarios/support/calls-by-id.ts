import { randomUUID } from 'node:crypto'
import type { exchange } from '@casebridge/contract'
import type { Constellation } from '@casebridge/local'
import { acts } from './acts.ts'
import { bodyOf, type Call, send } from './call.ts'
import { type ContractOperation, OPERATIONS, parametersOf, pathOf } from './operations.ts'
import { CHAIR, POLICE_CHIEF, PREVENTION, PROSECUTOR, SCHOOL } from './people.ts'
import { newSession } from './sessions.ts'
import { openStage } from './stage.ts'

type Schemas = exchange.components['schemas']
export type Ids = Readonly<Record<string, string>>

/**
 * Every operation of the exchange that names something of a case by its id. A revision names a public document; an
 * erasure names no case and is a reviewer's alone.
 */
export const BY_ID = OPERATIONS.filter(
  (one) =>
    one.service === 'exchange' &&
    parametersOf(one).some((name) => name.endsWith('Id') && name !== 'erasureId'),
)

/** Whether an operation is for chairs alone. */
export function isOfChair({ callers }: ContractOperation): boolean {
  return callers.includes('role:chair')
}

/** A call of an operation with these ids, as that professional would send it: in order, so that only the ids decide. */
export function callOf(operation: ContractOperation, who: string, ids: Ids): Call {
  const { method } = operation
  const path = pathOf(operation, ids)
  return method === 'POST' || method === 'PUT'
    ? { method, path, body: bodyFor(operation, who) }
    : { method: method === 'DELETE' ? 'DELETE' : 'GET', path }
}

/** One id of each kind that a path may name, all of one case, none of them of police. */
export async function everyKindOfId(constellation: Constellation): Promise<Ids> {
  const { caseId, attendance, consent } = await openStage(constellation)
  const request = bodyOf<Schemas['Request']>(
    await send(
      constellation,
      PREVENTION,
      acts.ask(caseId, { categories: ['EDU'], holders: ['agy-school-meridian'] }),
    ),
  )
  const session = bodyOf<Schemas['Session']>(
    await send(constellation, CHAIR, newSession(caseId, [PREVENTION, SCHOOL])),
  )
  return {
    caseId,
    itemId: attendance,
    evidenceId: consent,
    sessionId: session.id,
    requestId: request.id,
    disclosureId: request.answers[0]?.disclosureId ?? '',
  }
}

/** The ids with some of them replaced by ids that are nothing. */
export function unknown(ids: Ids, names: readonly string[]): Ids {
  return { ...ids, ...Object.fromEntries(names.map((name) => [name, randomUUID()])) }
}

function bodyFor({ id }: ContractOperation, who: string): unknown {
  const body = BODIES[id]
  return typeof body === 'function' ? body(who) : body
}

const reason = 'It is needed for the plan, and nothing lighter will do.'
const signature = { keyId: 'any', signedAt: new Date().toISOString(), value: `${'A'.repeat(86)}==` }
const sharing = { purpose: 'case-conference', recipients: [POLICE_CHIEF], variant: 'summary' }
const placed = (call: { body?: unknown }) => call.body

const BODIES: Readonly<Record<string, unknown>> = {
  addParticipant: { professional: PROSECUTOR, reason },
  declareConflict: (who: string) => ({ professional: who, reason }),
  closeCase: { reason },
  addItem: { category: 'EDU', content: { summary: 'Present on all days.' } },
  prereleaseItem: { clause: 'agr-harbour-2026/1', variant: 'summary' },
  liftSecrecy: { ...sharing, signature },
  recordEvidence: placed(
    acts.recordEvidence('', { kind: 'informed', categories: ['EDU'], purposes: ['early-help'] }),
  ),
  withdrawEvidence: { reason },
  approve: {
    as: 'chair',
    itemId: randomUUID(),
    purpose: 'case-conference',
    recipients: ['agy-police-quay'],
    signature,
  },
  conveneSession: placed(newSession('', [PREVENTION, SCHOOL])),
  checkIn: { secrecyReminder: 'acknowledged' },
  ask: placed(acts.ask('', { categories: ['EDU'] })),
  answer: placed(acts.answer('', randomUUID())),
  disclose: placed(acts.disclose('', randomUUID(), PREVENTION)),
  recall: { reason },
}
