import type { exchange } from '@casebridge/contract'
import { withConstellation } from '@casebridge/testing/constellation'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acts } from './support/acts.ts'
import { bodyOf, send } from './support/call.ts'
import { asSuperuser, outboxEmpty, tamper } from './support/database.ts'
import { AUDITOR, PREVENTION } from './support/people.ts'
import { openPublisher, type Publisher } from './support/publish-bundle.ts'
import { openStage } from './support/stage.ts'

type Schemas = exchange.components['schemas']

const constellation = withConstellation()
let publisher: Publisher
beforeAll(() => {
  publisher = openPublisher(constellation())
})
afterAll(() => publisher?.close())

/** A decision that was taken under a bundle which is not in force any more, as it was replayed then. */
async function oldDecision() {
  const { caseId } = await openStage(constellation())
  const call = acts.ask(caseId, { categories: ['EDU', 'SUP'] })
  const { receipt } = bodyOf<Schemas['Request']>(await send(constellation(), PREVENTION, call))
  const entryId = receipt?.entryId ?? ''
  const replay = bodyOf<Schemas['Replay']>(await replays(entryId))
  expect(replay.state).toBe('identical')
  expect(replay.decisions.length).toBeGreaterThan(0)
  const { revision = '' } = replay.logged
  await outboxEmpty(constellation())
  while ((await fromAudit(revision)) !== 200);
  await publisher.publish((all) => all.map((one) => ({ ...one, title: `After ${entryId}` })))
  return { entryId, revision, decisions: replay.decisions }
}

const replays = (entryId: string) =>
  send(constellation(), AUDITOR, {
    method: 'POST',
    path: '/v1/replays',
    body: { entryId, reason: 'An old decision is decided again.' },
  })

async function fromAudit(revision: string): Promise<number> {
  const call = { method: 'GET', path: `/v1/bundles/${revision}` } as const
  return (await send(constellation(), AUDITOR, call, { service: 'audit' })).status
}

/** So that it holds no bundle from before. */
async function restartExchange(): Promise<void> {
  await constellation().service('exchange').stop()
  await constellation().service('exchange').start()
}

const forge = (table: string, revision: string) => {
  const [schema, name] = table.split('.')
  return tamper(
    constellation(),
    `do $$ declare c text; begin
       for c in select conname from pg_constraint where contype = 'c' and conrelid = '${schema}.${name}'::regclass
       loop execute format('alter table ${table} drop constraint %I', c); end loop; end $$;
     update ${table} set bytes = convert_to('{"engine":"forged","packs":[]}', 'UTF8') where revision = '${revision}'`,
  )
}

describe('a decision under a bundle that agreements', { timeout: 180_000 }, () => {
  it('has lost comes to the same codes, from the archive of the ledger', async () => {
    const { entryId, revision, decisions } = await oldDecision()
    await tamper(constellation(), `delete from agreements.document where revision = '${revision}'`)
    await restartExchange()
    const gone = await send(
      constellation(),
      AUDITOR,
      { method: 'GET', path: `/v1/bundles/${revision}` },
      { service: 'agreements' },
    )
    expect(gone.status).toBe(404)
    const again = bodyOf<Schemas['Replay']>(await replays(entryId))
    expect(again.state).toBe('identical')
    expect(again.decisions).toEqual(decisions)
  })

  it('has forged comes to the same codes too; forged in both archives, to none', async () => {
    const { entryId, revision, decisions } = await oldDecision()
    await forge('agreements.document', revision)
    await restartExchange()
    const again = bodyOf<Schemas['Replay']>(await replays(entryId))
    expect([again.state, again.decisions]).toEqual(['identical', decisions])

    await forge('audit.bundle', revision)
    await restartExchange()
    expect((await replays(entryId)).status).toBe(503)
    const rows = `select from agreements.document d join audit.bundle using (bytes) where d.revision = '${revision}'`
    expect(await asSuperuser(constellation(), rows)).toHaveLength(1)
  })

  it('and the ledger both lost is not guessed', async () => {
    const { entryId, revision } = await oldDecision()
    const lost = ['agreements.document', 'audit.bundle'].map(
      (table) => `delete from ${table} where revision = '${revision}';`,
    )
    await constellation().service('agreements').stop()
    await tamper(constellation(), lost.join(' '))
    expect(await fromAudit(revision)).toBe(404)
    await constellation().service('agreements').start()
    await restartExchange()
    expect((await replays(entryId)).status).toBe(503)
  })
})
