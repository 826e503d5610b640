import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatAddCheckpoint, openCheckpoint, toBase64 } from '@casebridge/ledger'
import { ed25519Verifier } from '@casebridge/ledger/node'
import type { Another } from '@casebridge/local'
import { withConstellation } from '@casebridge/testing/constellation'
import { originId } from '@casebridge/witness'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startAuditBetween } from '../../scenarios/support/audit-between.ts'
import { asSuperuser, outboxEmpty } from '../../scenarios/support/database.ts'
import { verifyLedger } from '../../scenarios/support/ledger.ts'
import { openStage } from '../../scenarios/support/stage.ts'
import { anEntry } from './support/an-entry.ts'
import { expectStopped, expectTold } from './support/disclosing.ts'
import { append, healthOf, until } from './support/ledger-caller.ts'
import { placeIn, sizeOf } from './support/stored-log.ts'

const OFFICE = 'witness-audit-office'
const between = await startAuditBetween()
const constellation = withConstellation({
  environments: {
    exchange: { AUDIT_URL: between.url },
    audit: { WITNESS_PUSH_SECONDS: '0.2', WITNESS_ALARM_SECONDS: '1', WITNESS_STOP_SECONDS: '3' },
  },
})
const audit = () => constellation().service('audit')
const url = () => constellation().urls.audit
const FORK = 'casebridge_fork'
const SERVICES = ['exchange', 'audit', 'agreements'] as const

let caseId: string
beforeAll(async () => {
  between.toward(url())
  ;({ caseId } = await openStage(constellation()))
  await expectTold(constellation(), caseId)
  await outboxEmpty(constellation())
})
afterAll(() => between.close())

/** ledger.md §5.7 */
describe('7. two sequencers are started at once', () => {
  it('one leads and commits, the other stands by and takes nothing; the line of heads is one', async () => {
    await audit().stop()
    const boots = await bootEntries()
    const both = await Promise.all([constellation().another('audit'), constellation().another('audit')])
    await Promise.all(both.map((one) => one.start()))
    await until(async () => (await Promise.all(both.map((one) => healthOf(one.url)))).some(leads))
    const answers = await Promise.all(both.map((one) => append(constellation(), one.url)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 503])
    expect(await bootEntries()).toBe(boots + 1)
    const [line] = await asSuperuser<{ heads: number; chained: number }>(
      constellation(),
      'select count(*)::int as heads, count(prev_size)::int + 1 as chained from audit.tree_head',
    )
    expect(line?.chained).toBe(line?.heads)
    await Promise.all(both.map((one) => one.stop()))
    await audit().start()
    expect(await verifyLedger(constellation())).toMatchObject({ code: 0 })
  })
})

