import type { AgreementDocument } from '@casebridge/policy'
import { effectsOf } from './effects.ts'
import type { DraftFinding } from './findings.ts'
import { versionsOf } from './in-force.ts'
import { type Standing, standingOf } from './standing.ts'
import { type State, stateOf } from './state.ts'
import type { Deed, Version } from './version.ts'

/** A version as people read it. */
export interface VersionView {
  readonly agreement: string
  readonly version: number
  readonly state: State
  readonly revision: string
  readonly document: AgreementDocument
  readonly parties: readonly { readonly party: string; readonly standing: Standing }[]
  readonly signatures: readonly SignatureView[]
  readonly pending: readonly DeedView[]
  readonly history: readonly DeedView[]
  readonly findings: readonly FindingView[]
}

/** `kind`: an error stands in the way of the proposal, a warning does not. */
type FindingView = Omit<DraftFinding, 'severity'> & { readonly kind: DraftFinding['severity'] }

interface SignatureView {
  readonly party: string
  readonly form: 'ed25519' | 'paper' | 'eidas'
  readonly sequence: number
  readonly at: string
  readonly by?: string
  readonly counts: boolean
  readonly keyId?: string
  readonly x?: string
  readonly value?: string
  readonly reference?: string
  readonly signedOn?: string
}

interface DeedView {
  readonly sequence: number
  readonly act: Deed['act']
  readonly at: string
  readonly by?: string
  readonly agency?: string
  readonly party?: string
  readonly confirms?: number
  readonly reason?: string
}

export function viewOf(
  version: Version,
  versions: readonly Version[],
  day: string,
  findings: readonly DraftFinding[] = [],
): VersionView {
  const { agreement, text, deeds } = version
  const siblings = versionsOf(agreement, versions)
  const { pending } = effectsOf(version)
  const confirmed = new Set(deeds.flatMap((deed) => (deed.act === 'confirmed' ? [deed.confirms] : [])))
  return {
    agreement,
    version: version.version,
    state: stateOf(version, versions, day),
    revision: text.revision,
    document: text.document,
    parties: text.document.parties.map((party) => ({
      party,
      standing: standingOf(version, party, siblings),
    })),
    signatures: deeds.flatMap((deed) => signatureOf(deed, confirmed)),
    pending: pending.map(deedView),
    history: deeds.map(deedView),
    findings: findings.map(({ severity, ...finding }) => ({ kind: severity, ...finding })),
  }
}

function signatureOf(deed: Deed, confirmed: ReadonlySet<number>): readonly SignatureView[] {
  if (deed.act !== 'signed' && deed.act !== 'registered') return []
  return [
    {
      party: deed.party,
      sequence: deed.number,
      at: deed.at,
      ...(deed.by && { by: deed.by.professional }),
      counts: deed.act === 'signed' || deed.by === undefined || confirmed.has(deed.number),
      ...(deed.act === 'signed' ? { form: 'ed25519' as const, ...deed.signature } : deed.signature),
    },
  ]
}

function deedView(deed: Deed): DeedView {
  return {
    sequence: deed.number,
    act: deed.act,
    at: deed.at,
    ...(deed.by && { by: deed.by.professional, agency: deed.by.agency }),
    ...('party' in deed && deed.party !== undefined && { party: deed.party }),
    ...('confirms' in deed && { confirms: deed.confirms }),
    ...('reason' in deed && { reason: deed.reason }),
  }
}
