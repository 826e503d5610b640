import { execFile } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withConstellation } from '@casebridge/testing/constellation'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url))
const BUILD = fileURLToPath(new URL('./tooling/build-verify.ts', import.meta.url))
const constellation = withConstellation()
const directory = mkdtempSync(join(tmpdir(), 'casebridge-verify-'))
const empty = join(directory, 'empty')
const file = (name: string) => join(directory, name)
const vkey = () => constellation().keyring.logVkey
const live = () => ['--audit', constellation().urls.audit, '--token-file', file('auditor.token')]

beforeAll(async () => {
  mkdirSync(empty)
  expect((await run(process.execPath, [BUILD, file('built.mjs')])).code).toBe(0)
  copyFileSync(file('built.mjs'), join(empty, 'casebridge-verify.mjs'))
  writeFileSync(file('auditor.token'), await constellation().tokenFor('pro-vera-nyberg', 'audit'))
  const exported = ['export', '--origin', vkey().split('+')[0] ?? '', ...live(), '--out', file('ledger')]
  expect((await run(process.execPath, [MAIN, ...exported])).code).toBe(0)
})
afterAll(() => rmSync(directory, { recursive: true, force: true }))

describe('the program that stands alone: one file in an empty directory, run by Node in an empty environment', () => {
  it('needs nothing but what Node brings', () => {
    const text = readFileSync(join(empty, 'casebridge-verify.mjs'), 'utf8')
    const imported = [...text.matchAll(/^import .*? from "([^"]+)";?$/gm)].map(([, name]) => name ?? '')
    expect(imported.length).toBeGreaterThan(0)
    expect(imported.filter((name) => !name.startsWith('node:'))).toEqual([])
    expect(text).not.toMatch(/\brequire\((?!['"]node:)/)
    expect(readdirSync(empty)).toEqual(['casebridge-verify.mjs'])
  })

  it('verifies an export without network', async () => {
    const { code, output } = await verify('--export', file('ledger'), '--time')
    expect(output).toContain('The log holds.')
    expect(output).toMatch(/\d+ entries in \d+\.\d\d s: \d+ a second\./)
    expect(code).toBe(0)
  })

  it('verifies a running log', async () => {
    const { code, output } = await verify(...live())
    expect(output).toContain('The log holds.')
    expect(code).toBe(0)
  })

  it('names the first broken entry of an export', async () => {
    const [bundle = ''] = readdirSync(file('ledger/tile/entries'), {
      recursive: true,
      encoding: 'utf8',
    }).filter((name) => /\d{3}\.p\/\d+$|^\d{3}$/.test(name))
    const path = join(file('ledger/tile/entries'), bundle)
    const bytes = readFileSync(path)
    const second = 2 + bytes.readUInt16BE(0)
    writeFileSync(path, bytes.with(second + 20, 0x21))
    const { code, output } = await verify('--export', file('ledger'))
    expect(output).toContain('First broken place: entry 1: its bytes were changed')
    expect(code).toBe(1)
    // Cut short: what follows is missing.
    writeFileSync(path, bytes.subarray(0, second + 20))
    expect((await verify('--export', file('ledger'))).output).toMatch(
      /entr(y|ies) 1.*: signed, and not there/,
    )
  })

  it('says what it wants', async () => {
    expect((await verify('--help')).output).toContain('--vkey')
    expect((await run(process.execPath, ['casebridge-verify.mjs'])).code).toBe(2)
  })
})

interface Ended {
  readonly code: number
  readonly output: string
}

function verify(...args: readonly string[]): Promise<Ended> {
  return run(process.execPath, ['casebridge-verify.mjs', '--vkey', vkey(), ...args])
}

function run(program: string, args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(program, [...args], { cwd: empty, env: {} }, (_error, output) => {
      resolve({ code: child.exitCode ?? -1, output })
    })
  })
}
