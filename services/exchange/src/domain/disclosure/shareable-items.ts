import { type Known, predicateOf, type RegisteredProfessional, widened } from '@casebridge/policy'
import type { Actor } from '../../actor.ts'
import type { Handle } from '../../storage/as-caller.ts'
import { candidateColumns, findCandidates } from '../../storage/candidates.ts'
import { findSituation } from '../../storage/situations.ts'
import type { PageRequest } from '../casework/paging.ts'
import { decideItem } from './decide-item.ts'
import { type FactSources, isCleared, registered } from './facts.ts'
import type { Sharing } from './sharing.ts'
import type { Situation } from './situation.ts'

/** To whom, for what and how; `caseId`: of one case only. */
export interface ShareableQuestion {
  readonly recipient: RegisteredProfessional
  readonly sharing: Sharing
  readonly caseId?: string
  readonly sessionId?: string
}

export interface ShareableItem {
  readonly id: string
  readonly caseId: string
}

/** Candidates that one query reads. */
const AT_ONCE = 200

/**
 * What the caller's own agency may make known to a recipient, among its items on the caller's own cases: ids in their
 * order, no content, one beyond the limit.
 *
 * PostgreSQL chooses by the policy's own predicate as far as it has columns; then each item is decided, on the same
 * facts as its disclosure. INVARIANT: nothing is listed that `decide` does not permit, and nothing that it permits is
 * left out.
 */
export async function shareableItems(
  tx: Handle,
  sources: Pick<FactSources, 'policy' | 'directory' | 'now'>,
  actor: Actor,
  question: ShareableQuestion,
  { after, limit }: PageRequest,
): Promise<readonly ShareableItem[]> {
  const { recipient, sharing } = question
  const situations = situationsOf(tx, actor, question, sources.now)
  const found: ShareableItem[] = []
  for (const unit of actor.professional.units.filter((one) => recipient.units.includes(one))) {
    const columns = candidateColumns({ recipient: recipient.id, cleared: isCleared(recipient, sources.now) })
    const predicate = widened(predicateOf(sources.policy, knownOf(sources, actor, question, unit)), (path) =>
      Object.hasOwn(columns, path),
    )
    const here: ShareableItem[] = []
    let from = after
    for (let more = true; more && here.length <= limit; ) {
      const asked = { unit, holder: actor.agency, caseId: question.caseId, after: from, limit: AT_ONCE }
      const candidates = await findCandidates(tx, asked, predicate, columns, sources.now)
      for (const { id, caseId } of candidates) {
        const situation = await situations(caseId)
        const item = situation?.items.find((one) => one.id === id)
        if (situation === undefined || item === undefined) continue
        const [decided] = decideItem({ ...sources, situation, sharing }, item, [recipient])
        if (decided?.decision.effect === 'permit') here.push({ id, caseId })
      }
      from = candidates.at(-1)?.id
      more = candidates.length === AT_ONCE
    }
    found.push(...here)
  }
  return found.toSorted((a, b) => (a.id < b.id ? -1 : 1)).slice(0, limit + 1)
}

/** Each case is read once, however many of its items are looked at. */
function situationsOf(
  tx: Handle,
  { professional }: Actor,
  { sessionId = null }: { sessionId?: string | null },
  now: Date,
) {
  const read = new Map<string, Promise<Situation | undefined>>()
  return (caseId: string) => {
    const known = read.get(caseId) ?? findSituation(tx, professional.units, caseId, sessionId, now)
    read.set(caseId, known)
    return known
  }
}

/** The facts that are the same for every item: the act, the recipient, and the holder, who is the caller's agency. */
function knownOf(
  { directory, now }: Pick<FactSources, 'directory' | 'now'>,
  { agency, agencyType }: Actor,
  { recipient, sharing }: ShareableQuestion,
  unit: string,
): Known {
  const { purpose, initiative, requestKind, actor, address, returnSheet } = sharing
  return {
    ...{ now: now.toISOString(), unit, purpose, initiative, requestKind, actor, address },
    holder: { agency, type: returnSheet ? 'CONF' : agencyType },
    recipient: registered(directory, unit, recipient, now),
  }
}
