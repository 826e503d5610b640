import type { Act } from './act.ts'
import { type Agencies, type Detector, lastOf, type Raised } from './detector.ts'
import type { FlagEvidence } from './evidence.ts'
import type { FlagStore } from './flag-store.ts'
import { type OpenFlagsParts, openFlags } from './open-flags.ts'
import { WATCHES, type Watch } from './watches.ts'

const PAGE = 500
/** Pages that a watch looks at in one pass; more wait for the next. */
const PAGES = 40

export interface RaiseFlagsParts extends OpenFlagsParts {
  readonly flags: FlagStore
  readonly evidence: FlagEvidence
  /** Agencies by the registry in force. @throws Unavailable when it is not known. */
  readonly agencies: () => Agencies & { readonly revision: string }
}

/** What a pass came to. */
export interface Pass {
  readonly opened: number
  /** There is more that is old enough to be looked at. */
  readonly behind: boolean
}

/**
 * One pass: every watch looks at the entries that have become old enough since it looked last, page by page. The
 * place of a watch moves on when all flags of a page are open, so a crash repeats a page, which opens nothing twice.
 * @throws AggregateError of the watches that could not go on.
 */
export async function raiseFlags(parts: RaiseFlagsParts, signal: AbortSignal): Promise<Pass> {
  const passes: Pass[] = []
  const failures: unknown[] = []
  for (const watch of WATCHES) {
    // One watch that cannot go on must not blind the others.
    await watchOn(parts, watch, signal).then(
      (pass) => passes.push(pass),
      (error: unknown) => failures.push(error),
    )
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} watches did not go on`)
  return {
    opened: passes.reduce((sum, { opened }) => sum + opened, 0),
    behind: passes.some(({ behind }) => behind),
  }
}

async function watchOn(parts: RaiseFlagsParts, watch: Watch, signal: AbortSignal): Promise<Pass> {
  let opened = 0
  for (let pages = 0; pages < PAGES && !signal.aborted; pages++) {
    const page = await nextPage(parts, watch)
    if (page === undefined) return { opened, behind: false }
    opened += await lookAt(parts, watch.detectors, page)
    await parts.flags.advance(watch.name, lastOf(page).index)
  }
  return { opened, behind: true }
}

/** The entries after those looked at, up to the first that is not old enough. */
async function nextPage(
  { evidence, flags, settings, now }: RaiseFlagsParts,
  { name, delay }: Watch,
): Promise<readonly [Act, ...Act[]] | undefined> {
  // An index that is behind the log has not shown yet what came in time.
  const complete = await evidence.completeUntil(now())
  const due = new Date(complete.getTime() - delay(settings))
  const acts = await evidence.listAfter(await flags.cursor(name), PAGE)
  const young = acts.findIndex(({ receivedAt }) => receivedAt > due)
  const [first, ...more] = young === -1 ? acts : acts.slice(0, young)
  return first === undefined ? undefined : [first, ...more]
}

async function lookAt(
  parts: RaiseFlagsParts,
  detectors: readonly Detector[],
  page: readonly [Act, ...Act[]],
): Promise<number> {
  const { evidence, settings } = parts
  const agencies = parts.agencies()
  const raised: Raised[] = []
  for (const detector of detectors)
    raised.push(...(await detector.look(page, { evidence, settings, agencies })))
  return openFlags(parts, raised, agencies, agencies.revision)
}
