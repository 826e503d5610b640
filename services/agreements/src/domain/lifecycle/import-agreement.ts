import { canonicalBytes } from '@casebridge/ledger'
import type { AgreementDocument } from '@casebridge/policy'
import { revisionOfBytes } from '../document.ts'
import type { AgreementStore } from '../storage.ts'
import type { Doing } from './version.ts'

/** An agreement that came with the first import of the region: its parties signed it on paper before. */
export async function importAgreement(
  agreements: AgreementStore,
  document: AgreementDocument,
  now: Date,
): Promise<void> {
  const bytes = canonicalBytes(document)
  const revision = revisionOfBytes(bytes)
  const at = now.toISOString()
  const signature = {
    form: 'paper',
    reference: 'first import of the region',
    signedOn: at.slice(0, 10),
  } as const
  const doings: readonly Doing[] = [
    { act: 'created', revision },
    { act: 'proposed' },
    ...document.parties.map((party): Doing => ({ act: 'registered', party, signature })),
  ]
  await agreements.keep({ document, bytes, revision })
  const named = { agreement: document.id, version: document.version }
  for (const [index, doing] of doings.entries()) {
    await agreements.record(named, { ...doing, number: index + 1, at })
  }
}
