import type { exchange } from '@casebridge/contract'
import { type Facts, HIDDEN_GROUNDS } from '@casebridge/policy'
import { ROWS } from '../rows.ts'

type Answer = exchange.components['schemas']['Answer']

/** What an answer says, in the codes of the tables. */
export interface Said {
  readonly effect: Answer['effect']
  readonly ground?: string
  readonly obligations: readonly string[]
  readonly flags: readonly string[]
}

export function saidBy({ effect, decision }: Answer): Said {
  const ground = decision?.grounds[0]?.code
  return {
    effect,
    ...(ground === undefined ? {} : { ground }),
    obligations: (decision?.obligations ?? []).map(({ code }) => code),
    flags: (decision?.flags ?? []).map(({ code }) => code),
  }
}

/** What an asker is told of such a decision: a hidden ground is silence, and a permit waits for the holder. */
export function toldToAsker(said: Said, facts: Facts): Said {
  const { effect, ground, ...duties } = said
  if (effect === 'permit') return { ...said, effect: 'pending' }
  if (isHidden(ground) || isSilentElsewhere(facts)) return { effect: 'nothing', obligations: [], flags: [] }
  return { effect, ...(ground === undefined ? {} : { ground }), ...duties }
}

/** INVARIANT (I4): what is silent for one purpose is silent for another too, or the purpose would be the key to it. */
function isSilentElsewhere({ holder, item, recipient }: Facts): boolean {
  return ROWS.some(
    ({ from, category, to, extra, ground }) =>
      from === holder.type &&
      category === item.category &&
      to === recipient.type &&
      extra === '' &&
      isHidden(ground),
  )
}

function isHidden(ground: string | undefined): boolean {
  return HIDDEN_GROUNDS.some((hidden) => hidden === ground)
}
