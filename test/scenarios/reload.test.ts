import { createPrivateKey, sign } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { exchange } from '@casebridge/contract'
import { canonicalBytes } from '@casebridge/ledger'
import { freePort } from '@casebridge/local/postgres'
import { expectOk, noteForSchool, PATH, protocol, signProtocol, VERSION } from '@casebridge/local/story'
import type { Agreement, Facts, Head, SignedHead } from '@casebridge/policy'
import { withConstellation } from '@casebridge/testing/constellation'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Heads, startAgreementsBetween } from './support/agreements-between.ts'
import { bodyOf, send } from './support/call.ts'
import { emergencyFacts } from './support/emergency-facts.ts'
import { COORDINATOR, PREVENTION, SCHOOL, SECOND_COORDINATOR } from './support/people.ts'
import { openPublisher, type Publisher } from './support/publish-bundle.ts'

type Simulation = exchange.components['schemas']['Simulation']

const RELOADS = 12
const ASKERS = 3

const ports = {
  ...{ issuer: await freePort(), postgres: await freePort(), agreements: await freePort() },
  ...{ audit: await freePort(), signer: await freePort(), exchange: await freePort() },
  ...{ 'witness-audit-office': await freePort(), 'witness-region': await freePort() },
}
// Between the exchange and the agreements it follows stands somebody who can show other heads.
const between = await startAgreementsBetween(`http://127.0.0.1:${ports.agreements}`)
const constellation = withConstellation({
  ports,
  environments: { exchange: { AGREEMENTS_URL: between.url } },
})
let publisher: Publisher
beforeAll(() => {
  publisher = openPublisher(constellation())
})
afterAll(async () => {
  await publisher?.close()
  between.close()
})

describe('a new bundle', { timeout: 180_000 }, () => {
  it('comes into force in the exchange while requests go on: none fails, each is decided under a bundle in force', async () => {
    const asked: {
      readonly status: number
      readonly revision: string | undefined
      readonly asker: number
    }[] = []
    let running = true
    const askers = Array.from({ length: ASKERS }, async (_, asker) => {
      while (running) {
        const { status, text } = await simulate()
        const revision = status === 200 ? (JSON.parse(text) as Simulation).revision : undefined
        asked.push({ status, revision, asker })
        await pause(10)
      }
    })
    const waited: number[] = []
    for (let n = 0; n < RELOADS; n++) {
      const { revision } = await publisher.publish((all) => retitled(all, `Reload ${n}`))
      waited.push(await untilDecidedUnder(revision))
    }
    running = false
    await Promise.all(askers)

    expect(asked.filter(({ status }) => status !== 200)).toEqual([])
    expect(new Set(asked.map(({ revision }) => revision)).size).toBeGreaterThanOrEqual(RELOADS)
    const published = await publisher.published()
    for (const { revision = '' } of asked) expect([...published.keys()]).toContain(revision)
    // Nobody goes back to an older one.
    for (let asker = 0; asker < ASKERS; asker++) {
      const sequences = asked
        .filter((one) => one.asker === asker)
        .map(({ revision = '' }) => published.get(revision))
      expect(sequences).toEqual(sequences.toSorted((a = 0, b = 0) => a - b))
    }
    const sorted = waited.toSorted((a, b) => a - b).map(Math.round)
    console.log(
      `${asked.length} requests through ${RELOADS} reloads, none refused; in force after ${sorted[0]} to ` +
        `${sorted.at(-1)} ms, median ${sorted[RELOADS / 2]} ms`,
    )
  })

  it('revokes what it no longer has, and gives back what it has again', async () => {
    const facts = schoolToPrevention()
    const groundUnder = async (change: (all: readonly Agreement[]) => readonly Agreement[]) => {
      const { revision } = await publisher.publish(change)
      await untilDecidedUnder(revision)
      return bodyOf<Simulation>(await simulate(facts)).ground
    }
    let removed: readonly Agreement[] = []
    expect(await groundUnder((all) => retitled(all, 'Before'))).toBeUndefined()
    expect(
      await groundUnder((all) => {
        removed = all
        return all.map((one) => ({
          ...one,
          clauses: one.clauses.filter(({ id }) => id !== 'agr-harbour-2026/1'),
        }))
      }),
    ).toMatch(/^G0[13]$/)
    expect(await groundUnder(() => removed)).toBeUndefined()
  })
})

