import type { exchange } from '@casebridge/contract'
import type { Entry } from '@casebridge/ledger'
import type { Constellation } from '@casebridge/local'
import type { Call } from '../support/call.ts'

export type Field =
  | 'holders'
  | 'recipients'
  | 'purpose'
  | 'basis'
  | 'classes'
  | 'policy'
  | 'decision'
  | 'person'

/** What the entry of an operation is, by its effect, and what it says beyond who, when, in which role and trace. */
export interface Expected {
  readonly event: Entry['event']
  readonly effect: string
  readonly has: readonly Field[]
}

/** How acts are done so that their entries are found. */
export interface Acting {
  readonly constellation: Constellation
  /** Sends a call under a trace of its own, by which the entry of that operation is found: that of the last one. */
  as<Body>(operation: keyof exchange.operations, who: string, call: Call): Promise<Body>
}

/** What a group of operations leaves in the ledger. */
export interface EntryGroup {
  readonly entries?: { readonly [Operation in keyof exchange.operations]?: readonly Expected[] }
  /** Operations that leave none, with what makes it right. */
  readonly without?: { readonly [Operation in keyof exchange.operations]?: string }
  /** Does every act of `entries` once. */
  readonly act?: (acting: Acting) => Promise<void>
}

/** What the entry of everything says that makes something known. */
export const DISCLOSED = [
  'holders',
  'recipients',
  'purpose',
  'basis',
  'classes',
  'policy',
  'decision',
  'person',
] as const
/** What the entry of a change around a case says. */
export const CASE = ['classes', 'person'] as const

export const post = (path: string, body?: unknown): Call => ({ method: 'POST', path: `/v1/${path}`, body })
