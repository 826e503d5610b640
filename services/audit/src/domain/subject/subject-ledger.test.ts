import type { EntryEvent } from '@casebridge/ledger'
import { nodeHash as hash } from '@casebridge/ledger/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AuditDatabase, openAuditDatabase } from '../../../test/audit-database.ts'
import { type KeysOnDisk, keysOnDisk } from '../../../test/keys-on-disk.ts'
import { logOver } from '../../../test/log-over.ts'
import { detailRepository } from '../../storage/detail-repository.ts'
import { logRepository } from '../../storage/log-repository.ts'
import { openVault, type Vault, type VaultParts } from '../details/vault.ts'
import type { Log } from '../log/log.ts'
import { ownEntry } from '../log/own-entry.ts'
import type { RecordOwn } from '../log/record-own.ts'
import { type SubjectRow, subjectLedger } from './subject-ledger.ts'

const ORIGIN = 'audit.test/subjects'
const now = () => new Date('2026-11-24T09:00:00.000Z')
const one = subject('1')
const two = subject('2')

const newest = 'select entry_id from entry order by idx desc limit 1'

let database: AuditDatabase
let disk: KeysOnDisk
let parts: VaultParts
let vault: Vault
let log: Log
let recordOwn: RecordOwn
beforeAll(async () => {
  database = await openAuditDatabase()
  disk = keysOnDisk()
  const db = database.connect()
  const store = { ...logRepository(db), ...detailRepository(db) }
  parts = { hash, keys: disk.keys, erasable: disk.erasable, store, now }
  vault = await openVault(parts)
  const seal: Vault['seal'] = (fresh) => vault.seal(fresh)
  ;({ log, recordOwn } = await logOver({ origin: ORIGIN, store, seal, now }))
})
afterAll(async () => {
  await database.close()
  disk.remove()
})

describe('the ledger of a person', () => {
  it('has no rows for a person of whom nothing is held', async () => {
    expect(await read(subject('0'))).toEqual([])
  })

  it('shows decisions, disclosures and consultations about that person and nobody else, oldest first', async () => {
    for (const event of ['decision', 'disclosure', 'outcome', 'consultation'] as const)
      await record(event, one)
    await record('disclosure', two)
    expect((await read(one)).map(({ event }) => event)).toEqual(['decision', 'disclosure', 'consultation'])
    expect((await read(two)).map(({ event }) => event)).toEqual(['disclosure'])
  })

  it('names organisations and codes, no professional and no reason', async () => {
    const [row] = await read(two)
    expect(row).toMatchObject({ organisation: 'agy-school', classes: ['EDU:summary'], purpose: 'prevention' })
    expect(JSON.stringify(row)).not.toMatch(/pro-|sub_|Agreed/)
  })

  it('finds the person again after a restart', async () => {
    const reopened = await openVault(parts)
    expect(Buffer.compare(reopened.indexOf(one), vault.indexOf(one))).toBe(0)
  })

  it('keeps nothing about a person or an actor that can be read without the key file', async () => {
    const rows = await database.asSuperuser<{ bytes: Uint8Array }>(`
      select leaf as bytes from entry union all select ciphertext from person_detail
      union all select ciphertext from actor_detail union all select wrapped from subject_key
      union all select subject_index from subject_key`)
    const all = Buffer.concat(rows.map(({ bytes }) => bytes)).toString('latin1')
    expect(all).not.toMatch(/sub_|pro-|Agreed/)
  })

  it('is never shorter than the log says: a detail that does not open is an error', async () => {
    await record('disclosure', subject('3'))
    await database.asReplica(`update person_detail set ciphertext = '\\x01' where entry_id in (${newest})`)
    await expect(read(subject('3'))).rejects.toThrow('does not open')
  })

  it('refuses a row that was moved to another person', async () => {
    await record('disclosure', subject('4'))
    await record('disclosure', subject('5'))
    const [from, to] = [vault.indexOf(subject('5')), vault.indexOf(subject('4'))].map((index) =>
      Buffer.from(index).toString('hex'),
    )
    await database.asReplica(
      `update person_detail set subject_index = '\\x${to}' where subject_index = '\\x${from}'`,
    )
    await expect(read(subject('4'))).rejects.toThrow('does not open')
  })

  it('refuses a row whose leaf was changed', async () => {
    await record('disclosure', subject('6'))
    await database.asReplica(`update entry set leaf = '{}' where entry_id in (${newest})`)
    await expect(read(subject('6'))).rejects.toThrow('does not match its hash')
  })
})

/** A disclosure or another event about a person, appended as another service would. */
async function record(event: EntryEvent, person: string): Promise<void> {
  const submission = ownEntry(hash, {
    event,
    organisation: 'agy-school',
    role: 'pastoral-lead',
    at: now(),
    purpose: 'prevention',
    classes: ['EDU:summary'],
    actor: { professional: 'pro-noor-vermeer', justification: 'Agreed at the table.' },
    person: { subject: person },
  })
  await log.append([submission], 0)
}

/** Reads as the operation does: the reading is recorded first. */
async function read(person: string): Promise<SubjectRow[]> {
  const by = { event: 'consultation', organisation: 'agy-town', role: 'lawfulness-reviewer' } as const
  const reading = await recordOwn({ ...by, person: { subject: person } })
  return subjectLedger({ hash, store: parts.store, vault }, person, reading)
}

function subject(digit: string): string {
  return `sub_${digit.repeat(43)}`
}
