import type { Gate, RegisteredProfessional, Variant } from '@casebridge/policy'
import { isWithin } from '../casework/prerelease.ts'
import { lettersIn } from './says-something.ts'
import type { Sharing } from './sharing.ts'
import type { Evidence, Item, SecrecyDecision, Situation } from './situation.ts'

/** The gates whose fact is on record with the exchange, for one item and one recipient at a moment. Absence of a record is absence of the fact. */
export function gatesMet(
  situation: Situation,
  sharing: Sharing,
  item: Item,
  recipient: RegisteredProfessional,
  now: Date,
): readonly Gate[] {
  const facts: Record<Exclude<Gate, 'BAS'>, boolean> = {
    SES: inSession(situation, item.holder, recipient),
    SEC:
      sharing.secrecySigned === true ||
      findSecrecyDecision(situation, sharing, item, recipient) !== undefined,
    CNS: findEvidence(situation, sharing, item, recipient, 'consent')?.withdrawn === false,
    INF: findEvidence(situation, sharing, item, recipient, 'informed')?.withdrawn === false,
    CHR: approved(situation, sharing, item, recipient, 'chair'),
    PRO: approved(situation, sharing, item, recipient, 'prosecutor'),
    UNA: unanimous(situation, sharing, item, recipient),
    GRD: item.labels.grading !== undefined,
    FAO: item.statementType !== null,
    JUS: lettersIn(sharing.justification) > 0,
    MIN: sharing.childInterest,
    CHT: charterHolds(recipient, now),
  }
  return (Object.keys(facts) as (keyof typeof facts)[]).filter((gate) => facts[gate])
}

/** Consent or informing that the holder's agency recorded for this category, purpose and recipient. */
export function findEvidence(
  { evidence }: Situation,
  { purpose }: Sharing,
  item: Item,
  recipient: RegisteredProfessional,
  kind: Evidence['kind'],
): Evidence | undefined {
  const fitting = evidence.filter(
    (one) =>
      one.kind === kind &&
      one.agency === item.holder &&
      one.categories.includes(item.category) &&
      one.purposes.includes(purpose) &&
      (one.recipients === null || one.recipients.includes(recipient.agency)),
  )
  return fitting.find(({ withdrawn }) => !withdrawn) ?? fitting[0]
}

/**
 * The holder's signed decision that covers this recipient, purpose and session; with a variant, one that goes as far,
 * and the one for that very variant before others.
 */
export function findSecrecyDecision(
  { secrecy, session }: Situation,
  { purpose }: Sharing,
  item: Item,
  recipient: RegisteredProfessional,
  variant?: Variant,
): SecrecyDecision | undefined {
  const fitting = secrecy.filter(
    (one) =>
      one.itemId === item.id &&
      one.purpose === purpose &&
      one.recipients.includes(recipient.id) &&
      (one.sessionId === null || one.sessionId === session?.id),
  )
  if (variant === undefined) return fitting[0]
  return (
    fitting.find((one) => one.variant === variant) ?? fitting.find((one) => isWithin(variant, one.variant))
  )
}

/** A charter is reviewed every year (model charter of the French working groups); until it is, it does not hold. */
export function charterHolds({ charterSignedOn }: RegisteredProfessional, at: Date): boolean {
  if (charterSignedOn === undefined) return false
  const reviewed = new Date(`${charterSignedOn}T00:00:00.000Z`)
  reviewed.setUTCFullYear(reviewed.getUTCFullYear() + 1)
  return at < reviewed
}

function inSession(
  { session, unseen = [] }: Situation,
  holder: string,
  recipient: RegisteredProfessional,
): boolean {
  if (!session?.open || unseen.includes(recipient.agency)) return false
  const { checkedIn } = session
  return (
    checkedIn.some(({ professional }) => professional === recipient.id) &&
    checkedIn.some(({ agency }) => agency === holder)
  )
}

// INVARIANT (I8): an approval by the asker, the author or a recipient is no approval.
function approved(
  { approvals, session }: Situation,
  { purpose, asker }: Sharing,
  item: Item,
  recipient: RegisteredProfessional,
  as: 'chair' | 'prosecutor',
): boolean {
  return approvals.some(
    (one) =>
      one.as === as &&
      !one.dissent &&
      one.itemId === item.id &&
      one.purpose === purpose &&
      one.recipients.includes(recipient.agency) &&
      (one.sessionId === null || one.sessionId === session?.id) &&
      ![asker, item.author, recipient.id].includes(one.professional),
  )
}

function unanimous(
  situation: Situation,
  { purpose }: Sharing,
  item: Item,
  recipient: RegisteredProfessional,
): boolean {
  const attendees = situation.session?.open ? situation.session.checkedIn : []
  const signed = (professional: string) =>
    situation.approvals.some(
      (one) =>
        one.as === 'attendee' &&
        !one.dissent &&
        one.professional === professional &&
        one.itemId === item.id &&
        one.purpose === purpose &&
        one.sessionId === situation.session?.id &&
        one.recipients.includes(recipient.agency),
    )
  return attendees.length > 0 && attendees.every(({ professional }) => signed(professional))
}
