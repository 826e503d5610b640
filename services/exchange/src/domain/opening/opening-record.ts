import { v7 as newId } from 'uuid'
import type { Actor } from '../../actor.ts'
import type { Deps } from '../../deps.ts'
import type { ContentOpening } from '../../storage/content-openings.ts'
import type { Disclosure } from '../../storage/disclosures.ts'
import type { Intent } from '../../storage/intents.ts'
import type { DecisionDocument } from '../disclosure/document.ts'
import { recordableOf } from '../disclosure/draft.ts'
import { classesOf } from '../disclosure/finish.ts'

interface Opening {
  readonly actor: Actor
  readonly trace: string
  readonly use: ContentOpening
  /** Of the act whose content is opened. */
  readonly intent: Intent
  readonly disclosures: readonly Disclosure[]
}

/** What an opening is recorded as: a consultation about the same person, under the transaction of what it opens. */
export function openingRecordOf(
  deps: Pick<Deps, 'now' | 'policy' | 'directory'>,
  { actor, trace, use, intent, disclosures }: Opening,
) {
  const document: DecisionDocument = {
    id: newId(),
    act: 'open',
    outcomes: disclosures.map(({ itemId, recipient, variant, fields }) => ({
      ...{ item: itemId, recipient, effect: 'permit', variant, fields },
    })),
  }
  const recordable = recordableOf({
    ...{ actor, trace, at: deps.now(), unit: use.unit, plan: { document, answers: [] } },
    policy: deps.policy().revision,
    registry: deps.directory().revision,
    entry: {
      event: 'consultation',
      transaction: disclosures[0]?.transactionId ?? newId(),
      holders: [...new Set(disclosures.map(({ holder }) => holder))],
      recipients: [actor.agency],
      purpose: 'audit',
      // By which grant.
      basis: [`opening/${use.grant}`],
      classes: classesOf(disclosures),
      effect: 'opened',
    },
    actorDetail: { professional: actor.professional.id },
    personDetail: intent.recordable.person?.detail ?? null,
  })
  return { document, recordable, disclosures }
}
