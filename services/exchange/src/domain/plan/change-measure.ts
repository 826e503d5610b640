import type { exchange } from '@casebridge/contract'
import { assertMatches } from '@casebridge/service'
import { type Actor, sightOf } from '../../actor.ts'
import type { Deps } from '../../deps.ts'
import { asCaller, type Handle } from '../../storage/as-caller.ts'
import type { DataKey } from '../../storage/data-keys.ts'
import { getDataKey } from '../../storage/data-keys.ts'
import { measureRepository } from '../../storage/measures.ts'
import { queueAct } from '../../storage/queue-act.ts'
import { dropTasks } from '../../storage/tasks.ts'
import { type ActOf, advance } from '../casework/machine.ts'
import { tagOf } from '../casework/version.ts'
import { languageOf } from '../disclosure/language.ts'
import { type CaseOfMeasure, MEASURE, type Measure, presentMeasure } from './measure.ts'
import { ownWordsOf } from './own-words.ts'

type MeasureChanges = Parameters<ReturnType<typeof measureRepository>['move']>[1]

/** One act on a measure: which, by whom, and what it changes besides the state. */
export interface MeasureAct {
  readonly act: ActOf<typeof MEASURE>
  /** Code word of its entry. */
  readonly effect: string
  /** Why, in the words of who acted. */
  readonly justification?: string
  /** Whether this actor may, now. @throws Forbidden, Conflict or InvalidInput */
  readonly assert: (tx: Handle, measure: Measure, file: CaseOfMeasure) => void | Promise<void>
  /** What follows in the same transaction. */
  readonly after?: (tx: Handle, measure: Measure, file: CaseOfMeasure, at: Date) => Promise<unknown>
  readonly changes?: (measure: Measure, key: DataKey, at: Date) => MeasureChanges
}

interface MeasureCall {
  readonly request: {
    readonly params: { readonly measureId: string }
    readonly headers: { readonly 'If-Match'?: string; readonly 'Accept-Language'?: string }
  }
  readonly actor: Actor
  readonly trace: string
}

/**
 * Moves a measure on, with its entry, in one transaction. Who may not know of it is told so before all else; of two who
 * act at once the second is refused.
 */
export async function changeMeasure(deps: Deps, { request, actor, trace }: MeasureCall, doing: MeasureAct) {
  const { params, headers } = request
  const at = deps.now()
  return asCaller(deps.db, sightOf(actor), async (tx) => {
    const measures = measureRepository(tx, actor.professional.units)
    const measure = await measures.get(params.measureId)
    const file = await measures.caseOf(measure)
    const { unit, holder } = measure
    const key = await getDataKey(tx, deps.keyEncryption, unit, file.keyId)
    assertMatches(headers['If-Match'], tagOf(measure))
    const state = advance(MEASURE, measure.state, doing.act)
    await doing.assert(tx, measure, file)
    const changes = doing.changes?.(measure, key, at)
    const version = await measures.move(measure, { state, ...changes })
    if (changes?.ended_at) await dropTasks(tx, { unit, kind: 'report-measure', about: measure.id }, at)
    await doing.after?.(tx, measure, file, at)
    await queueAct(deps, tx, {
      ...{ actor, trace, at, unit, event: 'alteration', effect: doing.effect },
      ...{ holders: [holder], recipients: [measure.ownerAgency], classes: ['CASE:measure'] },
      ...(doing.justification !== undefined && { justification: doing.justification }),
      person: { subject: file.subject, case: file.id, items: [measure.itemId] },
    })
    const ending = (changes?.ending ?? null) as Measure['ending']
    const named = await ownWordsOf(tx, actor, languageOf(headers['Accept-Language']))
    const moved = { ...measure, state, version, ending }
    return {
      status: 201 as const,
      body: presentMeasure(moved, named, actor) satisfies Body,
      headers: { ETag: tagOf(moved) },
    }
  })
}

type Body = exchange.components['schemas']['Measure']