describe('an agreement through its life', { timeout: 180_000 }, () => {
  it('decides in the exchange once two parties have signed it, and no more once two persons have revoked it', async () => {
    const coordinator = constellation().client('agreements', COORDINATOR)
    expectOk(await coordinator.POST('/agreements', { body: protocol() }))
    const draft = await coordinator.GET(VERSION, { params: PATH })
    const ifMatch = draft.response.headers.get('etag') ?? ''
    const header = { 'If-Match': ifMatch }
    expectOk(await coordinator.POST(`${VERSION}/proposal`, { params: { ...PATH, header } }))

    await signProtocol({ constellation: constellation() }, 'pro-daan-verlinden', 'agy-mental-tidal')
    const one = bodyOf<Simulation>(await simulate(noteForSchool()))
    expect([one.effect, one.ground]).toEqual(['deny', 'G01'])
    await signProtocol({ constellation: constellation() }, SCHOOL, 'agy-school-meridian')
    const began = await untilDecided('permit')

    const reason = 'The steering group has ended this protocol.'
    const asked = expectOk(
      await coordinator.POST(`${VERSION}/revocations`, { params: PATH, body: { reason } }),
    )
    const sequence = asked.pending[0]?.sequence ?? 0
    expect(bodyOf<Simulation>(await simulate(noteForSchool())).effect).toBe('permit')
    const second = constellation().client('agreements', SECOND_COORDINATOR)
    expectOk(await second.POST(`${VERSION}/confirmations`, { params: PATH, body: { sequence } }))
    const ended = await untilDecided('deny')
    expect(bodyOf<Simulation>(await simulate(noteForSchool())).ground).toBe('G01')
    console.log(
      `in force ${began} ms after the second signature, out of force ${ended} ms after the revocation`,
    )
  })
})

describe('an exchange that starts again decides nothing by a head', { timeout: 180_000 }, () => {
  it.each<[string, (heads: Heads) => Promise<(truth: Heads) => Heads>]>([
    [
      'that is older than one it has seen',
      async (before) => (truth) => ({ ...truth, bundle: before.bundle }),
    ],
    [
      'of the registry that is older than one it has seen',
      async ({ registry: { head } }) =>
        (truth) => ({ ...truth, registry: signed({ ...truth.registry.head, sequence: head.sequence - 1 }) }),
    ],
    [
      'that has expired',
      async () => (truth) => ({
        ...truth,
        bundle: signed({ ...truth.bundle.head, expiresAt: new Date(Date.now() - 1000).toISOString() }),
      }),
    ],
    [
      'whose signature is of another head',
      async () => (truth) => ({
        ...truth,
        bundle: { ...truth.bundle, head: { ...truth.bundle.head, sequence: truth.bundle.head.sequence + 1 } },
      }),
    ],
  ])('%s', async (_, prepare) => {
    const before = between.heads()
    const { revision } = await publisher.publish((all) => retitled(all, `Seen ${_}`))
    await untilDecidedUnder(revision)
    const lie = await prepare(before)
    between.give(lie)
    const service = constellation().service('exchange')
    await service.stop()
    const started = service.start()
    try {
      expect(await statusWhenListening()).toBe(503)
      // It stays so, however often it looks again.
      await pause(1200)
      expect((await simulate()).status).toBe(503)
    } finally {
      between.give(undefined)
      await started
    }
    expect(bodyOf<Simulation>(await simulate()).revision).toBe(revision)
  })
})

function simulate(facts: Facts = emergencyFacts()) {
  return send(constellation(), PREVENTION, { method: 'POST', path: '/v1/simulations', body: facts })
}

/** @returns milliseconds since the call, until a request was decided under it. */
async function untilDecidedUnder(revision: string): Promise<number> {
  const began = performance.now()
  for (;;) {
    const { status, text } = await simulate()
    if (status === 200 && (JSON.parse(text) as Simulation).revision === revision)
      return performance.now() - began
    await pause(5)
  }
}

/** @returns milliseconds since the call, until the note for the school comes to this. */
async function untilDecided(effect: Simulation['effect']): Promise<number> {
  const began = performance.now()
  while (bodyOf<Simulation>(await simulate(noteForSchool())).effect !== effect) await pause(5)
  return Math.round(performance.now() - began)
}

async function statusWhenListening(): Promise<number> {
  for (;;) {
    const answered = await simulate().catch(() => undefined)
    if (answered !== undefined) return answered.status
    await pause(20)
  }
}

function retitled(agreements: readonly Agreement[], title: string): readonly Agreement[] {
  return agreements.map((one) => ({ ...one, title }))
}

/** Signed with the key of `agreements` itself: what it says is its own word, and out of date. */
function signed(head: Head): SignedHead {
  const { headSigningKeyFile } = constellation().keyring
  const key = createPrivateKey({ key: JSON.parse(readFileSync(headSigningKeyFile, 'utf8')), format: 'jwk' })
  return { head, keyId: 'head-1', signature: sign(null, canonicalBytes(head), key).toString('base64') }
}

/** EDU of the school, which agr-harbour-2026/1 covers for prevention. */
function schoolToPrevention(): Facts {
  const { holder, recipient, item, ...facts } = emergencyFacts()
  return {
    ...facts,
    ...{ purpose: 'early-help', initiative: 'ask', actor: 'asker' },
    holder,
    recipient: { ...recipient, type: 'MUN', agency: 'agy-prevention-kaaihaven', role: 'prevention-officer' },
    item: { ...item, category: 'EDU' },
  }
}
