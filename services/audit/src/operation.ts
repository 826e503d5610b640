import type { audit } from '@casebridge/contract'
import type { Handler } from '@casebridge/service'
import type { Deps } from './deps.ts'
import type { Reader } from './domain/readers.ts'

/** One operation of the contract: given what it needs, it answers a call with a declared status and body. */
export type Operation<Id extends keyof audit.operations> = (
  deps: Deps,
) => Handler<audit.operations[Id], Reader>
