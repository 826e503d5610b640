import { PACKS, type Pack } from '@casebridge/policy'
import { type Kysely, sql } from 'kysely'
import type { Kind, Storage, Stores } from '../domain/storage.ts'
import { actRepository } from './act-repository.ts'
import { agencyKeyRepository } from './agency-key-repository.ts'
import { agreementRepository } from './agreement-repository.ts'
import { candidateRepository } from './candidate-repository.ts'
import { changeRepository } from './change-repository.ts'
import { deputyRepository } from './deputy-repository.ts'
import { publicationRepository } from './publication-repository.ts'
import { recordRepository } from './record-repository.ts'
import { registryRepository } from './registry-repository.ts'
import type { Schema } from './schema.ts'
import { templateRepository } from './template-repository.ts'

/** Reads the time; by default the database's, so that all replicas issue by one clock. */
export type ReadClock = (db: Kysely<Schema>) => Promise<Date>

export interface StorageOptions {
  readonly packs?: readonly Pack[]
  readonly readClock?: ReadClock
}

export function openStorage(db: Kysely<Schema>, options: StorageOptions = {}): Storage {
  const { packs = PACKS, readClock = databaseClock } = options
  return {
    ...storesOn(db, packs),
    change: (kinds, work) =>
      db.transaction().execute(async (transaction) => {
        for (const kind of [...kinds].sort()) await lock(transaction, kind)
        // After the lock: a later sequence never carries an earlier moment.
        return work(storesOn(transaction, packs), await readClock(transaction))
      }),
  }
}

function storesOn(db: Kysely<Schema>, packs: readonly Pack[]): Stores {
  return {
    packs,
    registry: registryRepository(db),
    agreements: agreementRepository(db),
    agencyKeys: agencyKeyRepository(db),
    publications: publicationRepository(db),
    templates: templateRepository(db),
    acts: actRepository(db),
    records: recordRepository(db),
    changes: changeRepository(db),
    deputies: deputyRepository(db),
    candidates: candidateRepository(db),
  }
}

/**
 * INVARIANT: held until the transaction ends, and taken before anything is read: read committed then sees every
 * change that was published before. Callers take locks in one order, so they cannot wait for each other.
 */
async function lock(db: Kysely<Schema>, kind: Kind): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`agreements.publication.${kind}`}, 0))`.execute(
    db,
  )
}

async function databaseClock(db: Kysely<Schema>): Promise<Date> {
  const { rows } = await sql<{ now: string }>`
    select (extract(epoch from clock_timestamp()) * 1000)::bigint::text as now`.execute(db)
  return new Date(Number(rows[0]?.now))
}
