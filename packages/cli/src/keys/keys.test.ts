import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatKeySet, openKeySet, parseNote, signNote, toBase64 } from '@casebridge/ledger'
import { ed25519Signer, ed25519Verifier, generateNoteKeys, vkeyOf } from '@casebridge/ledger/node'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { aLog, ORIGIN as LOG, logVkey } from '../../../ledger/test/log.ts'
import { createProgram } from '../program.ts'

const ORIGIN = 'log.harbour.example/disclosures'
const folder = mkdtempSync(join(tmpdir(), 'casebridge-keys-'))
afterAll(() => rmSync(folder, { recursive: true }))

let made = 0
let keys: string
const first = generateNoteKeys(ORIGIN)
beforeEach(() => {
  keys = join(folder, `log-${made++}.skey`)
  writeFileSync(keys, `${first.skey}\n`, { mode: 0o600 })
})

/** What the command writes. */
async function casebridge(...words: readonly string[]): Promise<string> {
  let output = ''
  const terminal = { write: (text: string) => (output += text), exit: () => undefined }
  await createProgram(terminal)
    .exitOverride()
    .parseAsync(['keys', ...words], { from: 'user' })
  return output
}

/** The public halves of the keys in the file, and its other lines. */
function inFile(): readonly string[] {
  const lines = readFileSync(keys, 'utf8').trim().split('\n')
  return lines.map((line) => (line.startsWith('#') ? line : vkeyOf(line)))
}

describe('rotating the key of a log', () => {
  it('puts a new key of the same name first, keeps the old one for its days, and stays readable by one alone', async () => {
    const output = await casebridge('rotate', '--keys', keys, '--days', '30')
    const [current, until, before] = inFile()
    expect(current?.startsWith(`${ORIGIN}+`)).toBe(true)
    expect(current).not.toBe(first.vkey)
    expect(before).toBe(first.vkey)
    expect(until).toMatch(/^# signs until \d{4}-\d{2}-\d{2}$/)
    expect(output).toContain(`New key: ${current}`)
    expect(statSync(keys).mode & 0o077).toBe(0)
  })

  it('is refused while a key is being replaced, and changes nothing then', async () => {
    await casebridge('rotate', '--keys', keys)
    const before = readFileSync(keys, 'utf8')
    await expect(casebridge('rotate', '--keys', keys)).rejects.toThrow('retire the old one first')
    expect(readFileSync(keys, 'utf8')).toBe(before)
  })

  it('ends when the old key is retired, on its day or when asked to be early', async () => {
    await expect(casebridge('retire', '--keys', keys)).rejects.toThrow('no key is being replaced')
    await casebridge('rotate', '--keys', keys)
    const [current] = inFile()
    await expect(casebridge('retire', '--keys', keys)).rejects.toThrow('signs until')
    await casebridge('retire', '--keys', keys, '--early')
    expect(inFile()).toEqual([current])
  })

  it('leaves alone a file that holds something else', async () => {
    writeFileSync(keys, 'a password\n')
    await expect(casebridge('rotate', '--keys', keys)).rejects.toThrow('malformed signer key')
    expect(readFileSync(keys, 'utf8')).toBe('a password\n')
  })
})

describe('a key set', () => {
  it('names the keys of the log and its witnesses, and counts when two of three roots have approved it', async () => {
    const roots = ['a', 'b', 'c'].map((name) => join(folder, `root-${name}-${made}`))
    const vkeys: string[] = []
    for (const root of roots)
      vkeys.push((await casebridge('make', '--name', `root.example/${made++}`, '--out', root)).trim())
    const witness = generateNoteKeys('audit-office.example/witness').vkey
    await casebridge('rotate', '--keys', keys)
    const set = join(folder, `set-${made}`)
    await casebridge('set', '--keys', keys, '--sequence', '1', '--outside', witness, '--out', set)
    const trusted = vkeys.map(ed25519Verifier)
    const open = () => openKeySet(readFileSync(set, 'utf8'), trusted, 2, ORIGIN)
    await casebridge('approve', '--set', set, '--root', roots[0] ?? '')
    expect(open).toThrow('1 of the 2 roots')
    await casebridge('approve', '--set', set, '--root', roots[2] ?? '')
    await casebridge('approve', '--set', set, '--root', roots[2] ?? '')
    expect(parseNote(readFileSync(set, 'utf8')).signatures).toHaveLength(2)
    expect(open().log.map(({ vkey }) => vkey)).toEqual([inFile()[0], first.vkey])
    expect(open().witnesses).toEqual([{ vkey: witness, outside: true }])
  })

  it('is how somebody verifies who was told the roots alone; with one signature it says nothing', async () => {
    const root = generateNoteKeys('root.example/verify')
    const log = aLog(5)
    const written = (name: string, text: string) => {
      writeFileSync(join(folder, name), text)
      return join(folder, name)
    }
    const entries = log.stored().map(({ index, leaf, leafHash }) => ({
      index,
      entry: toBase64(leaf ?? new Uint8Array()),
      leafHash: toBase64(leafHash),
    }))
    const whole = { origin: LOG, checkpoint: log.checkpoint(), treeHeads: [], entries }
    const text = formatKeySet({
      ...{ origin: LOG, sequence: 1, issuedOn: '2027-01-02', witnesses: [] },
      log: [{ vkey: logVkey, from: '2026-01-01', until: null }],
    })
    const set = written('set.note', signNote(text, [ed25519Signer(root.skey)]))
    const exported = written('log.json', JSON.stringify(whole))
    const verify = async (...more: readonly string[]) => {
      const codes: number[] = []
      const terminal = { write: () => undefined, exit: (code: number) => void codes.push(code) }
      const words = ['verify', '--export', exported, '--key-set', set, '--root', root.vkey, ...more]
      await createProgram(terminal).exitOverride().parseAsync(words, { from: 'user' })
      return codes[0]
    }
    expect(await verify('--roots', '1')).toBe(0)
    await expect(verify()).rejects.toThrow('1 of the 2 roots that it needs have signed')
    await expect(verify('--vkey', logVkey)).rejects.toThrow('Say by what the log is known')
  })
})
