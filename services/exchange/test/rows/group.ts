import type { Harness } from '../harness.ts'

/** What the service's own role may do with a table, besides reading and adding to all of its columns. */
export interface Grant {
  /** Columns it may change. */
  readonly update?: readonly string[]
  readonly delete?: true
  /** Columns it may fill, when not all. */
  readonly insert?: readonly string[]
  /** Columns it may read, when not all. */
  readonly select?: readonly string[]
}

/** What rows begin with: a case of unit Harbour by its chair `pro-elin`, and an item of the school's on it. */
export interface FilledCase {
  readonly caseId: string
  readonly itemId: string
}

/** The tables of one group of operations, as the tests of row-level security and of grants know them. */
export interface RowGroup<Tables> {
  /** Every table of the group; one that is missing does not compile. */
  readonly grants: { readonly [Table in keyof Tables]: Grant }
  /** Puts a row into each of them. */
  readonly fill?: (harness: Harness, at: FilledCase) => Promise<void>
  /** Tables of a unit that say nothing about a case or a person, so that a colleague may see their rows. */
  readonly ofNoCase?: readonly (keyof Tables)[]
  /** Tables that belong to no unit, and say nothing about a case. */
  readonly ofNoUnit?: readonly (keyof Tables)[]
  /** Functions that run as the owner of the tables and that the service may call. */
  readonly asOwner?: readonly string[]
}
