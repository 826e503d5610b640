import { randomUUID } from 'node:crypto'
import type { exchange } from '@casebridge/contract'
import type { Constellation } from '@casebridge/local'
import { beforeAll, expect, it } from 'vitest'
import { acts } from '../support/acts.ts'
import { bodyOf, send } from '../support/call.ts'
import { type ContractOperation, OPERATIONS, parametersOf, pathOf } from '../support/operations.ts'
import { CHAIR, OTHER_CHAIR, POLICE_CHIEF, PREVENTION, PROSECUTOR, SCHOOL } from '../support/people.ts'
import { newSession } from '../support/sessions.ts'
import { openStage } from '../support/stage.ts'

type Schemas = exchange.components['schemas']
type Ids = Readonly<Record<string, string>>

const BY_ID = OPERATIONS.filter((one) => one.service === 'exchange' && parametersOf(one).length > 0)
const OF_CHAIR = (one: ContractOperation) => one.callers.includes('role:chair')

/** Whatever id somebody has come by, it opens nothing that was not theirs, and does not even say that it is one. */
export function otherPeoplesIds(constellation: () => Constellation): void {
  let ids: Ids
  beforeAll(async () => {
    ids = await everyKindOfId(constellation())
  })
  const answers = (who: string, operation: ContractOperation, values: Ids) =>
    send(constellation(), who, {
      method: operation.method as 'GET',
      path: pathOf(operation, values),
      ...(operation.method === 'POST' || operation.method === 'PUT' ? { body: bodyFor(operation, who) } : {}),
    })

  it.each(BY_ID)('$id: to somebody who is not on the case it is an unknown id', async (operation) => {
    const who = OF_CHAIR(operation) ? OTHER_CHAIR : PROSECUTOR
    const there = await answers(who, operation, ids)
    expect(there.status).toBe(404)
    expect(there).toEqual(await answers(who, operation, unknown(ids, Object.keys(ids))))
  })

  it.each(BY_ID.filter((one) => !OF_CHAIR(one) && parametersOf(one).some((name) => name !== 'caseId')))(
    '$id: to somebody on the case whom it does not concern it is an unknown id',
    async (operation) => {
      const own = parametersOf(operation).filter((name) => name !== 'caseId')
      const there = await answers(POLICE_CHIEF, operation, ids)
      expect(there.status).toBe(404)
      expect(there).toEqual(await answers(POLICE_CHIEF, operation, unknown(ids, own)))
    },
  )
}

/** One id of each kind that a path may name, all of one case, none of them of police. */
async function everyKindOfId(constellation: Constellation): Promise<Ids> {
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

function unknown(ids: Ids, names: readonly string[]): Ids {
  return { ...ids, ...Object.fromEntries(names.map((name) => [name, randomUUID()])) }
}

/** A body in order, so that nothing but the id decides. */
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
