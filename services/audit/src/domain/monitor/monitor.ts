import { type Hash, TILE_WIDTH } from '@casebridge/ledger'
import { pause } from '@casebridge/service'
import type { AlarmBoard } from '../alarms.ts'
import { LogBroken } from '../log/resume.ts'
import type { Tree } from '../log/tree.ts'
import type { MonitorStore } from './monitor-store.ts'
import { Rehash } from './rehash.ts'

export interface MonitorParts {
  readonly hash: Hash
  readonly store: MonitorStore
  /** What this process knows of the log; the monitor trusts it more than the database. */
  readonly log: {
    /** The tree as it is stored now. @throws when the database does not answer, or the log was found broken. */
    newestTree(): Promise<Tree>
    /** Ends appending and proving. */
    halt(broken: LogBroken): void
  }
  /** The leaf hash at an index of a tree, if it is remembered. */
  readonly remembered: (tree: Tree, index: number) => Uint8Array | undefined
  /** Only the process that appends looks: the others would read the same once more. */
  readonly isLeading: () => boolean
  readonly alarms: AlarmBoard
  readonly logger: { warn(fields: object, message: string): void }
  readonly now: () => Date
  readonly recentSeconds: number
  readonly fullHours: number
}

/** A pass over the log that found it whole. */
export interface Pass {
  readonly startedAt: Date
  readonly endedAt: Date
  /** From this index, and up to this size. */
  readonly from: number
  readonly size: number
}

export interface Monitor {
  /** The newest passes of this process that ended well; undefined before the first. */
  passes(): { readonly recent: Pass | undefined; readonly full: Pass | undefined }
  close(): Promise<void>
}

/** Hashed again in every short pass, beside all that came since the last one. */
const RECENT_ENTRIES = 5_000
/** Between two pages of the long pass, so that it takes a small part of a core: some 5,000 entries a second. */
const PACE_MILLISECONDS = 100
/** After a pass that could not be made, for example because the database was away. */
const AGAIN_MILLISECONDS = 1_000

/**
 * Hashes the stored log again, all the time: recent entries within seconds, all of them every day (ledger.md §5.1).
 * Where the long pass stands is kept in memory alone, and a restart begins again: a note in the database that
 * everything was checked would be the first thing to forge.
 */
export function startMonitor(parts: MonitorParts): Monitor {
  const { hash, store, log, remembered, isLeading, alarms, now } = parts
  const stop = new AbortController()
  let recent: Pass | undefined
  let full: Pass | undefined

  async function lookAround(): Promise<Tree> {
    const tree = await log.newestTree()
    const stray = await store.findStray()
    if (stray !== undefined) {
      const copy = stray.copyOf === undefined ? '' : ` and has the id of entry ${stray.copyOf}`
      throw new LogBroken(`entry ${stray.index} stands after the newest head${copy}`, { index: stray.index })
    }
    const missing = await store.listMissingGuards()
    if (missing.length === 0) alarms.over('guard-missing')
    else if (!isRaised(alarms)) alarms.raise('guard-missing', `not guarded any more: ${missing.join(', ')}`)
    return tree
  }

  async function pass(from: (size: number) => number, pace: number): Promise<Pass | undefined> {
    const startedAt = now()
    const tree = await lookAround()
    const start = from(tree.head.size)
    const known = { hash, store, remembered: (index: number) => remembered(tree, index) }
    const rehash = await Rehash.from(known, start, tree.head)
    while (!rehash.isDone) {
      await rehash.page()
      await pause(pace, stop.signal)
      if (stop.signal.aborted || !isLeading()) return undefined
    }
    return { startedAt, endedAt: now(), from: start, size: tree.head.size }
  }

  async function repeat(every: number, work: () => Promise<Pass | undefined>): Promise<void> {
    let well = true
    while (!stop.signal.aborted) {
      const done = isLeading() && (await work().catch(stumble))
      if (done) well = true
      await pause(done ? every : Math.min(every, AGAIN_MILLISECONDS), stop.signal)
    }

    function stumble(err: unknown): undefined {
      if (err instanceof LogBroken) log.halt(err)
      // Said once, not at every attempt.
      else if (well) parts.logger.warn({ err }, 'the log could not be hashed again')
      well = false
    }
  }

  const done = Promise.all([
    repeat(parts.recentSeconds * 1_000, async () => {
      const passed = await pass((size) => firstOfTile(Math.min(recent?.size ?? 0, size - RECENT_ENTRIES)), 0)
      recent = passed ?? recent
      return passed
    }),
    repeat(parts.fullHours * 3_600_000, async () => {
      const passed = await pass(() => 0, PACE_MILLISECONDS)
      full = passed ?? full
      return passed
    }),
  ])
  return {
    passes: () => ({ recent, full }),
    async close() {
      stop.abort()
      await done
    },
  }
}

function isRaised(alarms: AlarmBoard): boolean {
  return alarms.list().some(({ code, overAt }) => code === 'guard-missing' && overAt === null)
}

function firstOfTile(index: number): number {
  return Math.max(0, index - (index % TILE_WIDTH))
}
