import type { exchange } from '@casebridge/contract'
import { CHAIR, PREVENTION, SCHOOL } from '../people.ts'
import { newSession } from '../sessions.ts'
import type { PlantGroup } from './group.ts'

type Schemas = exchange.components['schemas']

export const meetings: PlantGroup = {
  async plant({ caseId, word, as }) {
    const { id } = await as<Schemas['Session']>(CHAIR, newSession(caseId, [PREVENTION, SCHOOL]))
    const place = `/v1/cases/${caseId}/sessions/${id}`
    const post = (what: string, body: unknown) =>
      ({ method: 'POST', path: `${place}/${what}`, body }) as const
    const put = (what: string, body: unknown, version: number) =>
      ({ method: 'PUT', path: `${place}/${what}`, body, headers: { 'if-match': `"${version}"` } }) as const
    for (const who of [CHAIR, SCHOOL]) await as(who, post('checkins', { secrecyReminder: 'acknowledged' }))
    const view = (name: string) => ({
      needs: [word(`${name}-needs`)],
      protective: [word(`${name}-protects`)],
      triggers: [word(`${name}-triggers`)],
    })
    await as(CHAIR, put('agenda', { points: [word('agenda')] }, 1))
    await as(SCHOOL, post('views', view('view')))
    await as(CHAIR, put('formulation', view('formulation'), 3))
    await as(SCHOOL, post('dissents', { text: word('dissent-in-session') }))
    const decision = { text: word('decided'), owner: PREVENTION, dueOn: '2099-01-01' }
    await as(CHAIR, post('decisions', decision))
    await as(SCHOOL, put('voice', { said: word('said') }, 6))
  },
  faultyCalls: (word, caseId) => [
    {
      who: SCHOOL,
      call: {
        method: 'POST',
        path: `/v1/cases/${caseId}/sessions/${caseId}/views`,
        body: { needs: [word], protective: word, triggers: [] },
      },
    },
  ],
}
