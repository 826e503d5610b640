import { createHash } from 'node:crypto'
import { decodeEntry, parseStrict } from '@casebridge/ledger'
import type { Constellation } from '@casebridge/local'
import { decide, ENGINE, type Facts, loadPolicy, type Policy, revisionOf } from '@casebridge/policy'
import { beforeAll, expect, it } from 'vitest'
import { type DecisionDocument, digestOf } from '../../../services/exchange/src/domain/disclosure/document.ts'
import type { Intent } from '../../../services/exchange/src/storage/intents.ts'
import { acts } from '../support/acts.ts'
import { send } from '../support/call.ts'
import { asSuperuser } from '../support/database.ts'
import { openIntents } from '../support/operator.ts'
import { AUDITOR, FAMILY_DESK, POLICE, PREVENTION, SCHOOL } from '../support/people.ts'
import { replayAll } from '../support/replays.ts'
import { openStage } from '../support/stage.ts'

/** A decision that was stored, as its document records it. */
interface Taken {
  readonly intent: Intent
  readonly facts: readonly { readonly item: string; readonly recipient: string; readonly facts: Facts }[]
  readonly document: DecisionDocument
}

/**
 * A decision depends on engine, bundle and facts alone. Whoever holds the archived bundle and the stored facts comes
 * to the same codes; the ledger entry says by its digest which outcome was recorded.
 */
export function replayable(constellation: () => Constellation): void {
  let taken: readonly Taken[]
  beforeAll(async () => {
    const { caseId, visit, attendance } = await openStage(constellation())
    const ask = (who: string, wanted: Parameters<typeof acts.ask>[1]) =>
      send(constellation(), who, acts.ask(caseId, wanted))
    await ask(PREVENTION, { categories: ['EDU', 'PAS', 'SUP', 'FDK', 'HOU'] })
    await ask(POLICE, { categories: ['EDU', 'PAS'], purpose: 'case-conference' })
    await ask(POLICE, { itemIds: [visit], purpose: 'prevention' })
    await ask(PREVENTION, { categories: ['EDU'], kind: 'rank' })
    await send(constellation(), SCHOOL, acts.disclose(caseId, attendance, POLICE))
    await send(
      constellation(),
      FAMILY_DESK,
      acts.warn('A parent fears for him tonight.', POLICE, { category: 'FDK' }),
    )
    const intents = await openIntents(constellation())
    taken = intents.map((intent) => ({
      intent,
      facts: intent.facts as Taken['facts'],
      document: intent.plan.document,
    }))
  })

  it('there are permits, open refusals, silences and prohibitions to replay', () => {
    const outcomes = taken.flatMap(({ document }) => document.outcomes)
    expect(new Set(outcomes.map(({ effect }) => effect))).toEqual(
      new Set(['permit', 'deny', 'pending', 'nothing']),
    )
    expect(outcomes.map(({ ground }) => ground)).toEqual(expect.arrayContaining(['X1', 'X3', 'G05', 'G08']))
  })

  it('from the archived bundle and the stored facts come the same outcomes', async () => {
    const policies = new Map<string, Policy>()
    for (const { intent, facts, document } of taken) {
      expect(intent.engine).toBe(ENGINE)
      const policy = policies.get(intent.bundle) ?? (await archived(constellation(), intent.bundle))
      policies.set(intent.bundle, policy)
      for (const outcome of document.outcomes) {
        if (outcome.item === undefined) continue
        const { effect, ground } = replay(policy, facts, document.act, outcome.item, outcome.recipient)
        if (outcome.effect !== 'nothing') expect(EFFECT[outcome.effect]).toBe(effect)
        if (outcome.ground !== undefined) expect(outcome.ground).toBe(ground)
      }
    }
  })

  it('the ledger entry of each says by its digest which decision it was, and by which bundle', () => {
    for (const { intent, document } of taken) {
      const entry = decodeEntry(intent.recordable.entry)
      expect(entry.decision).toBe(digestOf(document))
      expect(entry.policy).toBe(intent.bundle)
      expect(entry.registry).toBe(intent.registry)
    }
  })

  it('with one fact changed it comes out differently: the replay does decide', async () => {
    const permitted = taken.flatMap(({ intent, facts, document }) =>
      facts
        .filter(({ item }) => document.outcomes.some((one) => one.item === item && one.effect === 'permit'))
        .map((one) => ({ bundle: intent.bundle, facts: one.facts })),
    )
    expect(permitted.length).toBeGreaterThan(0)
    for (const { bundle, facts } of permitted) {
      const policy = await archived(constellation(), bundle)
      expect(decide(policy, facts).effect).toBe('permit')
      expect(decide(policy, { ...facts, requestKind: 'rank' }).ground).toBe('X1')
    }
  })
}

/** Whatever the other groups did here, an auditor decides it again through the service. */
export function allReplayed(constellation: () => Constellation): void {
  it('every decision that was stored comes to the same codes', async () => {
    const { identical, own, ...others } = await replayAll(constellation(), [AUDITOR])
    expect(identical).toBeGreaterThan(20)
    expect(others).toEqual({})
    // Of what the auditor tried alone: nobody reviews the own agency.
    const tried = await asSuperuser(
      constellation(),
      `select id from exchange.intent where professional = '${AUDITOR}'`,
    )
    expect(own ?? 0).toBe(tried.length)
  })
}

/** What the stored facts give now: for a table, what governs it; for a gift, what holds for that recipient. */
function replay(
  policy: Policy,
  stored: Taken['facts'],
  act: DecisionDocument['act'],
  item: string,
  recipient: string,
) {
  const ofItem = stored.filter((one) => one.item === item)
  const decisions = ofItem.map((one) => ({ recipient: one.recipient, decision: decide(policy, one.facts) }))
  const own = decisions.find((one) => one.recipient === recipient)?.decision
  if (own === undefined) throw new Error(`no facts for ${item} and ${recipient}`)
  if (act !== 'ask') return own
  const all = decisions.map(({ decision }) => decision)
  return all.find(({ hidden }) => hidden) ?? all.find(({ effect }) => effect === 'deny') ?? own
}

/** What the engine decided behind an outcome: what waits for its holder was permitted. */
const EFFECT = { permit: 'permit', pending: 'permit', deny: 'deny' } as const

/** A bundle out of the archive, as an auditor fetches it: its revision is the hash of its bytes. */
async function archived({ client }: Constellation, revision: string): Promise<Policy> {
  const { data } = await client('agreements', AUDITOR).GET('/bundles/{revision}', {
    params: { path: { revision } },
    parseAs: 'arrayBuffer',
  })
  if (!(data instanceof ArrayBuffer)) throw new Error(`${revision} is not in the archive`)
  const bytes = new Uint8Array(data)
  expect(revisionOf(bytes, (all) => createHash('sha256').update(all).digest('hex'))).toBe(revision)
  return loadPolicy(parseStrict(bytes), revision)
}
