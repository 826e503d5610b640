import type { exchange } from '@casebridge/contract'
import { CHAIR, PREVENTION, SCHOOL, SECOND_REVIEWER } from '../people.ts'
import { newExtension, newMeasure, newReview } from '../planning.ts'
import { newCase } from '../stage.ts'
import type { PlantGroup } from './group.ts'

type Schemas = exchange.components['schemas']

export const plan: PlantGroup = {
  async plant({ word, as }) {
    const post = (path: string, body: unknown, version?: number) => ({
      ...{ method: 'POST' as const, path: `/v1/${path}`, body },
      ...(version !== undefined && { headers: { 'if-match': `"${version}"` } }),
    })
    // Of its own: others hand the planted one over, and close it.
    const { id: caseId } = await as<Schemas['Case']>(CHAIR, post('cases', newCase()))
    const propose = () =>
      as<Schemas['Measure']>(
        PREVENTION,
        post(
          `cases/${caseId}/measures`,
          newMeasure({
            ...{ support: word('support'), necessity: word('necessity'), lighter: word('lighter') },
            ...{ harm: word('harm'), voice: { said: word('said') } },
          }),
        ),
      )
    const { id } = await propose()
    const carried = { owner: PREVENTION, carrier: { who: 'parent' as const, name: word('parent') } }
    await as(PREVENTION, post(`cases/${caseId}/measures`, newMeasure(carried)))
    await as(PREVENTION, post(`measures/${id}/agreement`, {}, 1))
    await as(SCHOOL, post(`measures/${id}/start`, undefined, 2))
    await as(SCHOOL, post(`measures/${id}/progress`, { summary: word('progress') }))
    await as(PREVENTION, post(`measures/${id}/ending`, { ending: 'replaced', reason: word('ending') }, 3))
    const objection = post(`measures/${(await propose()).id}/objection`, { how: word('objection') }, 1)
    await as(PREVENTION, objection)
    const review = { ...newReview(), note: word('review'), voice: { said: word('heard') } }
    await as(PREVENTION, post(`cases/${caseId}/reviews`, review))

    const other = await as<Schemas['Case']>(CHAIR, post('cases', newCase()))
    await as(PREVENTION, post(`cases/${other.id}/scaledown`, { reason: word('scaling-down') }))
    await as(CHAIR, post(`cases/${other.id}/closure`, { outcome: 'not-needed', reason: word('closing') }))
    const extension = { ...newExtension(), reason: word('extension-of-what-is-kept-because-of-a-claim') }
    const asked = await as<Schemas['Extension']>(CHAIR, post(`cases/${other.id}/extensions`, extension))
    const confirmation = { agrees: true, reason: word('confirming') }
    await as(SECOND_REVIEWER, post(`extensions/${asked.id}/confirmation`, confirmation))
  },
  faultyCalls: (word, caseId) => [
    {
      who: PREVENTION,
      call: { method: 'POST', path: `/v1/cases/${caseId}/measures`, body: { kind: word, support: word } },
    },
  ],
}
