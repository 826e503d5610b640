import type { exchange } from '@casebridge/contract'
import { checkWords, type Jurisdiction, type Language, reasonOf } from '@casebridge/policy'
import type { Issue } from '@casebridge/service'
import type { Actor } from '../../actor.ts'
import { newItemFaults } from '../casework/new-item.ts'
import { bodyIssue } from '../casework/refusals.ts'
import { signatureFaults } from '../casework/signature.ts'
import type { Directory } from '../directory.ts'
import type { Sharing } from '../disclosure/sharing.ts'
import { type Item, OWN } from '../disclosure/situation.ts'
import { categoryFor, shieldFor } from './intake.ts'
import type { Signal } from './signal.ts'

type Schemas = exchange.components['schemas']
export type NewSignal = Schemas['NewSignal']

const TEXTS = ['observed', 'otherExplanations', 'protectiveFactors'] as const

/** Everything that is wrong with a signal, with the reason in the reporter's language where a word is no sign (P19). */
export function newSignalFaults(
  directory: Directory,
  jurisdiction: Jurisdiction,
  actor: Actor,
  body: NewSignal,
  language: Language,
  now: Date,
): readonly Issue[] {
  const { knownHow, online, observedOn, labels } = body
  const today = now.toISOString().slice(0, 10)
  const past = (pointer: string, day: string | undefined) =>
    day !== undefined && day > today ? [bodyIssue(pointer, 'future', 'It has been seen already.')] : []
  const signs = checkWords(body.observed, 'intake-sign').filter(({ refused }) => refused)
  return [
    ...signs.map(({ found }) =>
      bodyIssue('/observed', 'no-sign', `“${found}”: ${reasonOf('sign', language)}`),
    ),
    ...((knownHow === 'online') === (online !== undefined)
      ? []
      : [
          bodyIssue(
            '/online',
            'online',
            'What is known from the internet has its public address and the day.',
          ),
        ]),
    ...past('/online/capturedOn', online?.capturedOn),
    ...past('/observedOn', observedOn),
    ...(actor.agencyType === 'POL' && labels?.grading === undefined
      ? [bodyIssue('/labels/grading', 'ungraded', 'Police grade what they report.')]
      : []),
    ...labelFaultsOf(newItemFaults(directory, jurisdiction, actor, itemOf(actor, body), now)),
    ...signedFaults(actor, body, now),
  ]
}

/** Words of any text that have a neutral one beside them: suggested, never in the way. */
export function suggestionsFor(body: NewSignal, language: Language): Schemas['WordSuggestion'][] {
  return TEXTS.flatMap((member) => checkWords(body[member], 'text'))
    .slice(0, 100)
    .map(({ found, instead, kind }) => ({ found, instead, reason: reasonOf(kind, language) }))
}

function categoryOf(actor: Actor, body: NewSignal): Item['category'] {
  return body.category ?? categoryFor(actor)
}

/** What was observed, as an item that is on no case: its text is the summary, the one variant there is. */
export function signalItem(
  actor: Actor,
  body: NewSignal,
  ids: Pick<Signal, 'id' | 'itemId' | 'keyId'>,
): Item {
  return {
    ...OWN,
    id: ids.itemId,
    holder: actor.agency,
    author: actor.professional.id,
    category: categoryOf(actor, body),
    statementType: body.statementType,
    labels: body.labels ?? {},
    secret: body.secrecy !== undefined || (body.labels?.secret ?? false),
    sealed: false,
    written: ['hit', 'summary'],
    keyId: ids.keyId,
    expiresAt: null,
    prerelease: null,
    signal: { id: ids.id, author: null },
  }
}

/** Handed to the intake, of one's own accord. */
export function signalSharing(actor: Actor, body: Pick<NewSignal, 'secrecy'>): Sharing {
  return {
    ...{ purpose: 'early-help', initiative: 'push', requestKind: 'question', actor: 'holder' },
    ...{ address: 'direct', asker: actor.professional.id, justification: '', childInterest: false },
    ...{ returnSheet: false, secrecySigned: body.secrecy !== undefined },
  }
}

/** The signal that its reporter hands in. INVARIANT (S46): who reported is kept as a role for whoever receives it. */
export function signalOf(
  actor: Actor,
  body: NewSignal,
  ids: Pick<Signal, 'id' | 'itemId' | 'keyId'>,
  to: Pick<Signal, 'recipients' | 'intakeAgency'>,
  at: Date,
): Signal {
  return {
    ...ids,
    ...to,
    unit: body.unit,
    reporter: actor.professional.id,
    reporterAgency: actor.agency,
    sourceRole: actor.professional.roles[0] ?? 'none',
    shielded: body.sourceShield ?? shieldFor(actor),
    knownHow: body.knownHow,
    observedOn: body.observedOn ?? at.toISOString().slice(0, 10),
    capturedOn: body.online?.capturedOn ?? null,
    minor: body.subject?.minor ?? false,
    submittedAt: at.toISOString(),
  }
}

/** What the rules for items that are kept on a case are asked about it. */
function itemOf(actor: Actor, { labels, secrecy, statementType, ...body }: NewSignal): Schemas['NewItem'] {
  const secret = secrecy !== undefined || (labels?.secret ?? false)
  return {
    category: body.category ?? categoryFor(actor),
    statementType,
    content: {},
    labels: { ...labels, secret },
  }
}

// A signal has no content of its own to point at: what is wrong with one is its labels.
function labelFaultsOf(faults: readonly Issue[]): readonly Issue[] {
  return faults.map((fault) =>
    fault.pointer.startsWith('/content') ? { ...fault, pointer: '/labels' } : fault,
  )
}

// The family desk speaks for a family by its own signature (V116), over the door and not over names it cannot know.
function signedFaults(actor: Actor, body: NewSignal, now: Date): readonly Issue[] {
  if (body.secrecy === undefined) return []
  const statement = {
    ...{ act: 'lift-secrecy', category: categoryOf(actor, body), purpose: 'early-help' },
    ...{ recipients: ['role:intake'], unit: body.unit },
  }
  return signatureFaults(actor.professional, statement, body.secrecy.signature, now).map((fault) => ({
    ...fault,
    pointer: `/secrecy${fault.pointer}`,
  }))
}
