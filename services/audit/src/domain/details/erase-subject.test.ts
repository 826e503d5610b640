import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { openCheckpoint, type Verifier, verifyLog, verifyReceipt } from '@casebridge/ledger'
import { nodeHash as hash } from '@casebridge/ledger/node'
import { erasableKeyEncryption, fileErasableKeys } from '@casebridge/service'
import { type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type AuditDatabase, openAuditDatabase } from '../../../test/audit-database.ts'
import { type KeysOnDisk, keysOnDisk } from '../../../test/keys-on-disk.ts'
import { logOver } from '../../../test/log-over.ts'
import { aDisclosure } from '../../../test/submissions.ts'
import { detailRepository } from '../../storage/detail-repository.ts'
import { entryIndex } from '../../storage/entry-index.ts'
import { logRepository } from '../../storage/log-repository.ts'
import { professionalSubjectRepository } from '../../storage/professional-subject-repository.ts'
import { restrictionRepository } from '../../storage/restriction-repository.ts'
import type { AuditTables } from '../../storage/schema.ts'
import type { Log } from '../log/log.ts'
import type { LogStore } from '../log/log-store.ts'
import type { RecordOwn } from '../log/record-own.ts'
import { tagOf } from '../restriction/tag-of.ts'
import { type SubjectRow, subjectLedger } from '../subject/subject-ledger.ts'
import { openSealed } from './open-sealed.ts'
import { openVault, SecretsMissing, type Vault, type VaultParts } from './vault.ts'

const ORIGIN = 'audit.test/erasing'
const known = { size: 0, root: '' }

let database: AuditDatabase
let disk: KeysOnDisk
let db: Kysely<AuditTables>
let parts: VaultParts & { readonly store: LogStore }
let vault: Vault
let log: Log
let recordOwn: RecordOwn
let verifier: Verifier
/** Called once, between the sealing of a batch and its commit. */
let beforeCommit: (() => Promise<void>) | undefined

beforeAll(async () => {
  database = await openAuditDatabase()
  disk = keysOnDisk()
  db = database.connect()
  const store = { ...logRepository(db), ...detailRepository(db) }
  const now = () => new Date()
  parts = { hash, keys: disk.keys, erasable: disk.erasable, store, now }
  vault = await openVault(parts)
  const seal: Vault['seal'] = async (fresh) => {
    const sealed = await vault.seal(fresh)
    const meanwhile = beforeCommit
    beforeCommit = undefined
    await meanwhile?.()
    return sealed
  }
  ;({ log, recordOwn, verifier } = await logOver({ origin: ORIGIN, store, seal, now }))
})
afterAll(async () => {
  await database.close()
  disk.remove()
})

