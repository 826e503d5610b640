import type { RegisteredProfessional } from '@casebridge/policy'
import { Conflict } from '@casebridge/service'
import type { Handle } from '../../storage/as-caller.ts'
import type { DataKey } from '../../storage/data-keys.ts'
import type { Intent } from '../../storage/intents.ts'
import type { ReturnSheet } from '../casework/return-sheet.ts'
import { decideItem } from './decide-item.ts'
import type { FactSources } from './facts.ts'
import { type GiftAct, giftsIntent } from './gift-intent.ts'
import type { Sharing } from './sharing.ts'
import type { Approval, Item, Situation } from './situation.ts'

const PURPOSE = 'case-conference'

/** The table gives (V25): nobody alone, and for nothing but the case conference. */
export function sheetSharing(chair: string): Sharing {
  return {
    ...{ purpose: PURPOSE, initiative: 'push', requestKind: 'question', actor: 'holder', address: 'direct' },
    ...{ asker: chair, justification: '', childInterest: false, returnSheet: true },
  }
}

/**
 * The situation with what the table signed: everybody's signature under the sheet is their approval of each item on it.
 * @param signers who signed, once everybody has @throws Conflict when somebody at the table did not; nobody is named (P6).
 */
export function asSigned(situation: Situation, sheet: ReturnSheet, signers: readonly string[]): Situation {
  const { session, participants } = situation
  const taking = participants.filter(({ conflictOfInterest }) => !conflictOfInterest)
  const attending =
    session?.checkedIn.filter(({ professional }) =>
      taking.some((one) => one.professional === professional),
    ) ?? []
  if (session === null || !session.open || attending.length === 0) throw noConsensus()
  // Neither somebody who joined, nor somebody who left since: what others agreed on is not what these agree on.
  const same = attending.length === signers.length
  if (!same || !attending.every(({ professional }) => signers.includes(professional))) throw noConsensus()
  const agencies = situation.participants
    .filter(({ professional }) => sheet.recipients.includes(professional))
    .map(({ agency }) => agency)
  const approvals = sheet.items.flatMap(({ itemId }) =>
    signers.map(
      (professional): Approval => ({
        ...{ itemId, as: 'attendee', professional, purpose: PURPOSE, sessionId: session.id },
        ...{ recipients: [...new Set(agencies)], dissent: false },
      }),
    ),
  )
  return {
    ...situation,
    session: { ...session, checkedIn: attending },
    approvals: [...situation.approvals, ...approvals],
  }
}

/** Decides a whole sheet and stores what it makes known: all of it or nothing. @throws Conflict */
export async function sheetIntent(
  tx: Handle,
  key: DataKey,
  sources: FactSources,
  sheet: ReturnSheet,
  recipients: readonly RegisteredProfessional[],
  act: GiftAct,
): Promise<Intent> {
  const gifts = sheet.items.map(({ itemId, variant }) => {
    const item = sources.situation.items.find(({ id }) => id === itemId)
    // The label turned secret, or the holder took it back, since everybody signed.
    if (item === undefined || item.secret || item.sealed) throw noConsensus()
    return { item, variant, recipients, byName: false }
  })
  if (gifts.length === 0) throw noConsensus()
  assertAllPermitted(
    sources,
    gifts.map(({ item }) => item),
    recipients,
  )
  return giftsIntent(tx, key, sources, gifts, act)
}

function assertAllPermitted(
  sources: FactSources,
  items: readonly Item[],
  recipients: readonly RegisteredProfessional[],
): void {
  const refused = items
    .flatMap((item) => decideItem(sources, item, recipients))
    .filter(({ decision }) => decision.effect === 'deny')
  if (refused.length === 0) return
  const grounds = refused.flatMap(({ decision }) => (decision.hidden ? [] : (decision.ground ?? [])))
  const codes = [...new Set(grounds)].toSorted().join(', ')
  throw new Conflict('not-permitted', `This sheet may not be sent${codes && `: ${codes}`}.`)
}

function noConsensus(): Conflict {
  return new Conflict('no-consensus', 'There is no consensus on this sheet.')
}
