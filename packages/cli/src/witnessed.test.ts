import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { cosign, formatSignature, openCheckpoint, toBase64 } from '@casebridge/ledger'
import { cosignatureSigner, generateNoteKeys, witnessVerifier } from '@casebridge/ledger/node'
import { withConstellation } from '@casebridge/testing/constellation'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aLog, logKey, logVkey, ORIGIN } from '../../ledger/test/log.ts'
import { createProgram } from './program.ts'

const directory = mkdtempSync(join(tmpdir(), 'casebridge-witnessed-'))
const file = (name: string) => join(directory, name)
afterAll(() => rmSync(directory, { recursive: true, force: true }))

describe('verify, of an export whose checkpoint is cosigned', () => {
  const [office, region, stranger] = ['office', 'region', 'stranger'].map((name) =>
    generateNoteKeys(`${name}.example`),
  )
  const log = aLog(5)
  const { text } = openCheckpoint(log.checkpoint(), { origin: ORIGIN, log: [logKey] })
  const NOON = Date.UTC(2027, 1, 3, 12) / 1000
  const signed = (keys = office, at = NOON) =>
    formatSignature(cosign(cosignatureSigner(keys?.skey ?? ''), text, at))

  async function verified(lines: string, ...options: readonly string[]) {
    const entries = log.stored().map(({ index, leaf, leafHash }) => ({
      index,
      entry: toBase64(leaf ?? new Uint8Array()),
      leafHash: toBase64(leafHash),
    }))
    const exported = { origin: ORIGIN, checkpoint: log.checkpoint() + lines, treeHeads: [], entries }
    writeFileSync(file('log.json'), JSON.stringify(exported))
    return casebridge('verify', '--vkey', logVkey, '--export', file('log.json'), ...options)
  }
  const named = (...keys: readonly (typeof office)[]) => keys.flatMap((one) => ['--witness', one?.vkey ?? ''])

  it('says which witnesses cosigned, and when', async () => {
    const { code, output } = await verified(
      signed() + signed(region),
      ...named(office, region),
      '--quorum',
      '2',
    )
    expect(output).toContain('office.example saw 5 entries at 2027-02-03T12:00:00.000Z')
    expect(output).toContain('region.example saw 5 entries at 2027-02-03T12:00:00.000Z')
    expect(output).toContain('+ 2 of 2 witnesses have cosigned the first 5 entries; 2 must have.')
    expect(code).toBe(0)
  })

  it('goes on when a witness names a time that cannot be, and says so', async () => {
    const lines = signed() + signed(region, Number.MAX_SAFE_INTEGER)
    const { code, output } = await verified(lines, ...named(office, region))
    expect(output).toContain('region.example saw 5 entries at a time that cannot be')
    expect(code).toBe(0)
  })

  it.each([
    ['too few have', () => signed(), ['--quorum', '2'], '- 1 of 2 witnesses have cosigned'],
    ['only others have', () => signed(stranger), [], '- 0 of 2 witnesses have cosigned'],
    ['one has, twice', () => signed() + signed(), ['--quorum', '2'], '- 1 of 2 witnesses have cosigned'],
    [
      'a cosignature is of other bytes',
      () => signed().replace(/.{12}\n$/, 'AAAAAAAAAAA=\n'),
      [],
      'invalid signature of office.example',
    ],
  ])('does not hold for who wants a quorum when %s', async (_, lines, options, words) => {
    const { code, output } = await verified(lines(), ...named(office, region), ...options)
    expect(output).toContain('NOT WITNESSED ENOUGH')
    expect(output).toContain(words)
    expect(code).toBe(1)
  })

  it('knows every witness once, and wants a quorum that is a number', async () => {
    await expect(verified(signed(), ...named(office, office))).rejects.toThrow('is named twice')
    await expect(verified(signed(), ...named(office), '--quorum', 'all')).rejects.toThrow(
      'not a number above 0',
    )
  })
})

describe('verify, of a running ledger', () => {
  const constellation = withConstellation()
  let keys: readonly string[]
  beforeAll(async () => {
    writeFileSync(file('auditor.token'), await constellation().tokenFor('pro-vera-nyberg', 'audit'))
    keys = Object.values(constellation().witnesses).map(({ vkey }) => vkey)
    while ((await fetch(`${constellation().urls.audit}/witnessed`)).status !== 200) await pause(100)
  })
  const live = (...options: readonly string[]) => {
    const { keyring, urls } = constellation()
    const given = ['--vkey', keyring.logVkey, '--audit', urls.audit, '--token-file', file('auditor.token')]
    return casebridge('verify', ...given, ...options)
  }

  it('finds the newest head that a quorum cosigned, and that the log continues it', async () => {
    const { code, output } = await live(...keys.flatMap((vkey) => ['--witness', vkey]), '--quorum', '2')
    expect(output).toMatch(/\+ 2 of 2 witnesses have cosigned the first \d+ entries; 2 must have/)
    expect(code).toBe(0)
  })

  it('does not hold with a witness that never saw it', async () => {
    const { vkey } = generateNoteKeys('elsewhere.example')
    expect(witnessVerifier(vkey).name).toBe('elsewhere.example')
    expect(await live('--witness', vkey)).toMatchObject({
      code: 1,
      output: expect.stringContaining('- 0 of 1'),
    })
  })
})

async function casebridge(...args: readonly string[]): Promise<{ code: number; output: string }> {
  let [code, output] = [0, '']
  const program = createProgram({
    write: (text) => {
      output += text
    },
    exit: (given) => {
      code = given
    },
  })
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({ writeErr: () => {} })
  }
  await program.parseAsync(args, { from: 'user' })
  return { code, output }
}
