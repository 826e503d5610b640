import type { exchange } from '@casebridge/contract'
import { NotFound, type PersonDetail } from '@casebridge/service'
import { type Actor, sightOf } from '../../actor.ts'
import type { Deps } from '../../deps.ts'
import { asCaller, type Handle } from '../../storage/as-caller.ts'
import { getDataKey } from '../../storage/data-keys.ts'
import { type Disclosure, findToldOf } from '../../storage/disclosures.ts'
import { type Proposed, placeOfProposal } from '../../storage/signal-proposals.ts'
import { placeOfText, type Received } from '../../storage/signals.ts'
import { consult, unveilWith } from '../casework/consult.ts'
import { personOf, read } from '../disclosure/read.ts'
import { personView } from '../disclosure/views.ts'
import { presentToIntake, type Signal } from './signal.ts'

type Schemas = exchange.components['schemas']

/**
 * All of a signal, to one of the intake. INVARIANT (I1): what was observed is read as any disclosure is, and the texts
 * beside it are opened when it is recorded that they are. What was erased, taken back or not confirmed has none.
 */
export async function showToIntake(
  deps: Deps,
  actor: Actor,
  trace: string,
  { signal, triage, texts, reason }: Received,
): Promise<Schemas['Signal']> {
  const known = presentToIntake(signal, triage)
  if (triage.erasedAt !== null || triage.state === 'refuted') return known
  const told = await asCaller(deps.db, sightOf(actor), (tx) =>
    findToldOf(tx, signal.unit, signal.itemId, actor.professional.id),
  )
  const reading = told && (await read(deps, actor, trace, [told]))
  const [shown] = reading?.shown ?? []
  if (told === undefined || shown === undefined) return known
  const { key, person } = await keyAndPerson(deps, actor, signal, told)
  const kept = { ...texts, reason }
  const fields = (Object.keys(kept) as (keyof typeof kept)[]).filter((field) => kept[field] !== null)
  const consulted = await consult(deps, actor, trace, {
    ...{
      unit: signal.unit,
      effect: 'signal-read',
      classes: ['SIGNAL:content'],
      purpose: told.purpose,
      person,
    },
    places: fields.map((field) => placeOfText(signal, field)),
  })
  const open = (field: keyof typeof kept, bytes: Uint8Array) =>
    unveilWith(consulted, key.bytes, placeOfText(signal, field), bytes) as string
  return {
    ...known,
    contents: {
      ...{ disclosureId: told.id, item: shown.item },
      otherExplanations: open('explanations', texts.explanations),
      protectiveFactors: open('protective', texts.protective),
      ...(texts.url !== null && { url: open('url', texts.url) }),
      ...(texts.identifier !== null && { identifier: open('identifier', texts.identifier) }),
      ...(reason !== null && { reason: open('reason', reason) }),
    },
  }
}

/** What is proposed, without its words: a chair decides from the list what to read. */
export function presentToChair(
  deps: Pick<Deps, 'directory'>,
  { proposal }: Proposed,
): Schemas['Signal'] & { readonly proposal: Schemas['SignalProposal'] } {
  const { unit, signalId, track, minor, proposedBy, proposedAt } = proposal
  return {
    ...{ id: signalId, unit, submittedAt: proposedAt, state: 'proposed', minor },
    proposal: { proposedBy: personView(deps.directory(), proposedBy), proposedAt, track },
  }
}

/** What the intake proposes, to a chair: recorded first; nothing of what was reported is in it. */
export async function showToChair(
  deps: Deps,
  actor: Actor,
  trace: string,
  proposed: Proposed,
): Promise<Schemas['Signal']> {
  const { proposal, text, identifier } = proposed
  const key = await asCaller(deps.db, sightOf(actor), (tx) =>
    getDataKey(tx, deps.keyEncryption, proposal.unit, proposal.keyId),
  )
  const [textAt, identifierAt] = [placeOfProposal(proposal, 'text'), placeOfProposal(proposal, 'identifier')]
  const consulted = await consult(deps, actor, trace, {
    ...{ unit: proposal.unit, effect: 'proposal-read', classes: ['SIGNAL:proposal'], person: null },
    places: identifier === null ? [textAt] : [textAt, identifierAt],
  })
  const known = presentToChair(deps, proposed)
  return {
    ...known,
    proposal: {
      ...known.proposal,
      text: unveilWith(consulted, key.bytes, textAt, text) as string,
      ...(identifier !== null && {
        identifier: unveilWith(consulted, key.bytes, identifierAt, identifier) as string,
      }),
    },
  }
}

/** About whom a signal is, as it stands with what made it known; nobody once that was erased. */
export async function personOfSignal(
  deps: Deps,
  tx: Handle,
  { unit, itemId }: Signal,
  recipient: string,
): Promise<PersonDetail | null> {
  const told = await findToldOf(tx, unit, itemId, recipient)
  return told === undefined ? null : personIfKept(deps, tx, told)
}

async function personIfKept(deps: Deps, tx: Handle, told: Disclosure): Promise<PersonDetail | null> {
  try {
    return await personOf(deps, tx, told)
  } catch (error) {
    if (error instanceof NotFound) return null
    throw error
  }
}

function keyAndPerson(deps: Deps, actor: Actor, { unit, keyId }: Signal, told: Disclosure) {
  return asCaller(deps.db, sightOf(actor), async (tx) => ({
    key: await getDataKey(tx, deps.keyEncryption, unit, keyId),
    person: await personIfKept(deps, tx, told),
  }))
}