/** Whoever has the operator’s keys runs a copy of the database beside it, for some of the agencies. */
describe('7. one agency is served another log than the others', () => {
  let fork: Another
  /** Where the two logs part. */
  let parting: number
  beforeAll(async () => {
    await outboxEmpty(constellation())
    for (const name of SERVICES) await constellation().service(name).stop()
    parting = await sizeOf(constellation())
    await asSuperuser(constellation(), `create database ${FORK} template casebridge`)
    const signedHeads = join(constellation().directory, 'signed-heads-of-the-fork')
    cpSync(constellation().signedHeadsFile, signedHeads)
    fork = await constellation().another('audit', {
      DATABASE_URL: forkUrl(),
      ...{ SIGNER_URL: '', SIGNER_TOKEN_FILE: '', CHECKPOINT_COPIES_DIRECTORY: '' },
      LOG_SIGNING_KEY_FILE: constellation().keyring.logSigningKeyFile,
      SIGNED_HEADS_FILE: signedHeads,
      // With them it would not start, as the last test shows.
      WITNESSES: '[]',
    })
    for (const name of SERVICES.toReversed()) await constellation().service(name).start()
    await expectTold(constellation(), caseId)
    await outboxEmpty(constellation())
    await fork.start()
  })

  it('each is given receipts that verify, of another entry at the same index', async () => {
    const here = anEntry({ organisation: 'agy-school-meridian' })
    const there = anEntry({ organisation: 'agy-youth-pier' })
    const size = await sizeOf(constellation())
    while (checkpointOf(await noteOf(fork.url)).size < size) await append(constellation(), fork.url)
    const [a, b] = await Promise.all([
      append(constellation(), url(), { leaf: here }),
      append(constellation(), fork.url, { leaf: there }),
    ])
    expect(a.receipt?.index).toBe(size)
    expect(b.receipt?.index).toBe(size)
  })

  it('gossip of the two heads: the one does not continue the other, from the index where they part', async () => {
    const file = join(constellation().directory, 'head-of-the-fork')
    writeFileSync(file, await noteOf(fork.url))
    const verified = await verifyLedger(constellation(), '--checkpoint', file)
    expect(verified.code).toBe(1)
    const [first, last] = placeIn(verified)
    expect(first).toBeLessThanOrEqual(parting)
    expect(last).toBeGreaterThanOrEqual(parting)
    expect(await verifyLedger(constellation())).toMatchObject({ code: 0 })
  })

  it('a caller who has seen the one takes no receipt of the other, and discloses nothing', async () => {
    between.toward(fork.url)
    await expectStopped(constellation(), caseId)
    between.toward(url())
    await expectTold(constellation(), caseId)
  })

  it('the witness refuses the second, keeps both heads as a proof, and disclosures stop', async () => {
    const { size } = await evenSizes()
    const note = await noteOf(fork.url)
    const body = formatAddCheckpoint({ oldSize: size, proof: [], checkpoint: note })
    const refused = await fetch(`${constellation().urls.witnesses[OFFICE]}/add-checkpoint`, {
      method: 'POST',
      body,
    })
    expect(refused.status).toBe(409)
    const forks = join(constellation().directory, 'witnesses', OFFICE, 'state', originId(origin()), 'forks')
    expect(existsSync(forks)).toBe(true)
    const [folder = ''] = readdirSync(forks)
    const faces = ['seen.txt', 'other.txt'].map((name) =>
      checkpointOf(readFileSync(join(forks, folder, name), 'utf8')),
    )
    expect(faces.map((face) => face.size)).toEqual([size, size])
    expect(new Set(faces.map(({ root }) => toBase64(root))).size).toBe(2)
    await append(constellation(), url(), { leaf: anEntry({ event: 'outcome', purpose: null }) })
    await until(async () => (await healthOf(url())).status === 'DEGRADED')
    await until(async () => (await append(constellation(), url())).status === 503)
    await expectStopped(constellation(), caseId)
  })

  it('with the witnesses that the others have, the second does not even start, and names the sizes', async () => {
    await fork.stop()
    const honest = await constellation().another('audit', {
      DATABASE_URL: forkUrl(),
      CHECKPOINT_COPIES_DIRECTORY: '',
    })
    await expect(honest.start()).rejects.toThrow(
      /the first \d+ entries are not those|the log had \d+ entries and now has \d+/,
    )
  })

  /** Makes both of one size that the witness has cosigned of the true one. */
  async function evenSizes(): Promise<{ readonly size: number }> {
    const witness = constellation().urls.witnesses[OFFICE]
    for (;;) {
      await outboxEmpty(constellation())
      const [here, there] = [
        checkpointOf(await noteOf(url())).size,
        checkpointOf(await noteOf(fork.url)).size,
      ]
      const seen = checkpointOf(
        await (await fetch(`${witness}/${originId(origin())}/checkpoint`)).text(),
      ).size
      if (here === there && seen === here) return { size: here }
      if (here < there) await append(constellation(), url())
      else if (there < here) await append(constellation(), fork.url)
    }
  }

  function forkUrl(): string {
    const { database, keyring } = constellation()
    const at = new URL(database.adminUrl)
    at.username = 'audit_app'
    at.password = keyring.vault.get('database/audit/app')
    at.pathname = `/${FORK}`
    return at.href
  }
})

function leads({ status }: { readonly status: string }): boolean {
  return status === 'UP' || status === 'DEGRADED'
}

async function noteOf(base: string): Promise<string> {
  return (await fetch(`${base}/checkpoint`)).text()
}

function checkpointOf(note: string) {
  return openCheckpoint(note, { origin: origin(), log: [ed25519Verifier(constellation().keyring.logVkey)] })
}

function origin(): string {
  return ed25519Verifier(constellation().keyring.logVkey).name
}

async function bootEntries(): Promise<number> {
  const [row] = await asSuperuser<{ n: number }>(
    constellation(),
    `select count(*)::int as n from audit.entry where convert_from(leaf, 'UTF8')::jsonb ->> 'event' = 'boot'`,
  )
  return row?.n ?? 0
}
