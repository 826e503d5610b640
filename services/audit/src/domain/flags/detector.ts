import type { FlagCode } from '../review/flag-codes.ts'
import { type Act, groupBy } from './act.ts'
import type { FlagEvidence } from './evidence.ts'
import type { FlagSettings } from './settings.ts'

/** What the registry says of an agency, as far as a flag depends on it. */
export interface Agencies {
  findAgency(id: string): { readonly type: string; readonly regime: 'gdpr' | 'led' } | undefined
  listAgencies(): readonly { readonly id: string; readonly type: string }[]
}

export interface Looking {
  readonly evidence: FlagEvidence
  readonly settings: FlagSettings
  readonly agencies: Agencies
}

/** A reason to look, never a conclusion. */
export interface Raised {
  readonly code: FlagCode
  /** With the code what makes it the same reason: places in the log and agencies, never a person. */
  readonly about: string
  /** Whose conduct. */
  readonly agency: string
  /** Places in the log, ascending, at most 100. */
  readonly entries: readonly number[]
  readonly dueAt?: Date
}

/** Looks at the next entries of the log, at least one, in its order. Looking again finds the same. */
export interface Detector {
  look(page: readonly [Act, ...Act[]], looking: Looking): Promise<readonly Raised[]>
}

const MOST_ENTRIES = 100

export function raise(
  code: FlagCode,
  about: string | number,
  agency: string,
  acts: readonly Pick<Act, 'index'>[],
): Raised {
  const entries = [...new Set(acts.map(({ index }) => index))].sort((a, b) => a - b).slice(-MOST_ENTRIES)
  return { code, about: `${about}`, agency, entries }
}

/** One flag for the acts that share a period, named by the first act in it. */
export function raiseByPeriod(
  code: FlagCode,
  acts: readonly Act[],
  firsts: ReadonlyMap<number, number>,
): readonly Raised[] {
  const periods = groupBy(acts, ({ index }) => firsts.get(index) ?? index)
  return [...periods].flatMap(([first, [act, ...more]]) =>
    act === undefined ? [] : [raise(code, first, act.organisation, [act, ...more])],
  )
}

/** The last place in a page. */
export function lastOf(page: readonly [Act, ...Act[]]): Act {
  return page.at(-1) ?? page[0]
}

/** So long before an entry. */
export function before({ receivedAt }: Act, milliseconds: number): Date {
  return new Date(receivedAt.getTime() - milliseconds)
}

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR
