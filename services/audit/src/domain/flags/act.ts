import type { EntryEvent } from '@casebridge/ledger'

/**
 * An entry as a detector sees it: codes, places, times, and blind indexes that say only "the same professional" and
 * "the same person". INVARIANT (I9): nothing about the person is in it, so no flag can rest on who somebody is.
 */
export interface Act {
  /** Place in the log. */
  readonly index: number
  readonly event: string
  readonly transaction: string
  /** Whose conduct it is. */
  readonly organisation: string
  readonly role: string
  readonly holders: readonly string[]
  readonly recipients: readonly string[]
  readonly purpose: string | null
  readonly effect: string | null
  readonly basis: readonly string[]
  /** By our own clock: what the author of an entry claims is not what a flag rests on. */
  readonly receivedAt: Date
  /** Blind index of the professional; null for an act of a service, and where it was not kept. */
  readonly actor: string | null
  /** Blind index of the person; null where there is none, or no longer. */
  readonly subject: string | null
  readonly namesCase: boolean
}

/** An act of a named professional. */
export type ActorAct = Act & { readonly actor: string }
/** An act of a named professional about one person. */
export type PersonAct = ActorAct & { readonly subject: string }

/** What professionals do with information about persons. */
const HANDLING: readonly string[] = ['decision', 'disclosure', 'consultation'] satisfies EntryEvent[]

/** Somebody asked, gave or read. */
export function isHandling(act: Act): act is ActorAct {
  return act.actor !== null && HANDLING.includes(act.event)
}

/** The same for a purpose of casework: those who check (`audit`) read much and about many, which is their task. */
export function isCasework(act: Act): act is ActorAct {
  return isHandling(act) && act.purpose !== null && act.purpose !== 'audit'
}

/** Somebody asked others: a question is never about what the own agency holds. */
export function isAsk(act: Act): act is ActorAct {
  return isCasework(act) && act.event !== 'consultation' && !act.holders.includes(act.organisation)
}

export function isAboutPerson<A extends Act>(act: A): act is A & { readonly subject: string } {
  return act.subject !== null
}

/** In lists of each, in the order they come. */
export function groupBy<T, K>(list: readonly T[], keyOf: (one: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const one of list) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return groups
}
