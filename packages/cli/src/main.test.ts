import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateNoteKeys } from '@casebridge/ledger/node'
import { runSql } from '@casebridge/testing'
import { withConstellation } from '@casebridge/testing/constellation'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { casebridge, type Ended } from '../test/casebridge.ts'

// Nobody witnesses this log: here only those who kept a checkpoint can tell.
// The monitor of the service would find out first, and then nobody is shown anything any more.
const constellation = withConstellation({
  environments: { audit: { WITNESSES: '[]', MONITOR_RECENT_SECONDS: '3600' } },
})
const directory = mkdtempSync(join(tmpdir(), 'casebridge-cli-'))
const file = (name: string) => join(directory, name)

beforeAll(async () => {
  writeFileSync(file('auditor.token'), await constellation().tokenFor('pro-vera-nyberg', 'audit'))
})
afterAll(() => rmSync(directory, { recursive: true, force: true }))

describe('verify, of a running ledger', () => {
  it('says that a sound log holds, what is proven and what is not', async () => {
    const { code, output } = await verifyLive()
    expect(code).toBe(0)
    expect(output).toMatch(/^The log holds\.\n/)
    expect(output).toMatch(/Signed root: [A-Za-z0-9+/]{43}=/)
    expect(output).toMatch(/\+ The checkpoint of \d+ entries is signed by log\.harbour\.example/)
    expect(output).toMatch(/Not proven:\n {2}- That everything that happened was submitted/)
  })

  it('keeps the checkpoint, and shows later that the log continues it', async () => {
    expect((await verifyLive('--remember', file('kept.txt'))).code).toBe(0)
    await constellation().service('audit').stop()
    await constellation().service('audit').start()
    const { code, output } = await verifyLive('--checkpoint', file('kept.txt'))
    expect(code).toBe(0)
    expect(output).toContain('earlier heads are beginnings of this log')
  })

  it('does not believe another key', async () => {
    const { vkey } = generateNoteKeys(origin())
    const { code, output } = await casebridge('verify', '--vkey', vkey, ...live())
    expect(code).toBe(1)
    expect(output).toContain('First broken place: the checkpoint itself')
  })

  it.each([
    [
      'the token of somebody else',
      async () => ['--token', await constellation().tokenFor('pro-noor-vermeer', 'audit')],
    ],
    ['a service that does not answer', async () => ['--audit', 'http://127.0.0.1:9', '--token', 'x']],
    ['no token', async () => ['--audit', constellation().urls.audit]],
    ['an option that does not exist', async () => ['--everything']],
    ['a checkpoint that is none', async () => ['--checkpoint', file('auditor.token'), '--token', 'x']],
  ])('says that it could not verify with %s', async (_, options) => {
    const { code, errors } = await casebridge(
      'verify',
      ...['--vkey', vkey(), '--audit', constellation().urls.audit],
      ...(await options()),
    )
    expect(code).toBe(2)
    expect(errors).not.toBe('')
    expect(errors).not.toMatch(/^\s+at /m)
  })
})

describe('verify, of an export', () => {
  it.each(['ledger.json', 'ledger'])('holds without network: %s', async (name) => {
    const written = await casebridge('export', '--origin', origin(), ...live(), '--out', file(name))
    expect(written.output).toMatch(/^Wrote \d+ entries and \d+ policy bundles/)
    expect(await verifyExport(name)).toMatchObject({
      code: 0,
      output: expect.stringContaining('The log holds.'),
    })
  })

  it('is not written over anything', async () => {
    const { code } = await casebridge('export', '--origin', origin(), ...live(), '--out', file('ledger.json'))
    expect(code).toBe(2)
  })

  it.each<[string, string, (log: Exported) => void]>([
    ['an entry that was changed', 'entry 3: its bytes were changed', (log) => change(log, 3)],
    ['an entry that was left out', 'entry 3: signed, and not there', (log) => log.entries.splice(3, 1)],
    ['the newest entries left out', 'signed, and not there any more', (log) => log.entries.splice(-2)],
    [
      'two entries that changed places',
      'entry 2:',
      (log) => log.entries.splice(2, 2, ...log.entries.slice(2, 4).reverse()),
    ],
    [
      'a checkpoint of another size',
      'the checkpoint itself',
      (log) => {
        log.checkpoint = log.checkpoint.replace(/\n\d+\n/, '\n5\n')
      },
    ],
  ])('names %s', async (_, words, tamper) => {
    const log: Exported = JSON.parse(readFileSync(file('ledger.json'), 'utf8'))
    tamper(log)
    writeFileSync(file('tampered.json'), JSON.stringify(log))
    const { code, output } = await verifyExport('tampered.json')
    expect(code).toBe(1)
    expect(output).toContain('THE LOG IS BROKEN.')
    expect(output).toContain(words)
  })

  it('could not be verified when it is no export', async () => {
    writeFileSync(file('other.json'), '{"origin":1}')
    expect((await verifyExport('other.json')).code).toBe(2)
    expect((await verifyExport('nowhere.json')).code).toBe(2)
  })
})

