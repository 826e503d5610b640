import type { agreements } from '@casebridge/contract'
import { isCode } from '@casebridge/ledger'
import { type Agreement, type AgreementDocument, inForce, parseDraft } from '@casebridge/policy'
import { Forbidden, InvalidInput, type Issue } from '@casebridge/service'
import { actAs } from './act-as.ts'
import { asIssues, compileCandidate } from './compile-candidate.ts'
import { bundledOn, type TierOne, tierOneOf } from './lifecycle/in-force.ts'
import { dayOf } from './publish.ts'
import type { Candidate, Professional, Storage, Stores } from './storage.ts'

/** How long a shadow runs at most, and how many at once: each costs the exchange a decision a decision. */
const MOST_DAYS = 30
const MOST_SHADOWS = 20
const DAY = 86_400_000
/** A draft is weighed as if it had always been in force, so that past decisions show what it would have changed. */
const ALWAYS = '1970-01-01'

export interface Proposal {
  readonly proposer: Pick<Professional, 'id' | 'agency' | 'roles' | 'units'>
  /** W3C trace id. */
  readonly trace: string
  readonly document: unknown
  readonly shadowUntil?: string
}

/**
 * Archives the bundle that would be in force with this document, as if all its parties had signed.
 * INVARIANT: no head names it, so no exchange decides by it.
 * @throws InvalidInput that names every fault; Forbidden for a document of none of the proposer's units.
 */
export function proposeCandidate(storage: Storage, proposal: Proposal): Promise<Candidate> {
  const { proposer, trace, shadowUntil } = proposal
  const document = asIssues('/agreement', () => parseDraft(proposal.document))
  // The ledger names it in clear.
  if (!isCode(document.id)) {
    throw new InvalidInput([issue('/agreement/id', 'code', 'An id holds no long number.')])
  }
  if (!document.units.some((unit) => proposer.units.includes(unit))) throw new Forbidden()
  return actAs(storage, proposer, ['bundle'], async (stores, now) => {
    if (shadowUntil !== undefined) await assertShadow(stores, shadowUntil, now)
    const versions = await stores.agreements.list()
    const day = dayOf(now)
    const others = bundledOn(versions, day).filter(({ id }) => id !== document.id)
    const tierOne = tierOneOf(document, document.parties, versions, day)
    const bundle = compileCandidate(stores.packs, others, projected(document, tierOne))
    await stores.publications.archive(bundle)
    const candidate: Candidate = {
      revision: bundle.revision,
      agreement: document.id,
      version: document.version,
      proposedBy: proposer.id,
      proposedAt: now.toISOString(),
      ...(shadowUntil !== undefined && { shadowUntil: new Date(shadowUntil).toISOString() }),
    }
    await stores.candidates.add(candidate)
    await stores.acts.queue({
      ...{ by: proposer, at: now, trace, effect: 'candidate-proposed' },
      ...{ basis: [document.id], policy: bundle.revision },
    })
    return candidate
  })
}

/** A candidate as the contract shows it. */
export function presentCandidate({
  proposedBy: _,
  ...shown
}: Candidate): agreements.components['schemas']['Candidate'] {
  return shown
}

/** What would be in force of the document. @throws InvalidInput when nothing would. */
function projected(document: AgreementDocument, tierOne: TierOne | undefined): Agreement {
  const would = inForce(document, document.parties, tierOne)
  if (would !== undefined) return { ...would, validFrom: ALWAYS }
  throw new InvalidInput([
    document.inherits !== undefined && tierOne === undefined
      ? issue('/agreement/inherits', 'not-in-force', `${document.inherits} is not in force.`)
      : issue('/agreement/clauses', 'no-effect', 'Nothing of it would be in force between any two parties.'),
  ])
}

async function assertShadow({ candidates }: Stores, until: string, now: Date): Promise<void> {
  const end = Date.parse(until)
  if (end <= now.getTime())
    throw new InvalidInput([issue('/shadowUntil', 'past', 'A shadow ends in the future.')])
  if (end > now.getTime() + MOST_DAYS * DAY)
    throw new InvalidInput([issue('/shadowUntil', 'too-late', `A shadow runs ${MOST_DAYS} days at most.`)])
  if ((await candidates.listInShadow(now)).length >= MOST_SHADOWS)
    throw new InvalidInput([
      issue('/shadowUntil', 'too-many', `${MOST_SHADOWS} candidates run in shadow already.`),
    ])
}

function issue(pointer: string, code: string, detail: string): Issue {
  return { in: 'body', pointer, code, detail }
}
