import { findEngine } from '@casebridge/policy'
import { Conflict, InvalidInput } from '@casebridge/service'
import { type Actor, replaySightOf } from '../../actor.ts'
import type { Deps } from '../../deps.ts'
import { asCaller } from '../../storage/as-caller.ts'
import { countLogged, listLogged, type Place } from '../../storage/logged.ts'
import { policyThen, policyUnder } from '../disclosure/tell-answers.ts'
import { type Counted, newTally } from './tally.ts'
import { takeTurns } from './turns.ts'

/** Acts that are decided again in one go, and how many a single call may ask for. */
const BATCH = 200
const MOST_ACTS = 20_000
const DAY = 86_400_000
const MOST_DAYS = 366

/** Whole days, RFC 3339 dates; `until` is exclusive. */
export interface Period {
  readonly from: string
  readonly until: string
}

export interface ImpactCounts {
  readonly counts: readonly Counted[]
  readonly erased: number
  readonly otherEngine: number
}

/**
 * Decides the logged acts of a period in the actor's units again under another bundle. Read batch by batch and kept as
 * counts alone, so that it needs no more memory for a year than for a day.
 * @throws InvalidInput, NotFound, Conflict for more acts than one call decides
 */
export async function impactOf(
  deps: Deps,
  actor: Actor,
  revision: string,
  period: Period,
): Promise<ImpactCounts> {
  assertPeriod(period)
  const candidate = await policyUnder(deps, revision)
  const { units } = actor.professional
  const sight = replaySightOf(actor)
  const within = { from: `${period.from}T00:00:00.000Z`, until: `${period.until}T00:00:00.000Z` }
  const found = await asCaller(deps.db, sight, (tx) => countLogged(tx, units, within, MOST_ACTS))
  if (found > MOST_ACTS) throw new Conflict('period-too-full', TOO_FULL)
  const tally = newTally()
  const turn = takeTurns()
  let [erased, otherEngine] = [0, 0]
  let after: Place | undefined
  for (;;) {
    const here = after
    const batch = await asCaller(deps.db, sight, (tx) =>
      listLogged(tx, deps.keyEncryption, units, within, here, BATCH),
    )
    for (const { engine: version, bundle, taken } of batch) {
      const engine = findEngine(version)
      if (taken === undefined) erased += 1
      else if (engine === undefined) otherEngine += 1
      else {
        const own = await policyThen(deps, bundle)
        for (const { facts } of taken.facts) {
          await turn()
          tally.add(engine, facts, own, candidate)
        }
      }
    }
    after = batch.at(-1)
    if (batch.length < BATCH) return { counts: tally.counts(), erased, otherEngine }
  }
}

function assertPeriod({ from, until }: Period): void {
  const days = (Date.parse(until) - Date.parse(from)) / DAY
  if (days >= 1 && days <= MOST_DAYS) return
  const detail = `A period is of at least one day and at most ${MOST_DAYS}.`
  throw new InvalidInput([{ in: 'body', pointer: '/until', code: 'period', detail }])
}

const TOO_FULL = `More than ${MOST_ACTS} acts were recorded in that time; ask for a shorter one.`
