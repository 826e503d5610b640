import type { exchange } from '@casebridge/contract'
import type { Agreement } from '@casebridge/policy'
import type { Ledger } from '@casebridge/service'
import type { Deps } from '../src/deps.ts'
import { offerReferral } from '../src/routes/offer-referral.ts'
import { withKey } from './casework.ts'
import { archiveBundle, type Harness } from './harness.ts'

type Schemas = exchange.components['schemas']

/** In force besides the agreements of the test region: the family desk may refer to social work. */
const REFERRALS: Agreement = {
  ...{ id: 'agr-desk', version: 1, type: 'ACCORD', title: 'Early help beside the unit', jurisdiction: 'BE' },
  ...{ units: ['unit-harbour'], parties: ['agy-desk', 'agy-social', 'agy-police'] },
  ...{ validFrom: '2026-01-01', validUntil: '2027-12-31' },
  clauses: [
    {
      ...{ id: 'agr-desk/1', from: ['agy-desk'], to: ['agy-social', 'agy-police'] },
      ...{ categories: ['FDK'], purposes: ['early-help'] },
    },
  ],
}

/** Works with an agreement under which the desk refers, and a ledger that records. */
export function referralDeps(harness: Harness, ledger: Ledger): Deps {
  const policy = harness.archive.get(archiveBundle(harness, [...harness.region.agreements, REFERRALS]))
  if (policy === undefined) throw new Error('a bundle that was archived is there')
  return { ...harness.deps, ledger, policy: () => policy, bundle: () => policy }
}

/** What somebody at the family desk asks of a social worker, with the family's consent and the own signed decision. */
export function deskReferral(
  { region, clock }: Harness,
  changes: Partial<Schemas['NewReferral']> = {},
): Schemas['NewReferral'] {
  const statement = { act: 'lift-secrecy', category: 'FDK', purpose: 'early-help' }
  const signed = { ...statement, recipients: [changes.to ?? 'pro-amara'], unit: 'unit-harbour' }
  return {
    ...{ unit: 'unit-harbour', to: 'pro-amara', category: 'FDK', variant: 'summary' },
    subject: { identifier: 'HR-000-777-01', minor: false },
    content: { summary: 'A parent would like somebody to talk with about school.' },
    consent: { on: '2026-11-20', how: 'In a conversation at the desk.' },
    secrecy: { signature: region.sign('pro-mina', signed, clock.now) },
    ...changes,
  }
}

/** Offers a referral that is permitted. */
export async function referred(
  harness: Harness,
  deps: Deps,
  by: string,
  body: Schemas['NewReferral'],
  key?: string,
): Promise<Schemas['Referral']> {
  const { referral, answers } = await harness.call(offerReferral, by, { ...withKey(key), body }, deps)
  if (referral === undefined) throw new Error(`refused: ${JSON.stringify(answers)}`)
  return referral
}
