import type { Database } from '@casebridge/service'
import type { Config } from './config.ts'
import type { Deps } from './deps.ts'
import { raiseFlags } from './domain/flags/raise-flags.ts'
import { watchFlags } from './domain/flags/watch-flags.ts'
import { withdrawLeavers } from './domain/flags/withdraw-leavers.ts'
import { flagEvidence } from './storage/flag-evidence.ts'
import { flagStore } from './storage/flag-store.ts'
import type { AuditTables } from './storage/schema.ts'

/** Looks for flags in the background, one replica at a time, until it is closed. */
export function startFlags(
  { FLAG_INTERVAL_SECONDS: intervalSeconds, FLAG_SETTINGS: settings }: Config,
  { kysely: db }: Database<AuditTables>,
  deps: Deps,
  log: { warn(details: object, message: string): void },
): { close(): Promise<void> } {
  const { vault, readers, recordOwn: record } = deps
  const flags = flagStore(db)
  const leavers = {
    subjects: deps.subjects,
    staff: readers,
    record,
    indexOfActor: (id: string) => vault.indexOfActor(id),
  }
  const parts = {
    flags,
    settings,
    record,
    evidence: flagEvidence(db, settings.timeZone),
    log: deps.store,
    reviews: deps.reviews,
    idOf: (reason: string) => vault.idOf(reason),
    agencies: readers,
    now: () => new Date(),
  }
  const pass = async (signal: AbortSignal) => {
    // Who stands by does nothing; who leads records what it opens.
    if ((await deps.log.check()) === 'standby') return false
    let behind = false
    await flags.alone(async () => {
      await withdrawLeavers(leavers)
      behind = (await raiseFlags(parts, signal)).behind
    })
    return behind
  }
  return watchFlags({ pass, intervalSeconds, log })
}
