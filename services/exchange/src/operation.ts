import type { exchange, ReplyOf, RequestOf } from '@casebridge/contract'
import type { Actor } from './actor.ts'
import type { Deps } from './deps.ts'

type Operations = exchange.operations

/** What a route receives: the validated parts of the request, who asks, and the trace it belongs to. */
export interface Call<Id extends keyof Operations> {
  readonly request: RequestOf<Operations[Id]>
  readonly actor: Actor
  /** W3C trace id, 32 hex digits. */
  readonly trace: string
}

/** One operation of the contract: given what it needs, it answers a call with a declared status and body. */
export type Operation<Id extends keyof Operations> = (
  deps: Deps,
) => (call: Call<Id>) => Promise<ReplyOf<Operations[Id]>>
