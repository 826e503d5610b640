import { CanonicalError } from '@casebridge/ledger'
import { type Agreement, AgreementError, compile, type Pack } from '@casebridge/policy'
import { InvalidInput } from '@casebridge/service'
import { type PublishedDocument, toDocument } from './document.ts'

/** The bundle of these agreements and one more. @throws InvalidInput that names every fault of the one. */
export function compileCandidate(
  packs: readonly Pack[],
  others: readonly Agreement[],
  one: Agreement,
): PublishedDocument {
  return asIssues('/agreement', () =>
    // First, so that whatever is said of it has a pointer into it.
    toDocument('bundle', compile({ packs, agreements: [one, ...others] })),
  )
}

/** Runs `work`; what it finds wrong with an agreement becomes faults of the body, below that pointer. @throws InvalidInput */
export function asIssues<T>(below: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof CanonicalError) {
      const fault = { in: 'body', code: 'canonical', detail: 'Texts are in Unicode NFC.' } as const
      throw new InvalidInput([{ pointer: below, ...fault }])
    }
    if (!(error instanceof AgreementError)) throw error
    throw new InvalidInput(
      error.faults.map(({ pointer, detail }) => ({
        in: 'body',
        pointer: `${below}${pointer.replace(/^\/agreements\/0(?=\/|$)/, '')}`,
        code: 'agreement',
        detail,
      })),
    )
  }
}
