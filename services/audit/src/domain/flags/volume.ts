import { type Agencies, DAY, type Detector, type Looking, lastOf, type Raised, raise } from './detector.ts'
import type { ActorDay } from './evidence.ts'
import type { FlagSettings } from './settings.ts'

/**
 * Far more acts on a day than on the professional's own days before, or than of others in the same role at agencies
 * of the same type (ledger.md, 3). Median and MAD, because one odd day must not move the measure; small numbers never
 * flag, and without enough days to compare with nothing does.
 */
export const volume: Detector = {
  async look(page, looking) {
    const { evidence, settings } = looking
    const days = await evidence.countDays(page[0].index - 1, lastOf(page).index, settings.volume.leastActs)
    const raised: Raised[] = []
    for (const day of days) raised.push(...(await compare(day, looking)))
    return raised
  },
}

async function compare(day: ActorDay, { evidence, settings, agencies }: Looking): Promise<readonly Raised[]> {
  const { weeks } = settings.volume
  const own = await evidence.ownDays(day, weeks)
  const peers = await evidence.peerDays(day, sameType(day.organisation, agencies), weeks)
  const codes = [
    ...(exceedsOwn(day.acts, own, settings.volume) ? (['volume-own-baseline'] as const) : []),
    ...(exceedsPeers(day.acts, peers, settings.volume) ? (['volume-peer-baseline'] as const) : []),
  ]
  if (codes.length === 0) return []
  const first = (await evidence.firstOf([day.last], 'actor', 1)).get(day.last) ?? day.last
  const acts = await evidence.actsOf([day.actor], new Date(Date.parse(day.day) - DAY), day.last)
  const ofDay = acts.filter(({ index }) => index >= first)
  return codes.map((code) => raise(code, first, day.organisation, ofDay))
}

function sameType(agency: string, agencies: Agencies): readonly string[] {
  const type = agencies.findAgency(agency)?.type
  return agencies
    .listAgencies()
    .filter((one) => one.type === type)
    .map(({ id }) => id)
}

/** Whether a day is far above the professional's own. */
export function exceedsOwn(acts: number, own: readonly number[], settings: FlagSettings['volume']): boolean {
  return own.length >= settings.leastOwnDays && standsOut(acts, own, settings)
}

/** Whether a day is far above those of the peers. */
export function exceedsPeers(
  acts: number,
  peers: readonly { readonly actor: string; readonly acts: number }[],
  settings: FlagSettings['volume'],
): boolean {
  const persons = new Set(peers.map(({ actor }) => actor)).size
  if (persons < settings.leastPeers || peers.length < settings.leastPeerDays) return false
  return standsOut(
    acts,
    peers.map((peer) => peer.acts),
    settings,
  )
}

/** Makes the MAD of a normal distribution its standard deviation. */
const CONSISTENT = 1.4826

function standsOut(
  acts: number,
  baseline: readonly number[],
  { leastActs, deviations }: FlagSettings['volume'],
): boolean {
  const middle = median(baseline)
  const spread = CONSISTENT * median(baseline.map((one) => Math.abs(one - middle)))
  // Days that are all alike have no spread: a tenth of the median, and one act, is the least that counts as one.
  return acts >= leastActs && acts > middle + deviations * Math.max(spread, middle / 10, 1)
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}
