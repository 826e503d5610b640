import { compile, loadPolicy, PACKS, type Policy, type Requirement } from '@casebridge/policy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkInAll, convene, newCase, newSession, openTestCase, withKey } from '../../../test/casework.ts'
import { type Harness, startHarness } from '../../../test/harness.ts'
import type { Deps } from '../../deps.ts'
import { checkIn } from '../../routes/check-in.ts'
import { conveneSession } from '../../routes/convene-session.ts'
import { openCase } from '../../routes/open-case.ts'
import { openSession } from '../../routes/open-session.ts'

let harness: Harness
beforeAll(async () => {
  harness = await startHarness()
})
afterAll(() => harness?.close())

const text = { en: 'what the law asks here', fr: 'ce que la loi demande ici', nl: 'wat de wet hier vraagt' }

/** The shipped packs, in which Belgium asks this and nothing else of acts at the table. */
function asking(...requirements: Pick<Requirement, 'act' | 'demands'>[]): Deps {
  const packs = PACKS.map((pack) =>
    pack.jurisdiction === 'BE'
      ? {
          ...pack,
          provisions: [
            ...pack.provisions,
            { id: 'be-table', citation: 'Law of the test, art. 1', status: 'unverified' as const },
          ],
          requirements: requirements.map((one, i) => ({
            id: `BE-T${i}`,
            provision: 'be-table',
            text,
            ...one,
          })),
        }
      : { ...pack, requirements: [] },
  )
  const policy: Policy = loadPolicy(
    compile({ packs, agreements: harness.region.agreements }),
    `sha256:${'a'.repeat(64)}`,
  )
  return { ...harness.deps, policy: () => policy }
}

const open = (deps: Deps, changes: Parameters<typeof newCase>[0] = {}, headers = {}) =>
  harness.call(
    openCase,
    'pro-elin',
    { headers: { ...withKey().headers, ...headers }, body: newCase(changes) },
    deps,
  )

const CORE = ['pro-elin', 'pro-hugo', 'pro-noor']

async function convened(people = CORE) {
  const caseId = await openTestCase(harness)
  const sessionId = await convene(harness, caseId, people)
  return { caseId, sessionId }
}

describe('a country that asks who brings a case, and by which power', () => {
  const demands = { act: 'open-case', demands: ['brought-by', 'power'] } as const

  it('has it opened by an agency of the unit that takes part', async () => {
    expect((await open(asking(demands))).broughtBy).toBe('agy-prevention')
  })

  it('refuses one that nobody on the case brought, naming rule, citation and what is missing, in three languages', async () => {
    const words = asking(demands).policy().common.texts
    for (const language of ['en', 'fr', 'nl'] as const) {
      const refused = open(
        asking(demands),
        { broughtBy: 'agy-prosecutor', power: ' '.repeat(12) },
        { 'Accept-Language': language },
      )
      await expect(refused).rejects.toMatchObject({
        ...{ name: 'Conflict', code: 'requirements' },
        message: `BE-T0: ${text[language]} (Law of the test, art. 1): ${words[language].demands['brought-by']}; ${words[language].demands.power}.`,
      })
    }
  })

  it('asks it of its own cases only', async () => {
    const body = newCase({
      ...{
        unit: 'unit-lagoon',
        leadAgency: 'agy-town',
        owner: 'pro-claire',
        broughtBy: 'agy-lycee',
        participants: [],
      },
    })
    const opened = await harness.call(openCase, 'pro-claire', { ...withKey(), body }, asking(demands))
    expect(opened.unit).toBe('unit-lagoon')
  })
})

describe('a country that asks for a named legal basis of a session', () => {
  const demands = { act: 'open-session', demands: ['who', 'finality', 'modalities', 'core-members'] } as const
  const nameless = {
    citation: 'Law of 30 July 2018',
    who: ' '.repeat(20),
    finality: ' '.repeat(20),
    modalities: ' '.repeat(20),
  }

  it('says so when it is convened, while it can still be written', async () => {
    const { caseId } = await convened()
    const attempt = harness.call(
      conveneSession,
      'pro-elin',
      { params: { caseId }, body: newSession(harness, CORE, { legalBasis: nameless }) },
      asking(demands),
    )
    await expect(attempt).rejects.toMatchObject({
      code: 'requirements',
      message: expect.stringMatching(/who may take part.*the end it serves.*how it is done/),
    })
  })

  it('refuses to open one that was convened before it asked, and one without its core members', async () => {
    const caseId = await openTestCase(harness)
    const session = await harness.call(
      conveneSession,
      'pro-elin',
      { params: { caseId }, body: newSession(harness, CORE, { legalBasis: nameless }) },
      asking(),
    )
    const attempt = harness.call(
      openSession,
      'pro-elin',
      { params: { caseId, sessionId: session.id } },
      asking(demands),
    )
    await expect(attempt).rejects.toMatchObject({
      message: expect.stringMatching(/who may take part.*every core member checked in \(MAY, POL, MUN\)/),
    })
  })

  it('lets it open when all is there', async () => {
    const place = await convened()
    await checkInAll(harness, place.caseId, place.sessionId, CORE)
    const opened = await harness.call(openSession, 'pro-elin', { params: place }, asking(demands))
    expect(opened.state).toBe('open')
  })
})

describe('a country that asks everybody at the table for the charter', () => {
  const demands = { act: 'open-session', demands: ['charter'] } as const

  it('lets nobody check in without one, also late', async () => {
    const params = await convened()
    const attempt = harness.call(
      checkIn,
      'pro-noor',
      { params, body: { secrecyReminder: 'acknowledged' } },
      asking(demands),
    )
    await expect(attempt).rejects.toMatchObject({ code: 'requirements' })
  })

  it('opens no session in which somebody is without one', async () => {
    const params = await convened()
    await checkInAll(harness, params.caseId, params.sessionId, CORE)
    const attempt = harness.call(openSession, 'pro-elin', { params }, asking(demands))
    await expect(attempt).rejects.toMatchObject({
      message: expect.stringContaining('the charter signed by everybody who attends'),
    })
  })

  it('opens one in which all have, and not one in which a yearly review is overdue', async () => {
    const signedOn = (charterSignedOn: string): Deps => {
      const directory = harness.deps.directory()
      const findProfessional = (id: string) => {
        const found = directory.findProfessional(id)
        return found && { ...found, charterSignedOn }
      }
      return { ...asking(demands), directory: () => ({ ...directory, findProfessional }) }
    }
    const params = await convened()
    await checkInAll(harness, params.caseId, params.sessionId, CORE)
    const open = (deps: Deps) => harness.call(openSession, 'pro-elin', { params }, deps)
    await expect(open(signedOn('2025-06-01'))).rejects.toMatchObject({ code: 'requirements' })
    expect((await open(signedOn('2026-06-01'))).state).toBe('open')
  })
})