describe('verify, of an export of chosen entries', () => {
  const verifyBundle = (name: string) => casebridge('verify', '--vkey', vkey(), '--bundle', file(name))

  beforeAll(async () => {
    const body = { entries: [{ index: 0 }, { index: 2 }], reason: 'Order 2026/17 of the court.' }
    const { data } = await constellation().client('audit', 'pro-vera-nyberg').POST('/exports', { body })
    writeFileSync(file('bundle.json'), JSON.stringify(data))
  })

  it('holds without network, and says what is and is not proven', async () => {
    const { code, output } = await verifyBundle('bundle.json')
    expect(output).toMatch(/^The export holds\.\n/)
    expect(output).toMatch(
      /\+ Entry \d+ of the log records this export, exactly as it is: by agy-audit-harbour/,
    )
    expect(output).toMatch(/Not proven:\n {2}- That these are all entries that matter/)
    expect(code).toBe(0)
  })

  it.each<[string, string, (bundle: Bundle) => void]>([
    ['an entry that was left out', 'the export as a whole', ({ content }) => content.entries.pop()],
    [
      'an entry that was exchanged for another',
      'entry 2: its proof is of another place',
      ({ proofs }) => proofs.reverse().splice(0, 1, proofs[1] ?? ''),
    ],
    [
      'a word that was added',
      'the export as a whole',
      ({ content }) => Object.assign(content, { note: 'x' }),
    ],
  ])('names %s', async (_, words, tamper) => {
    const bundle: Bundle = JSON.parse(readFileSync(file('bundle.json'), 'utf8'))
    tamper(bundle)
    writeFileSync(file('other-bundle.json'), JSON.stringify(bundle))
    const { code, output } = await verifyBundle('other-bundle.json')
    expect(output).toContain('THE EXPORT DOES NOT HOLD.')
    expect(output).toContain(words)
    expect(code).toBe(1)
  })

  it('could not be verified when it is no such export', async () => {
    expect((await verifyBundle('ledger.json')).code).toBe(2)
    expect((await verifyBundle('nowhere.json')).code).toBe(2)
  })
})

