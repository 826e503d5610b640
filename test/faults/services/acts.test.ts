import { setTimeout as pause } from 'node:timers/promises'
import { withConstellation } from '@casebridge/testing/constellation'
import { beforeAll, describe, expect, it } from 'vitest'
import { send } from '../../scenarios/support/call.ts'
import { asSuperuser } from '../../scenarios/support/database.ts'
import { entriesFrom, verifyLedger } from '../../scenarios/support/ledger.ts'
import { COORDINATOR } from '../../scenarios/support/people.ts'

const constellation = withConstellation()
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

const DRAFTS = 40
const KILL_AT = [8, 20]
const GIVE_UP_MILLISECONDS = 30_000
const ids = Array.from({ length: DRAFTS }, (_, at) => `agr-killed-${at}`)

function draft(id: string) {
  const told = { from: ['agy-school-meridian'], to: ['agy-prevention-kaaihaven'] }
  return {
    ...{ id, type: 'ISP', title: 'Protocol on early help', jurisdiction: 'BE', units: ['unit-harbour'] },
    parties: ['agy-school-meridian', 'agy-prevention-kaaihaven'],
    clauses: [{ id: `${id}/1`, ...told, categories: ['PAS'], purposes: ['early-help'] }],
    ...{ territory: ['Kaaihaven'], dpia: 'DPIA Harbour 2026/9', reviewOn: day(300) },
    ...{ validFrom: day(-1), validUntil: day(365) },
  }
}

/** Drafts until it is known to be there: 201, or 409 from whoever sent it before the answer was lost. */
async function drafted(id: string): Promise<string> {
  for (const since = Date.now(); Date.now() - since < GIVE_UP_MILLISECONDS; await pause(40)) {
    const call = { method: 'POST', path: '/v1/agreements', body: draft(id) } as const
    const reply = await send(constellation(), COORDINATOR, call, { service: 'agreements' }).catch(
      () => undefined,
    )
    if (reply?.status === 201 || reply?.status === 409) return String(reply.status)
  }
  throw new Error(`${id} was never answered`)
}

describe('kill -9 of agreements while people act', () => {
  beforeAll(async () => {
    const waiting = [...ids]
    let answered = 0
    const returning: Promise<void>[] = []
    const person = async () => {
      for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
        await drafted(id)
        answered += 1
        if (KILL_AT.includes(answered)) returning.push(killAndStart())
      }
    }
    await Promise.all([person(), person(), person()])
    await Promise.all(returning)
    expect(returning).toHaveLength(KILL_AT.length)
  })

  async function killAndStart(): Promise<void> {
    const process = constellation().service('agreements')
    await process.kill()
    await process.start()
  }

  it('every act that was answered is there, once', async () => {
    const rows = await asSuperuser<{ id: string }>(
      constellation(),
      `select agreement_id as id from agreements.agreement_deed where agreement_id like 'agr-killed-%'`,
    )
    expect(rows.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
  })

  it('and is once in the ledger, which verifies', async () => {
    const entries = await entriesFrom(constellation())
    const created = entries.filter(({ effect }) => effect === 'agreement-created')
    const named = created.flatMap(({ basis }) => basis.filter((one) => one.startsWith('agr-killed-')))
    expect(named.toSorted()).toEqual(ids.toSorted())
    expect(await verifyLedger(constellation())).toMatchObject({ code: 0 })
  })
})
