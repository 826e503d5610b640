import { randomBytes } from 'node:crypto'
import { linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CannotDecrypt, newDataKey } from './envelope.ts'
import { erasableKeyEncryption, KeyErased, newSecretName } from './erasable-keys.ts'
import { fileErasableKeys } from './file-erasable-keys.ts'
import { fileKeyEncryption } from './file-key-encryption.ts'

let folder = ''
let keyFile = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'casebridge-erasable-'))
  keyFile = join(folder, 'keys.json')
  const keys = { current: 'first', keys: { first: randomBytes(32).toString('base64') } }
  await writeFile(keyFile, JSON.stringify(keys), { mode: 0o600 })
})
afterAll(() => rmSync(folder, { recursive: true }))

const newDirectory = () => mkdtempSync(join(folder, 'secrets-'))

describe('secrets in a directory', () => {
  it('are there for every process once they are made, and readable to their owner only', async () => {
    const directory = newDirectory()
    const name = newSecretName()
    const secret = await fileErasableKeys(directory).create(name)
    expect(secret).toHaveLength(32)
    expect(await fileErasableKeys(directory).find(name)).toEqual(secret)
    expect(statSync(join(directory, name)).mode & 0o077).toBe(0)
    expect(readdirSync(directory)).toEqual([name])
  })

  it('are one secret for all who make it at once', async () => {
    const directory = newDirectory()
    const name = newSecretName()
    const made = await Promise.all(Array.from({ length: 20 }, () => fileErasableKeys(directory).create(name)))
    expect(new Set(made.map((secret) => Buffer.from(secret).toString('hex'))).size).toBe(1)
  })

  it('are overwritten when they are destroyed, also under a name that a crash left behind', async () => {
    const directory = newDirectory()
    const keys = fileErasableKeys(directory)
    const name = newSecretName()
    await keys.create(name)
    // What a kill between giving the name and removing the draft leaves: the same file under two names.
    linkSync(join(directory, name), join(directory, 'left.draft'))
    await keys.destroy(name)
    expect(await keys.find(name)).toBeUndefined()
    expect(readFileSync(join(directory, 'left.draft'))).toEqual(Buffer.alloc(32))
  })

  it('are gone when their destruction was cut short after the overwriting', async () => {
    const directory = newDirectory()
    const name = newSecretName()
    await writeFile(join(directory, name), Buffer.alloc(32), { mode: 0o600 })
    expect(await fileErasableKeys(directory).find(name)).toBeUndefined()
  })

  it('may be destroyed again, and never were there', async () => {
    const keys = fileErasableKeys(newDirectory())
    await keys.destroy(newSecretName())
    expect(await keys.find(newSecretName())).toBeUndefined()
  })

  it.each(['../keys.json', 'sub_person', ''])(
    'are named by digits that say nothing, not by %j',
    async (name) => {
      const keys = fileErasableKeys(newDirectory())
      await expect(keys.create(name)).rejects.toThrow('64 hex digits')
      await expect(keys.destroy(name)).rejects.toThrow('64 hex digits')
    },
  )

  it('are refused in a directory that others can enter', async () => {
    const directory = newDirectory()
    const { chmod } = await import('node:fs/promises')
    await chmod(directory, 0o755)
    expect(() => fileErasableKeys(directory)).toThrow(`run: chmod 700 ${directory}`)
  })
})

describe('a data key that can be erased', () => {
  it('unwraps in its context as long as its secret is there', async () => {
    const keys = erasableKeyEncryption(fileKeyEncryption(keyFile), fileErasableKeys(newDirectory()))
    const dataKey = newDataKey()
    const wrapped = await keys.wrap(dataKey, 'subject:1')
    expect(await keys.unwrap(wrapped, 'subject:1')).toEqual(dataKey)
    await expect(keys.unwrap(wrapped, 'subject:2')).rejects.toThrow(CannotDecrypt)
  })

  it('is gone from every copy of what was wrapped when it is destroyed', async () => {
    const directory = newDirectory()
    const keys = erasableKeyEncryption(fileKeyEncryption(keyFile), fileErasableKeys(directory))
    const dataKey = newDataKey()
    const [one, two] = [await keys.wrap(dataKey, 'subject:1'), await keys.wrap(newDataKey(), 'subject:2')]
    await keys.destroy(one, 'subject:1')
    await keys.destroy(one, 'subject:1')
    await expect(keys.unwrap(one, 'subject:1')).rejects.toThrow(KeyErased)
    // The key file still opens its layer; what is inside has no key any more.
    const inner = await fileKeyEncryption(keyFile).unwrap(one, 'subject:1')
    expect(Buffer.from(inner).includes(Buffer.from(dataKey))).toBe(false)
    expect(await keys.unwrap(two, 'subject:2')).toHaveLength(32)
  })

  it('opens by neither the secrets nor the key file alone', async () => {
    const directory = newDirectory()
    const keys = erasableKeyEncryption(fileKeyEncryption(keyFile), fileErasableKeys(directory))
    const wrapped = await keys.wrap(newDataKey(), 'subject:1')
    const otherSecrets = erasableKeyEncryption(fileKeyEncryption(keyFile), fileErasableKeys(newDirectory()))
    await expect(otherSecrets.unwrap(wrapped, 'subject:1')).rejects.toThrow(KeyErased)
    const otherFile = join(folder, 'other.json')
    const other = { current: 'first', keys: { first: randomBytes(32).toString('base64') } }
    await writeFile(otherFile, JSON.stringify(other), { mode: 0o600 })
    const otherKeys = erasableKeyEncryption(fileKeyEncryption(otherFile), fileErasableKeys(directory))
    await expect(otherKeys.unwrap(wrapped, 'subject:1')).rejects.toThrow(CannotDecrypt)
  })

  it('wrapped before there were secrets still unwraps', async () => {
    const plain = fileKeyEncryption(keyFile)
    const keys = erasableKeyEncryption(plain, fileErasableKeys(newDirectory()))
    const dataKey = newDataKey()
    expect(await keys.unwrap(await plain.wrap(dataKey, 'case'), 'case')).toEqual(dataKey)
  })
})
