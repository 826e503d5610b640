import { PURPOSES, type Purpose } from '@casebridge/policy'
import { InvalidInput, type Issue } from '@casebridge/service'
import type { Actor } from '../../actor.ts'
import type { Sharing } from '../disclosure/sharing.ts'
import type { Evaluation } from './decision-point.ts'

/** What the caller says of the act itself; everything else is on record. The purpose is looked up apart. */
export type AskedSharing = Omit<Sharing, 'purpose'>

/** Of a question, what there is of it: a search leaves out what it searches for. */
interface Asked {
  readonly action?: Evaluation['action']
  readonly context?: Evaluation['context'] | undefined
  readonly subject?: Evaluation['subject']
}

const KINDS = ['question', 'list', 'task', 'rank'] as const

/**
 * The act that is asked about: by `action.properties` as in the bodies of `disclose` and `ask`, by `context.session`.
 * @throws InvalidInput for a property that is known here and has no value of its kind; the others are ignored.
 */
export function sharingOf({ action, context = {}, subject }: Asked, actor: Actor): AskedSharing {
  const { initiative = 'push', kind = 'question', justification = '', ...given } = action?.properties ?? {}
  const { childInterest = '', returnSheet = false } = given
  const issues = [
    ...unless(initiative === 'push' || initiative === 'ask', 'initiative', 'push or ask'),
    ...unless(
      KINDS.some((one) => one === kind),
      'kind',
      KINDS.join(', '),
    ),
    ...unless(typeof justification === 'string', 'justification', 'a text'),
    ...unless(typeof childInterest === 'string', 'childInterest', 'a text'),
    ...unless(typeof returnSheet === 'boolean', 'returnSheet', 'true or false'),
    ...(context.session === undefined || typeof context.session === 'string' ? [] : [badSession]),
  ]
  if (issues.length > 0) throw new InvalidInput(issues)
  const asked = initiative === 'ask'
  return {
    initiative: asked ? 'ask' : 'push',
    requestKind: asked ? (KINDS.find((one) => one === kind) ?? 'question') : 'question',
    actor: asked ? 'asker' : 'holder',
    address: context.session === undefined || returnSheet === true ? 'direct' : 'conference',
    asker: asked ? (subject?.id ?? '') : actor.professional.id,
    justification: String(justification),
    // As when a request is decided: the holder states it when answering.
    childInterest: asked || childInterest !== '',
    returnSheet: returnSheet === true,
  }
}

/** The purpose that an action names; undefined for one that there is not. */
export function purposeOf(name: string): Purpose | undefined {
  return PURPOSES.find((one) => one === name)
}

function unless(holds: boolean, name: string, values: string): readonly Issue[] {
  if (holds) return []
  const pointer = `/action/properties/${name}`
  return [{ in: 'body', pointer, code: 'value', detail: `In matters of sharing this must be ${values}.` }]
}

const badSession: Issue = {
  in: 'body',
  pointer: '/context/session',
  code: 'value',
  detail: 'In matters of sharing this must be the id of a session.',
}
