import { randomInt } from 'node:crypto'
import type { exchange } from '@casebridge/contract'
import type { Constellation } from '@casebridge/local'
import { signAct } from '@casebridge/local/story'
import type { Call } from './call.ts'
import { FAMILY_DESK, SOCIAL_WORK } from './people.ts'

type NewReferral = exchange.components['schemas']['NewReferral']

/** The family desk refers somebody to a social worker: the family agreed, and who heard it signed for it. */
export function deskReferral({ keyring }: Constellation, changes: Partial<NewReferral> = {}): Call {
  const unit = 'unit-harbour'
  const { to = SOCIAL_WORK } = changes
  const lifting = { act: 'lift-secrecy', category: 'FDK', purpose: 'early-help', recipients: [to], unit }
  const body: NewReferral = {
    ...{ unit, to, category: 'FDK', variant: 'summary' },
    subject: { identifier: `HR-${randomInt(100_000_000, 999_999_999)}`, minor: false },
    content: { summary: 'A parent would like somebody to talk with about school.' },
    consent: { on: '2026-11-02', how: 'In a conversation at the desk.' },
    secrecy: { signature: signAct(keyring.signingKey(FAMILY_DESK), lifting) },
    ...changes,
  }
  return { method: 'POST', path: '/v1/referrals', body }
}