describe('erasing a person', () => {
  it('leaves every entry and every proof valid, and who acted', async () => {
    const { submission, receipt } = await record(subject('1'))
    await entryIndex(db).indexMore(500)
    await vault.eraseSubject(subject('1'))
    for (const proof of [receipt, await log.findReceipt(submission.entry.id)]) {
      if (proof === undefined) throw new Error('no receipt')
      const verified = verifyReceipt({
        ...{ hash, verifier, origin: ORIGIN, entry: submission.leaf, receipt: proof, known },
      })
      expect(verified.index).toBe(receipt.index)
    }
    const checkpoint = await log.checkpoint()
    const { size } = openCheckpoint(checkpoint, { origin: ORIGIN, log: [verifier] })
    const entries = await parts.store.listLeaves(0, size)
    const verification = await verifyLog({ hash, origin: ORIGIN, verifiers: [verifier], checkpoint, entries })
    expect(verification).toMatchObject({ ok: true, size })
    const [left] = await database.asSuperuser<{ actors: string; persons: string; found: string }>(`
      select (select count(*) from actor_detail where entry_id = '${submission.entry.id}') as actors,
             (select count(*) from person_detail where entry_id = '${submission.entry.id}') as persons,
             (select count(*) from indexed_entry where subject_index is not null or case_index is not null) as found`)
    expect(left).toEqual({ actors: '1', persons: '0', found: '0' })
  })

  it('leaves a ledger like that of somebody nobody knows, also for what comes later', async () => {
    await record(subject('2'))
    await vault.eraseSubject(subject('2'))
    expect(await read(subject('2'))).toEqual(await read(subject('0')))
    await record(subject('2'))
    expect((await read(subject('2'))).map(({ event }) => event)).toEqual(['disclosure'])
    await vault.eraseSubject(subject('0'))
    expect(await read(subject('0'))).toEqual([])
  })

  it('makes a copy of the database from before unreadable, with every key file there is now', async () => {
    const { submission, receipt } = await record(subject('3'))
    await record(subject('4'))
    await database.asSuperuser(`create table key_copy as table subject_key`)
    await database.asSuperuser(`create table detail_copy as table person_detail`)
    const key = await vault.findSubjectKey(vault.indexOf(subject('3')))
    if (key === undefined) throw new Error('no key')
    const before = Buffer.from(key)
    await vault.eraseSubject(subject('3'))

    // The copy is put back, as who restores a backup would.
    await database.asReplica('insert into subject_key select * from key_copy on conflict do nothing')
    await database.asReplica('insert into person_detail select * from detail_copy on conflict do nothing')
    const restored = await openVault(parts)
    expect(await restored.findSubjectKey(restored.indexOf(subject('3')))).toBeUndefined()
    expect(await read(subject('3'), restored)).toEqual([])
    expect(await restored.findSubjectKey(restored.indexOf(subject('4')))).toBeDefined()
    // What the key file opens of the copy holds the key neither.
    const name = Buffer.from(vault.indexOf(subject('3'))).toString('hex')
    const [copy] = await database.asSuperuser<{ wrapped: Uint8Array }>(
      `select wrapped from key_copy where subject_index = '\\x${name}'`,
    )
    const inner = await parts.keys.unwrap(copy?.wrapped ?? new Uint8Array(), `subject:${name}`)
    expect(Buffer.from(inner).includes(before)).toBe(false)
    const [stored] = await parts.store.listSubjectEntries(vault.indexOf(subject('3')))
    if (stored === undefined) throw new Error('the copy has no row')
    for (const other of [inner.subarray(0, 32), inner.subarray(-32)]) {
      const opening = () => openSealed(hash, submission.entry, 'person', other, stored.ciphertext)
      expect(opening).toThrow('does not open')
    }
    expect(stored.index).toBe(receipt.index)
    await vault.eraseSubject(subject('3'))
  })

  it('goes on where a crash cut it short, and holds up nobody meanwhile', async () => {
    await record(subject('5'))
    // Killed after the secret is gone and before the rows are: the transaction rolls back.
    const cut = parts.store.erase(vault.indexOf(subject('5')), async (wrapped) => {
      const name = Buffer.from(vault.indexOf(subject('5'))).toString('hex')
      await erasableKeyEncryption(parts.keys, parts.erasable).destroy(wrapped, `subject:${name}`)
      throw new Error('killed')
    })
    await expect(cut).rejects.toThrow('killed')
    vault = await openVault(parts)
    await record(subject('5'))
    // Like somebody nobody knows: an error would tell that there was something.
    expect(await read(subject('5'))).toEqual([])
    await vault.eraseSubject(subject('5'))
    expect(await read(subject('5'))).toEqual([])
  })

  it('takes away which professional that person is, and makes restrictions about them nobody’s', async () => {
    const who = subject('a')
    await record(who)
    await professionalSubjectRepository(db).register({
      ...{ subject: vault.indexOf(who), actor: vault.indexOfActor('pro-noor-vermeer'), agency: 'agy-town' },
    })
    const restrictions = restrictionRepository(db)
    const reading = await recordOwn({ event: 'review', organisation: 'agy-town', role: 'dpo' })
    const subjectTag = await tagOf({ hash, vault }, who)
    await restrictions.add({
      ...{
        id: crypto.randomUUID(),
        agency: 'agy-town',
        subjectTag,
        rows: { of: 'agency' },
        cause: 'inquiry',
      },
      ...{ from: '2026-11-24T00:00:00.000Z', until: '2027-01-01T00:00:00.000Z' },
      ...{ proposedBy: vault.indexOfActor('pro-ines'), entryId: reading.entryId, index: reading.index },
    })
    expect(await restrictions.listAbout(await tagOf({ hash, vault }, who))).toHaveLength(1)

    await vault.eraseSubject(who)
    expect(await professionalSubjectRepository(db).listActors()).toEqual([])
    expect(await restrictions.listAbout(await tagOf({ hash, vault }, who))).toEqual([])
    // Nor for the person's next key.
    await record(who)
    expect(await restrictions.listAbout(await tagOf({ hash, vault }, who))).toEqual([])
    expect(await read(who)).toHaveLength(1)
  })

  it('and filling the index wait for one another, so that nothing is copied that is going', async () => {
    const held = Promise.withResolvers<void>()
    const locked = Promise.withResolvers<void>()
    const holding = db.transaction().execute(async (tx) => {
      await sql`select pg_advisory_xact_lock(hashtextextended('audit.index', 0))`.execute(tx)
      locked.resolve()
      await held.promise
    })
    await locked.promise
    const done: string[] = []
    const both = [
      entryIndex(db)
        .indexMore(500)
        .then(() => done.push('indexed')),
      vault.eraseSubject(subject('b')).then(() => done.push('erased')),
    ]
    await vi.waitFor(async () => {
      const waiting = `select 1 as one from pg_locks where locktype = 'advisory' and not granted
        and database = (select oid from pg_database where datname = current_database())`
      expect(await database.asSuperuser(waiting)).toHaveLength(2)
    })
    expect(done).toEqual([])
    held.resolve()
    await Promise.all([holding, ...both])
    expect(done).toHaveLength(2)
  })

  it('is the only way in which a key goes: one that was merely taken away is an error', async () => {
    await record(subject('9'))
    const name = Buffer.from(vault.indexOf(subject('9'))).toString('hex')
    await database.asReplica(`delete from subject_key where subject_index = '\\x${name}'`)
    const by = { event: 'review', organisation: 'agy-town', role: 'lawfulness-reviewer' } as const
    const reading = await recordOwn(by)
    const told = subjectLedger({ hash, store: parts.store, vault }, subject('9'), reading)
    await expect(told).rejects.toThrow('is missing')
  })

  it('never leaves a detail behind that was sealed before it and came after', async () => {
    await record(subject('6'))
    beforeCommit = () => vault.eraseSubject(subject('6'))
    await record(subject('6'))
    // The batch was refused and sealed again under a key of its own.
    expect((await read(subject('6'))).map(({ event }) => event)).toEqual(['disclosure'])
  })
})

