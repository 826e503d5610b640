import type { exchange } from '@casebridge/contract'
import { type ActPlace, approvalStatement, secrecyStatement } from '../src/domain/casework/statements.ts'
import type { Harness } from './harness.ts'

type Schemas = exchange.components['schemas']

/** An approval as `signer` signs it now. */
export function signApproval(
  { region, clock }: Harness,
  signer: string,
  caseId: string,
  words: Omit<Schemas['NewApproval'], 'signature'>,
): Schemas['NewApproval'] {
  return { ...words, signature: region.sign(signer, approvalStatement(caseId, words), clock.now) }
}

/** A secrecy holder's decision as `signer` signs it, now unless another moment is given. */
export function signSecrecy(
  { region, clock }: Harness,
  signer: string,
  place: ActPlace,
  words: Omit<Schemas['NewSecrecyDecision'], 'signature'>,
  at = clock.now,
): Schemas['NewSecrecyDecision'] {
  return { ...words, signature: region.sign(signer, secrecyStatement(place, words), at) }
}
