import type { Entry } from '@casebridge/ledger'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  addAll,
  checkInAll,
  convene,
  keepItem,
  newSession,
  openTestCase,
  withKey,
} from '../../../test/casework.ts'
import { archiveBundle, type Harness, startHarness } from '../../../test/harness.ts'
import { recordingLedger } from '../../../test/recording-ledger.ts'
import { signApproval } from '../../../test/signed.ts'
import type { Deps } from '../../deps.ts'
import { approve } from '../../routes/approve.ts'
import { ask } from '../../routes/ask.ts'
import { conveneSession } from '../../routes/convene-session.ts'
import { prereleaseItem } from '../../routes/prerelease-item.ts'
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
    purpose: 'early-help' as const,
    categories: ['EDU' as const],
    question: 'What would help to know?',
    reason: 'So that nobody has to tell the same twice.',
    ...more,
  }
  await harness.call(ask, 'pro-noor', { params: { caseId }, ...withKey(), body }, deps)
  return remarksIn(ledger.entries.at(-1))
}

const remarksIn = (entry: Entry | undefined) => entry?.basis.filter((one) => one.startsWith('flag/')) ?? []

/** An agreement under which prevention releases beforehand whether somebody is known, to the mayor. */
function underCheck(): Deps {
  const [protocol] = harness.region.agreements
  if (protocol === undefined) throw new Error('the region has no agreement')
  const clause = {
    ...{ id: 'agr-harbour/9', from: ['agy-prevention'], to: ['agy-mayor'], categories: ['IDN' as const] },
    ...{ purposes: ['risk-assessment' as const], prerelease: 'hit' as const },
  }
  const revision = archiveBundle(harness, [{ ...protocol, clauses: [...protocol.clauses, clause] }])
  const policy = harness.archive.get(revision)
  if (policy === undefined) throw new Error('the bundle is not archived')
  return { ...deps, policy: () => policy, bundle: () => policy }
}

describe('the remarks of an entry, for whoever reviews it', () => {
  it('say that what was released at once rests on the asker’s own side alone, and not when it does not', async () => {
    const checking = underCheck()
    const checked = await openTestCase(harness)
    await addAll(harness, checked, ['pro-tess'])
    const itemId = await keepItem(harness, 'pro-noor', checked, { category: 'IDN' })
    const prerelease = { clause: 'agr-harbour/9', variant: 'hit' as const }
    const place = { caseId: checked, itemId }
    await harness.call(prereleaseItem, 'pro-noor', { params: place, body: prerelease }, checking)
    const approval = {
      ...{ as: 'chair' as const, itemId, purpose: 'risk-assessment' as const, recipients: ['agy-mayor'] },
    }
    const signed = signApproval(harness, 'pro-tess', checked, approval)
    await harness.call(approve, 'pro-tess', { params: { caseId: checked }, body: signed }, checking)
    const body = {
      ...{ purpose: 'risk-assessment' as const, categories: ['IDN' as const] },
      ...{ question: 'Is the person known to you?', reason: 'So that nobody has to tell the same twice.' },
    }
    const { answers } = await harness.call(
      ask,
      'pro-elin',
      { params: { caseId: checked }, ...withKey(), body },
      checking,
    )
    expect(answers.map(({ effect }) => effect)).toEqual(['permit'])
    expect(remarksIn(ledger.entries.at(-1))).toEqual(['flag/asker-attested'])
    expect(await remarksOfAsk()).toEqual([])
  })

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
