import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CannotDecrypt, newDataKey } from './envelope.ts'
import { fileKeyEncryption } from './file-key-encryption.ts'
import { KeyFileError } from './private-file.ts'

const newKey = () => randomBytes(32).toString('base64')

describe('key encryption with a file', () => {
  const keys = { '2026-10': newKey(), '2026-11': newKey() }
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'casebridge-keys-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  async function keyFile(content: unknown, mode = 0o600): Promise<string> {
    const path = join(folder, `${randomBytes(6).toString('hex')}.json`)
    await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content), { mode })
    return path
  }

  it('unwraps in the context in which it wrapped, and in no other', async () => {
    const encryption = fileKeyEncryption(await keyFile({ current: '2026-11', keys }))
    const dataKey = newDataKey()
    const wrapped = await encryption.wrap(dataKey, 'case/1')
    expect(await encryption.unwrap(wrapped, 'case/1')).toEqual(dataKey)
    await expect(encryption.unwrap(wrapped, 'case/2')).rejects.toThrow(CannotDecrypt)
  })

  it('wraps with the newest key and still unwraps with those before it', async () => {
    const old = fileKeyEncryption(await keyFile({ current: '2026-10', keys }))
    const current = fileKeyEncryption(await keyFile({ current: '2026-11', keys }))
    const dataKey = newDataKey()
    expect([old.id, current.id]).toEqual(['2026-10', '2026-11'])
    expect(await current.unwrap(await old.wrap(dataKey, 'case/1'), 'case/1')).toEqual(dataKey)
    const withoutNew = fileKeyEncryption(
      await keyFile({ current: '2026-10', keys: { '2026-10': keys['2026-10'] } }),
    )
    await expect(withoutNew.unwrap(await current.wrap(dataKey, 'case/1'), 'case/1')).rejects.toThrow(
      CannotDecrypt,
    )
  })

  it('does not unwrap what was changed, nor nothing', async () => {
    const encryption = fileKeyEncryption(await keyFile({ current: '2026-11', keys }))
    const wrapped = await encryption.wrap(newDataKey(), 'case/1')
    for (const index of wrapped.keys()) {
      const changed = wrapped.with(index, (wrapped[index] ?? 0) ^ 1)
      await expect(encryption.unwrap(changed, 'case/1'), `byte ${index}`).rejects.toThrow(CannotDecrypt)
    }
    await expect(encryption.unwrap(new Uint8Array(), 'case/1')).rejects.toThrow(CannotDecrypt)
  })

  it.each([0o640, 0o604, 0o660])('refuses a file that others can read: mode %o', async (mode) => {
    const path = await keyFile({ current: '2026-11', keys })
    const { chmod } = await import('node:fs/promises')
    await chmod(path, mode)
    expect(() => fileKeyEncryption(path)).toThrow(`${path} is readable by others; run: chmod 600 ${path}`)
  })

  it.each<[string, unknown]>([
    ['is not JSON', '{"current": "2026-11", "keys": {"2026-11": "c2VjcmV0'],
    ['holds no keys', []],
    ['holds no keys', { current: '2026-11' }],
    ['names 2026-12 as current', { current: '2026-12', keys }],
    ['keys have 32 bytes, but not short', { current: 'short', keys: { short: 'c2VjcmV0' } }],
  ])('says what is wrong with a file that %s, and nothing of what is in it', async (reason, content) => {
    const path = await keyFile(content)
    const failure = (): unknown => {
      try {
        return fileKeyEncryption(path)
      } catch (error) {
        return error
      }
    }
    expect(failure()).toBeInstanceOf(KeyFileError)
    expect(String(failure())).toContain(reason)
    expect(JSON.stringify([String(failure()), (failure() as Error).cause])).not.toContain('c2Vj')
  })

  it('refuses a file that is not there', () => {
    expect(() => fileKeyEncryption(join(folder, 'none.json'))).toThrow(/none.json cannot be read/)
  })
})
