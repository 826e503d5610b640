import type { exchange } from '@casebridge/contract'
import type { Disclosure } from '../../storage/disclosures.ts'
import type { AskedRequest } from '../../storage/requests.ts'
import type { Directory } from '../directory.ts'
import type { Shown } from './show.ts'
import type { Answer, ToldAnswer } from './words.ts'

type Schemas = exchange.components['schemas']

/** A professional by name; the id stands for a name that the registry no longer has. */
export function personView(directory: Directory, professional: string): Schemas['Person'] {
  const person = directory.findProfessional(professional)
  return { professional, name: person?.name ?? professional, agency: person?.agency ?? 'unknown' }
}

/** A planned answer with what is shown under it. A permit whose ground was withdrawn since says nothing any more. */
export function answerView(planned: ToldAnswer, shown: readonly Shown[]): Answer {
  if (planned.effect !== 'permit' || planned.disclosureId === undefined) return planned
  const here = shown.find(({ disclosure }) => disclosure.id === planned.disclosureId)
  if (here) return { ...planned, item: here.item }
  const { itemId, category } = planned
  return { effect: 'nothing', ...(itemId && { itemId }), ...(category && { category }) }
}

/** What a request looks like to whoever may know of it; the answers differ by who looks, and a list has none. */
export function requestView(
  directory: Directory,
  request: AskedRequest,
  answers: readonly Answer[] | undefined,
  now: Date,
): Omit<Schemas['Request'], 'receipt'> {
  return {
    id: request.id,
    caseId: request.caseId,
    purpose: request.purpose,
    askedAt: request.askedAt,
    asker: personView(directory, request.asker),
    recipients: request.recipients.map((id) => personView(directory, id)),
    ...(answers && { state: stateOf(request, answers, now) }),
    question: request.question,
    ...(request.reason && { reason: request.reason }),
    ...(request.sessionId && { sessionId: request.sessionId }),
    answers: [...(answers ?? [])],
  }
}

function stateOf(
  { lapsesAt }: AskedRequest,
  answers: readonly Answer[],
  now: Date,
): NonNullable<Schemas['Request']['state']> {
  if (!answers.some(({ effect }) => effect === 'pending')) return 'answered'
  return lapsesAt <= now.toISOString() ? 'lapsed' : 'pending'
}

/**
 * Whether it is told as to somebody outside (P19, S18): of a measure, whoever carries it out and is on no case learns what is
 * agreed, and neither why somebody is supported nor which case that is.
 */
export function isOutward(
  { category, caseId }: Pick<Disclosure, 'category' | 'caseId'>,
  casesSeen: ReadonlySet<string>,
): boolean {
  return category === 'MSR' && caseId !== null && !casesSeen.has(caseId)
}

/** A disclosure as both sides see it in a list: never with content. */
export function disclosureView(
  directory: Directory,
  one: Disclosure,
  readings: number,
  casesSeen: ReadonlySet<string>,
): Schemas['DisclosureSummary'] {
  const outward = isOutward(one, casesSeen)
  return {
    id: one.id,
    ...(one.caseId && !outward && { caseId: one.caseId }),
    itemId: one.itemId,
    category: one.category as Schemas['DisclosureSummary']['category'],
    ...(!outward && { purpose: one.purpose }),
    variant: one.variant,
    holder: one.holder,
    recipient: personView(directory, one.recipient),
    madeAt: one.madeAt,
    ...(one.lapsesAt && { lapsesAt: one.lapsesAt }),
    readings,
    ...(one.acknowledgedAt && { acknowledgedAt: one.acknowledgedAt }),
    ...(one.recalledAt && { recalledAt: one.recalledAt }),
    ...(one.suspendedAt && { suspendedAt: one.suspendedAt }),
    useLimitations: [...one.useLimitations],
  }
}
