import { randomUUID } from 'node:crypto'
import type { Constellation } from '@casebridge/local'
import type { Conference } from '../tables.ts'
import { answered } from './answered.ts'
import { setStage } from './set-stage.ts'
import { ask, push } from './share.ts'
import type { Situated, Stage } from './staged.ts'
import { widestOf } from './variant.ts'

/**
 * Makes the table true, then lets the holder give the item: by name on the own initiative, or to the table as one of
 * those at it asked. @returns the agencies whose attendees were given it.
 */
export async function holdConference(
  constellation: Constellation,
  { row, attendees, addressed }: Conference,
): Promise<readonly string[]> {
  const [first, ...others] = attendees.map(({ facts }) => facts)
  if (first === undefined) throw new Error('nobody is at the table')
  const stage = await setStage(constellation, { row, facts: first, others } satisfies Situated)
  const answers = addressed ? await push(stage) : await askAndAnswer(stage)
  const given = answers.flatMap(({ effect, recipients }) => (effect === 'permit' ? (recipients ?? []) : []))
  return stage.cast.recipients.filter(({ id }) => given.includes(id)).map(({ agency }) => agency)
}

async function askAndAnswer(stage: Stage) {
  const { id: requestId } = await ask(stage)
  const { answers } = await answered(
    'answer',
    stage.constellation.client('exchange', stage.cast.holder.id).POST('/requests/{requestId}/answers', {
      params: { path: { requestId }, header: { 'Idempotency-Key': randomUUID() } },
      body: { itemId: stage.itemId, variant: widestOf(stage.row) },
    }),
  )
  return answers
}
