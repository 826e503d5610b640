import { gatesOfClauses } from './coverage.ts'
import { decide } from './decide.ts'
import type { Decision } from './decision.ts'
import type { Facts } from './facts.ts'
import { type Move, movesFrom } from './moves.ts'
import type { Policy } from './policy.ts'
import type { Change } from './texts.ts'
import type { Language, Variant } from './vocabulary.ts'

/** A lawful way to what was refused: what would have to be done, and what could then be made known. */
export interface Alternative {
  readonly changes: readonly { readonly fact: Change; readonly text: string }[]
  readonly permits: readonly Variant[]
}

const MOST_CHANGES = 4
const MOST_ALTERNATIVES = 3
/** Decisions taken in search of alternatives; the search is complete for everything the shipped packs can refuse. */
const MOST_DECISIONS = 600

/**
 * The nearest lawful alternatives to a refusal, fewest changes first, at most three; none contains another.
 *
 * Offers only what the asker may properly bring about: never the holder's own decision, another purpose, or asking
 * again somebody who said no. Gives nothing for a hidden refusal (I4) and nothing around a prohibition (I2).
 */
export function alternatives(
  policy: Policy,
  facts: Facts,
  decision: Decision,
  language: Language = 'en',
): readonly Alternative[] {
  return inTheWordsOf(policy, findAlternatives(policy, facts, decision), language)
}

/** The same in codes, for whoever keeps a decision and tells it later. */
export interface CodedAlternative {
  readonly changes: readonly Change[]
  readonly permits: readonly Variant[]
}

/** Searches for {@link alternatives}, without words. */
export function findAlternatives(
  policy: Policy,
  facts: Facts,
  decision: Decision,
): readonly CodedAlternative[] {
  if (decision.effect === 'permit' || decision.hidden || isFinal(decision)) return []
  return search(policy, facts).map(({ moves, permits }) => ({
    changes: moves.map(({ change }) => change),
    permits,
  }))
}

/** Tells alternatives in the words of the bundle. */
export function inTheWordsOf(
  policy: Policy,
  coded: readonly CodedAlternative[],
  language: Language,
): readonly Alternative[] {
  const texts = policy.common.texts[language].changes
  return coded.map(({ changes, permits }) => ({
    changes: changes.map((change) => ({ fact: change, text: texts[change] })),
    permits,
  }))
}

function isFinal({ trace }: Decision): boolean {
  return trace.some(({ step }) => step === 'facts' || step === 'prohibition')
}

interface Found {
  readonly moves: readonly Move[]
  readonly permits: readonly Variant[]
}

/** Breadth first, so that what needs fewest changes is found first and anything that contains it can be left out. */
function search(policy: Policy, facts: Facts): readonly Found[] {
  const asked = [...(policy.bucketFor(facts)?.gates ?? []), ...gatesOfClauses(policy.coverage, facts)]
  const moves = movesFrom(facts, asked)
  const found: Found[] = []
  let decisions = 0
  for (let size = 1; size <= MOST_CHANGES; size++) {
    for (const chosen of combinations(moves, size)) {
      if (found.length >= MOST_ALTERNATIVES || decisions >= MOST_DECISIONS) return found
      if (found.some((one) => one.moves.every((move) => chosen.includes(move)))) continue
      decisions++
      const then = decide(
        policy,
        chosen.reduce((from, move) => move.apply(from), facts),
      )
      if (then.effect === 'permit') found.push({ moves: chosen, permits: then.variants })
    }
  }
  return found
}

function* combinations<T>(from: readonly T[], size: number, first = 0): Generator<readonly T[]> {
  if (size === 0) yield []
  for (let i = first; size > 0 && i <= from.length - size; i++) {
    for (const rest of combinations(from, size - 1, i + 1)) yield [from[i] as T, ...rest]
  }
}
