import type { Entry } from '@casebridge/ledger'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkInAll, convene, keepItem, newSession, openTestCase, withKey } from '../../../test/casework.ts'
import { type Harness, startHarness } from '../../../test/harness.ts'
import { recordingLedger } from '../../../test/recording-ledger.ts'
import type { Deps } from '../../deps.ts'
import { ask } from '../../routes/ask.ts'
import { conveneSession } from '../../routes/convene-session.ts'
import { warn } from '../../routes/warn.ts'

let harness: Harness
let ledger: ReturnType<typeof recordingLedger>
let deps: Deps
let caseId: string
beforeAll(async () => {
  harness = await startHarness()
  ledger = recordingLedger()
  deps = { ...harness.deps, ledger }
  caseId = await openTestCase(harness)
  await keepItem(harness, 'pro-samira', caseId)
})
afterAll(() => harness?.close())

async function remarksOfAsk(more: { sessionId?: string } = {}): Promise<readonly string[]> {
  const body = {
    ...{ purpose: 'early-help', categories: ['EDU' as const], question: 'What would help to know?' },
    ...{ reason: 'So that nobody has to tell the same twice.', ...more },
  } as const
  const call = { params: { caseId }, ...withKey(), body: { ...body, categories: [...body.categories] } }
  await harness.call(ask, 'pro-noor', call, deps)
  return remarksIn(ledger.entries.at(-1))
}

const remarksIn = (entry: Entry | undefined) => entry?.basis.filter((one) => one.startsWith('flag/')) ?? []

describe('the remarks of an entry, for whoever reviews it', () => {
  it('say of a session that it gave little notice', async () => {
    const sessionId = await convene(harness, caseId, ['pro-noor', 'pro-samira'])
    await checkInAll(harness, caseId, sessionId, ['pro-noor', 'pro-samira'])
    expect(await remarksOfAsk({ sessionId })).toContain('flag/pop-up-session')
    const changes = {
      startsAt: new Date(harness.clock.now.getTime() + 48 * 3_600_000).toISOString(),
      endsAt: new Date(harness.clock.now.getTime() + 50 * 3_600_000).toISOString(),
    }
    const announced = await harness.call(conveneSession, 'pro-elin', {
      params: { caseId },
      body: newSession(harness, ['pro-noor', 'pro-samira'], changes),
    })
    expect(await remarksOfAsk({ sessionId: announced.id })).not.toContain('flag/pop-up-session')
    expect(await remarksOfAsk()).not.toContain('flag/pop-up-session')
  })

  it('say of an emergency which gaps it passed over, each by its ground', async () => {
    const body = {
      unit: 'unit-harbour',
      category: 'PAS' as const,
      statementType: 'fact' as const,
      summary: 'Said to leave tonight.',
      recipients: ['pro-hugo'],
      justification: 'Somebody is in danger at this moment, and there is no time to ask first.',
    }
    const { answers } = await harness.call(warn, 'pro-samira', { ...withKey(), body }, deps)
    const told = answers.flatMap(({ decision }) => decision?.flags.map(({ code }) => `flag/${code}`) ?? [])
    expect(told.length).toBeGreaterThan(0)
    expect(remarksIn(ledger.entries.at(-1)).toSorted()).toEqual(told.toSorted())
  })
})