describe('a database superuser', () => {
  it('who changes an entry is found out, and the entry is named', async () => {
    await asReplica(
      `create table kept as select * from audit.entry; update audit.entry set leaf = leaf || '\\x20' where idx = 4`,
    )
    expect(await verifyLive()).toMatchObject({
      code: 1,
      output: expect.stringContaining('entry 4: its bytes were changed'),
    })
    await restore()
  })

  it('who changes an entry together with its hash is found out, and the batch is named', async () => {
    const [batch] = await runSql<{ first: number; last: number }>(
      adminUrl(),
      'select prev_size::int as first, size::int - 1 as last from audit.tree_head where prev_size <= 4 and size > 4',
    )
    const role = `replace(convert_from(leaf, 'UTF8'), '"role":"', '"role":"x')::bytea`
    await asReplica(
      `update audit.entry set leaf = ${role}, leaf_hash = sha256('\\x00'::bytea || ${role}) where idx = 4`,
    )
    const { code, output } = await verifyLive()
    expect(code).toBe(1)
    const place = batch?.first === batch?.last ? 'entry 4:' : `entries ${batch?.first} to ${batch?.last}:`
    expect(output).toContain(`${place} bytes and hash agree`)
    await restore()
  })

  it('who deletes the newest entry is found out', async () => {
    await asReplica('delete from audit.entry where idx = (select max(idx) from audit.entry)')
    expect(await verifyLive()).toMatchObject({
      code: 1,
      output: expect.stringContaining('signed, and not there any more'),
    })
    await restore()
    expect((await verifyLive()).code).toBe(0)
  })

  it('who cuts the log back to an old head is found out by a kept checkpoint', async () => {
    await verifyLive('--remember', file('before.txt'))
    await constellation().service('audit').stop()
    await forgetOutside()
    await asReplica(`
      create temporary table cut as select size from audit.tree_head order by size desc offset 4 limit 1;
      delete from audit.person_detail where entry_id in (select entry_id from audit.entry, cut where idx >= cut.size);
      delete from audit.actor_detail where entry_id in (select entry_id from audit.entry, cut where idx >= cut.size);
      delete from audit.entry using cut where idx >= cut.size;
      delete from audit.tree_head using cut where tree_head.size > cut.size`)
    await constellation().service('audit').start()
    // The log is sound in itself: without memory nothing is wrong with it.
    expect((await verifyLive()).code).toBe(0)
    const { code, output } = await verifyLive('--checkpoint', file('before.txt'))
    expect(code).toBe(1)
    expect(output).toContain('a head that was seen before counted')
  })

  it('is found out also when the log has grown beyond the old size again', async () => {
    const size = sizeIn('before.txt')
    const reader = constellation().client('audit', 'pro-ines-vandael')
    const body = { subject: `sub_${'c'.repeat(43)}`, reason: 'Each reading leaves an entry.' }
    while (size >= (await countEntries())) await reader.POST('/subjects/ledger', { body })
    const { code, output } = await verifyLive('--checkpoint', file('before.txt'))
    expect(code).toBe(1)
    expect(output).toContain('they are not what was signed')
  })
})

interface Bundle {
  readonly content: { readonly entries: unknown[] }
  readonly proofs: string[]
}

interface Exported {
  checkpoint: string
  readonly entries: { entry: string }[]
}

function change(log: Exported, index: number): void {
  const entry = log.entries[index]
  if (entry !== undefined) entry.entry = Buffer.from('{}').toString('base64')
}

function verifyLive(...more: readonly string[]): Promise<Ended> {
  return casebridge('verify', '--vkey', vkey(), ...live(), ...more)
}

function verifyExport(name: string): Promise<Ended> {
  return casebridge('verify', '--vkey', vkey(), '--export', file(name))
}

function live(): string[] {
  return ['--audit', constellation().urls.audit, '--token-file', file('auditor.token')]
}

function vkey(): string {
  return constellation().keyring.logVkey
}

function origin(): string {
  return vkey().split('+')[0] ?? ''
}

function adminUrl(): string {
  return constellation().database.adminUrl
}

/** Past every trigger and constraint, as only a superuser can. */
function asReplica(statements: string): Promise<object[]> {
  return runSql(adminUrl(), `set session_replication_role = replica; ${statements}`)
}

/** Whoever sets back the log sets back what of the operator remembers it: the signer, and the copies of checkpoints. */
async function forgetOutside(): Promise<void> {
  const { signedHeadsFile, copiesDirectory } = constellation()
  await constellation().service('signer').stop()
  writeFileSync(signedHeadsFile, '')
  await constellation().service('signer').start()
  renameSync(copiesDirectory, `${copiesDirectory}-away`)
}

function restore(): Promise<object[]> {
  return asReplica('delete from audit.entry; insert into audit.entry select * from kept')
}

async function countEntries(): Promise<number> {
  const [row] = await runSql<{ n: number }>(adminUrl(), 'select count(*)::int as n from audit.entry')
  return row?.n ?? 0
}

function sizeIn(checkpoint: string): number {
  return Number(readFileSync(file(checkpoint), 'utf8').split('\n')[1])
}
