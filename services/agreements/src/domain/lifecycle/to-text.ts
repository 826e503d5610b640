import { CanonicalError, canonicalBytes } from '@casebridge/ledger'
import { type AgreementDocument, AgreementError, parseDraft } from '@casebridge/policy'
import { InvalidInput } from '@casebridge/service'
import { revisionOfBytes } from '../document.ts'
import { fault } from './refusals.ts'
import type { AgreementText } from './version.ts'

/** What somebody wrote, before it is known to be an agreement. */
export type Draft = Pick<AgreementDocument, 'id' | 'units'>

/**
 * The text of a version, in its one spelling.
 * @throws InvalidInput with every fault of its form: what cannot be signed is not drafted either.
 */
export function toText(given: Draft, version: number): AgreementText {
  try {
    const document = parseDraft({ ...given, version })
    const bytes = canonicalBytes(document)
    return { document, bytes, revision: revisionOfBytes(bytes) }
  } catch (error) {
    if (error instanceof CanonicalError) throw fault('', 'canonical', 'Texts are in Unicode NFC.')
    if (!(error instanceof AgreementError)) throw error
    throw new InvalidInput(
      error.faults.map(({ pointer, detail }) => ({ in: 'body', pointer, code: 'agreement', detail })),
    )
  }
}
