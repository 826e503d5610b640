import { decide } from './decide.ts'
import type { Decision } from './decision.ts'
import type { Facts } from './facts.ts'
import { ENGINE } from './outcome.ts'
import type { Policy } from './policy.ts'
import { isSilent } from './silence.ts'

/** One version of how decisions are taken. */
export interface Engine {
  readonly version: string
  readonly decide: (policy: Policy, facts: Facts) => Decision
  /** What of it an asker was not told: part of how it was decided, and kept with it. */
  readonly isSilent: (policy: Policy, facts: Facts, decision: Decision) => boolean
}

/**
 * The engines that this release can still run. A change of the engine that could make an old decision come out
 * differently adds one here and keeps the one before it, for as long as decisions of it are kept.
 */
const ENGINES: readonly Engine[] = [{ version: ENGINE, decide, isSilent }]

/** The engine of that version. Undefined when this release does not have it: then nothing is replayed, and nothing guessed. */
export function findEngine(version: string): Engine | undefined {
  return ENGINES.find((engine) => engine.version === version)
}