describe('the secrets of persons', () => {
  it('cost a file for the first entry about a person, and none after', async () => {
    const count = () => readdirSync(disk.secrets).length
    const before = count()
    await record(subject('7'))
    await record(subject('7'))
    expect(count()).toBe(before + 1)
  })

  it('are refused when they are not those of this database: everybody would look erased', async () => {
    const others = { ...parts, erasable: fileErasableKeys(join(disk.directory, 'others')) }
    await expect(openVault(others)).rejects.toThrow(SecretsMissing)
  })

  it('of before this was built are none: such a key still opens, and is erased from the database alone', async () => {
    const index = vault.indexOf(subject('8'))
    const name = Buffer.from(index).toString('hex')
    const wrapped = await parts.keys.wrap(Buffer.alloc(32, 8), `subject:${name}`)
    await database.asSuperuser(
      `insert into subject_key values ('\\x${name}', '\\x${Buffer.from(wrapped).toString('hex')}')`,
    )
    expect(Buffer.from((await vault.findSubjectKey(index)) ?? [])).toEqual(Buffer.alloc(32, 8))
    await vault.eraseSubject(subject('8'))
    expect(await vault.findSubjectKey(index)).toBeUndefined()
  })
})

/** A disclosure about a person, appended as another service would. */
async function record(person: string) {
  const submission = aDisclosure({
    actor: { professional: 'pro-noor-vermeer', justification: 'Agreed at the table.' },
    person: { subject: person, case: '01a20f3a-e352-71e2-b622-0aea7d3ae781' },
  })
  const [receipt] = await log.append([submission], 0)
  if (receipt === undefined) throw new Error('no receipt')
  return { submission, receipt }
}

/** Reads as the operation does: the reading is recorded first. */
async function read(person: string, by: Vault = vault): Promise<SubjectRow[]> {
  const act = { event: 'review', organisation: 'agy-town', role: 'lawfulness-reviewer' } as const
  const reading = await recordOwn({ ...act, person: { subject: person } })
  return subjectLedger({ hash, store: parts.store, vault: by }, person, reading)
}

function subject(digit: string): string {
  return `sub_${digit.repeat(43)}`
}
