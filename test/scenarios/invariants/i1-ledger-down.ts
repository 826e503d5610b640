import { randomUUID } from 'node:crypto'
import type { exchange } from '@casebridge/contract'
import type { Constellation } from '@casebridge/local'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { acts } from '../support/acts.ts'
import { bodyOf, type Call, send } from '../support/call.ts'
import { asSuperuser } from '../support/database.ts'
import { POLICE, PREVENTION, SCHOOL, SOCIAL_WORK, UNTRAINED, YOUTH_WORK } from '../support/people.ts'
import { openStage, type Stage, TEXTS } from '../support/stage.ts'

type Schemas = exchange.components['schemas']

const DANGER = 'He stands on the footbridge over the lock and does not come down.'

/** An act that reveals something: who does it, and what it would tell. */
interface Act {
  readonly who: string
  readonly call: Call
  readonly key: string
}

/** Whatever reveals waits for the ledger; what it would have revealed stays out of reach until it is recorded. */
export function ledgerDown(constellation: () => Constellation): void {
  let stage: Stage
  let acting: Record<Name, Act>
  beforeAll(async () => {
    stage = await openStage(constellation())
    acting = await prepare(constellation(), stage)
    await constellation().service('audit').stop()
  })
  // Also when a test above failed: the other groups need the ledger.
  afterAll(async () => {
    if (constellation().service('audit').pid() === undefined) await constellation().service('audit').start()
  })

  it.each(NAMES)('%s is answered 503, without a word of content', async (name) => {
    const { who, call, key } = acting[name]
    const reply = await send(constellation(), who, call, { key })
    expect(reply.status).toBe(503)
    for (const text of [...Object.values(TEXTS), DANGER]) expect(reply.text).not.toContain(text)
  })

  it('what was decided meanwhile is not there for its recipients, also not by id', async () => {
    const made = await unrecorded(constellation())
    expect(made.map(({ recipient }) => recipient).sort()).toEqual([
      POLICE,
      PREVENTION,
      PREVENTION,
      PREVENTION,
    ])
    for (const { id, recipient } of made) {
      expect((await send(constellation(), recipient, acts.readDisclosure(id))).status).toBe(404)
      const list = await send(constellation(), recipient, {
        method: 'GET',
        path: '/v1/disclosures?direction=received',
      })
      expect(list.text).not.toContain(id)
    }
  })

  it('and still is not when the ledger is back, until it is recorded', async () => {
    await constellation().service('audit').start()
    for (const { id, recipient } of await unrecorded(constellation())) {
      expect((await send(constellation(), recipient, acts.readDisclosure(id))).status).toBe(404)
    }
  })

  it.each(NAMES)('%s, sent again, is recorded and then done', async (name) => {
    const { who, call, key } = acting[name]
    const reply = await send(constellation(), who, call, { key })
    expect(bodyOf<{ receipt?: Schemas['Receipt'] }>(reply).receipt?.entryId).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('nothing is left unrecorded', async () => {
    expect(await unrecorded(constellation())).toEqual([])
  })
}

const NAMES = ['ask', 'answer', 'disclose', 'warn', 'getRequest', 'getDisclosure'] as const
type Name = (typeof NAMES)[number]

async function prepare(constellation: Constellation, stage: Stage): Promise<Record<Name, Act>> {
  const { caseId, attendance, course, support } = stage
  const ask = async (categories: NonNullable<Schemas['NewRequest']['categories']>) =>
    bodyOf<Schemas['Request']>(await send(constellation, PREVENTION, acts.ask(caseId, { categories })))
  const pending = await ask(['PAS'])
  const answered = await ask(['SUP'])
  bodyOf(await send(constellation, SOCIAL_WORK, acts.answer(answered.id, support)))
  const told = bodyOf<Schemas['Disclosed']>(
    await send(constellation, SOCIAL_WORK, acts.disclose(caseId, support, PREVENTION)),
  )
  const act = (who: string, call: Call): Act => ({ who, call, key: randomUUID() })
  return {
    ask: act(PREVENTION, acts.ask(caseId, { categories: ['EDU'] })),
    answer: act(YOUTH_WORK, acts.answer(pending.id, course)),
    disclose: act(SCHOOL, acts.disclose(caseId, attendance, PREVENTION)),
    warn: act(UNTRAINED, acts.warn(DANGER, POLICE)),
    getRequest: act(PREVENTION, acts.readRequest(answered.id)),
    getDisclosure: act(PREVENTION, acts.readDisclosure(told.answers[0]?.disclosureId ?? '')),
  }
}

/** Disclosures that were decided and whose entry has no receipt yet. */
function unrecorded(constellation: Constellation) {
  return asSuperuser<{ id: string; recipient: string }>(
    constellation,
    `select d.id, d.recipient from exchange.disclosure d join exchange.intent i
       on i.unit_id = d.unit_id and i.id = d.intent_id where i.entry_index is null`,
  )
}
