import type { Verifier } from '@casebridge/ledger'

/** A witness of this log, as it is configured. */
export interface LogWitness {
  /** Name of its key. */
  readonly name: string
  readonly verifier: Verifier
  /** Not under the control of whoever operates the log: an inspectorate, a data protection authority. */
  readonly outside: boolean
  readonly calls: WitnessCalls
}

export interface ToWitness {
  readonly oldSize: number
  readonly proof: readonly Uint8Array[]
  /** Signed by the log. */
  readonly checkpoint: string
}

/** What a witness answered; nothing of it is verified yet. */
export type WitnessReply =
  | { readonly kind: 'cosigned'; readonly lines: string }
  | { readonly kind: 'conflict'; readonly size: number }
  | { readonly kind: 'refused'; readonly status: number; readonly reason: string }

/** How a witness is reached. Both throw when it does not answer in time. */
export interface WitnessCalls {
  submit(request: ToWitness): Promise<WitnessReply>
  /** The last checkpoint it cosigned of this log; undefined when there is none, or when it does not tell. */
  latest(): Promise<string | undefined>
}

/** How many witnesses must have cosigned one head for it to count. */
export interface Quorum {
  readonly need: number
  /** So many of them outside. */
  readonly outside: number
}

/** Whether these witnesses, by name, are enough. */
export function reaches(
  { need, outside }: Quorum,
  witnesses: readonly Pick<LogWitness, 'name' | 'outside'>[],
  names: ReadonlySet<string>,
): boolean {
  const there = witnesses.filter(({ name }) => names.has(name))
  return there.length >= need && there.filter((witness) => witness.outside).length >= outside
}
