import { randomUUID } from 'node:crypto'
import { nodeHash as hash } from '@casebridge/ledger/node'
import type { Kysely } from 'kysely'
import { openVault, type Vault } from '../src/domain/details/vault.ts'
import type { Agencies } from '../src/domain/flags/detector.ts'
import { type RaiseFlagsParts, raiseFlags } from '../src/domain/flags/raise-flags.ts'
import { DEFAULT_FLAG_SETTINGS } from '../src/domain/flags/settings.ts'
import type { LogStore } from '../src/domain/log/log-store.ts'
import { type OwnEntry, ownEntry } from '../src/domain/log/own-entry.ts'
import { resumeTree } from '../src/domain/log/resume.ts'
import type { Submission } from '../src/domain/log/submission.ts'
import { detailRepository } from '../src/storage/detail-repository.ts'
import { entryIndex } from '../src/storage/entry-index.ts'
import { flagEvidence } from '../src/storage/flag-evidence.ts'
import { flagStore } from '../src/storage/flag-store.ts'
import { logRepository } from '../src/storage/log-repository.ts'
import { reviewRepository } from '../src/storage/review-repository.ts'
import type { AuditTables } from '../src/storage/schema.ts'
import { type AuditDatabase, openAuditDatabase } from './audit-database.ts'
import { keysOnDisk } from './keys-on-disk.ts'

/** A review that a flag opened, as a test compares it. */
export interface Opened {
  readonly flag: string
  readonly agency: string
  readonly regime: string
  readonly entries: readonly number[]
}

type Told = Omit<Partial<OwnEntry>, 'at'>

/** A log on a real PostgreSQL in which a test tells what happened when, and lets flags be looked for. */
export interface FlagStory {
  readonly database: AuditDatabase
  readonly db: Kysely<AuditTables>
  readonly vault: Vault
  /** What a pass works with; a test may exchange a part. */
  readonly parts: RaiseFlagsParts
  /** Records what happened at a moment (RFC 3339). Gives the places in the log. */
  tell(at: string, ...acts: readonly Told[]): Promise<readonly number[]>
  /** Indexes everything and looks for flags, as if it were that moment. Gives how many were opened. */
  lookAt(at: string, changed?: Partial<RaiseFlagsParts>): Promise<number>
  /** Every review opened so far, with this code or any. */
  opened(flag?: string): Promise<readonly Opened[]>
  close(): Promise<void>
}

const TYPES: Readonly<Record<string, string>> = { police: 'POL', school: 'SCH', youth: 'YTH', social: 'SOC' }

/** Agencies of the fictional region by their names: `agy-school-meridian` is a school. */
const AGENCIES: Agencies & { readonly revision: string } = {
  revision: `sha256:${'0'.repeat(64)}`,
  findAgency(id) {
    const type = TYPES[id.split('-')[1] ?? '']
    return type === undefined ? undefined : { type, regime: type === 'POL' ? 'led' : 'gdpr' }
  },
  listAgencies: () => ['agy-school-meridian', 'agy-school-anse', 'agy-school-lantern'].map(asSchool),
}

function asSchool(id: string) {
  return { id, type: 'SCH' }
}

/** A pseudonym; the same for the same name. */
export function person(name: string): string {
  return `sub_${name.padEnd(43, 'x')}`
}

export async function openFlagStory(): Promise<FlagStory> {
  const database = await openAuditDatabase()
  const { keys, erasable, remove } = keysOnDisk()
  const db = database.connect()
  const store = { ...logRepository(db), ...detailRepository(db) }
  let clock = new Date(0)
  const vault = await openVault({ hash, keys, erasable, store, now: () => clock })
  const append = (entries: readonly Submission[]) => commit(store, vault, entries, clock)
  const settings = DEFAULT_FLAG_SETTINGS
  const parts: RaiseFlagsParts = {
    flags: flagStore(db),
    evidence: flagEvidence(db, settings.timeZone),
    log: store,
    reviews: reviewRepository(db),
    record: (entry) => append([ownEntry(hash, { ...entry, at: clock })]),
    idOf: (reason) => vault.idOf(reason),
    agencies: () => AGENCIES,
    settings,
    now: () => clock,
  }
  return {
    database,
    db,
    vault,
    parts,
    tell(at, ...acts) {
      clock = new Date(at)
      return append(acts.map((act) => ownEntry(hash, { ...anAsk(), ...act, at: clock })))
    },
    async lookAt(at, changed) {
      clock = new Date(at)
      const index = entryIndex(db)
      while ((await index.indexMore(500)) > 0);
      return (await raiseFlags({ ...parts, ...changed }, new AbortController().signal)).opened
    },
    async opened(flag) {
      const rows = await db
        .selectFrom('review')
        .select(['flag', 'agency', 'regime', 'entries'])
        .orderBy('opened_at')
        .orderBy('reason_key')
        .execute()
      // The driver gives a list of bigints as texts.
      return rows.flatMap(({ flag: code, entries, ...row }) =>
        code === null || (flag !== undefined && code !== flag)
          ? []
          : [{ ...row, flag: code, entries: entries.map(Number) }],
      )
    },
    async close() {
      await database.close()
      remove()
    },
  }
}

/** An ask at noon about a person with a case, to which the holder may still answer; change what the test is about. */
function anAsk(): Omit<OwnEntry, 'at'> {
  return {
    event: 'decision',
    organisation: 'agy-school-meridian',
    role: 'pastoral-lead',
    recipients: ['agy-school-meridian'],
    purpose: 'risk-assessment',
    effect: 'pending',
    actor: { professional: 'pro-samira-haddad' },
    person: { subject: person('one'), case: '0192f0c1-0000-7000-8000-000000000001' },
  }
}

/** A disclosure by a holder to others, with the leaf that says it was released. */
export function aGift(to: readonly string[], changed: Told = {}): readonly [Told, Told] {
  const transaction = randomUUID()
  return [
    {
      event: 'disclosure',
      transaction,
      holders: ['agy-school-meridian'],
      recipients: [...to],
      effect: 'permit',
      ...changed,
    },
    { ...bare('outcome', transaction, 'agy-school-meridian'), effect: 'released' },
  ]
}

/** A leaf without a person and without a professional, as the outbox sends them. */
export function bare(event: OwnEntry['event'], transaction: string, organisation: string): Told {
  return { event, transaction, organisation, recipients: [], purpose: null, effect: null, ...NOBODY }
}

const NOBODY = { actor: undefined, person: undefined } as unknown as Told

// Straight into the tables, by the statement the sequencer uses: a story moves its clock by months.
async function commit(
  store: LogStore,
  vault: Vault,
  entries: readonly Submission[],
  receivedAt: Date,
): Promise<readonly number[]> {
  const tree = resumeTree(hash, await store.readEdge())
  const extended = tree.extend(entries.map(({ leafHash }) => leafHash))
  const places = entries.map((one, i) => ({ ...one, index: tree.head.size + i, entryId: one.entry.id }))
  await store.commit({
    previous: tree.head,
    head: extended.tree.head,
    receivedAt,
    leaves: places,
    fullTiles: extended.fullTiles,
    details: await vault.seal(entries),
    bundles: [],
  })
  return places.map(({ index }) => index)
}
