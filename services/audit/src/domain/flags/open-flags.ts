import type { LogStore } from '../log/log-store.ts'
import type { OwnEntry } from '../log/own-entry.ts'
import type { ReviewOpener } from '../review/review.ts'
import type { Agencies, Raised } from './detector.ts'
import type { FlagStore } from './flag-store.ts'
import type { FlagSettings } from './settings.ts'

export interface OpenFlagsParts {
  readonly flags: Pick<FlagStore, 'listOpened'>
  readonly log: Pick<LogStore, 'findPlaces'>
  readonly reviews: ReviewOpener
  /** Resolves when the entry is in the log and its receipt has been verified. */
  readonly record: (entry: Omit<OwnEntry, 'at'>) => Promise<unknown>
  /** A UUID of a reason, always the same, which nobody outside can guess. */
  readonly idOf: (reason: string) => string
  readonly settings: FlagSettings
  readonly now: () => Date
}

/**
 * Opens a review for each flag that is new. Opening one is an act, so it is an entry first (I1 also for those who
 * check), under the id of the review as its transaction; it names no person and no professional.
 *
 * INVARIANT: one reason is one entry and one review, also after a crash between the two: the ids follow from the
 * reason, so whoever comes again finds what is there.
 */
export async function openFlags(
  parts: OpenFlagsParts,
  raised: readonly Raised[],
  agencies: Pick<Agencies, 'findAgency'>,
  registry: string,
): Promise<number> {
  const byReason = new Map<string, Raised>()
  for (const one of raised) {
    const reason = `${one.code}/${one.about}`
    if (!byReason.has(reason)) byReason.set(reason, one)
  }
  for (const reason of await parts.flags.listOpened([...byReason.keys()])) byReason.delete(reason)
  for (const [reason, one] of byReason) {
    await recordOnce(parts, reason, one, registry)
    await open(parts, reason, one, agencies)
  }
  return byReason.size
}

async function recordOnce(
  { log, record, idOf, settings }: OpenFlagsParts,
  reason: string,
  { code }: Raised,
  registry: string,
): Promise<void> {
  const id = idOf(`entry/${reason}`)
  const [recorded] = await log.findPlaces([id])
  if (recorded !== undefined) return
  await record({
    id,
    event: 'review',
    organisation: 'svc-audit',
    role: 'service',
    transaction: idOf(`review/${reason}`),
    purpose: 'audit',
    effect: 'flag-raised',
    basis: [`flag/${code}`, `flag-settings/${settings.asOf}`],
    registry,
  })
}

async function open(
  { reviews, idOf, settings, now }: OpenFlagsParts,
  reason: string,
  { code, agency, entries, dueAt }: Raised,
  agencies: Pick<Agencies, 'findAgency'>,
): Promise<void> {
  await reviews.open({
    id: idOf(`review/${reason}`),
    origin: 'flag',
    flag: code,
    reasonKey: reason,
    agency,
    // An agency that the registry does not know is looked at under the general law: unknown must not mean unseen.
    regime: agencies.findAgency(agency)?.regime ?? 'gdpr',
    entries,
    weight: settings.weights[code],
    openedAt: now(),
    dueAt: dueAt ?? null,
  })
}
