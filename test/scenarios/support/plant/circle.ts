import { CHAIR, PREVENTION, PROSECUTOR, SOCIAL_WORK } from '../people.ts'
import type { PlantGroup } from './group.ts'

export const circle: PlantGroup = {
  async plant({ caseId, word, as }) {
    const path = (what: string) => `/v1/cases/${caseId}/${what}`
    const change = (what: string, body: unknown) => ({ method: 'POST', path: path(what), body }) as const
    const until = new Date(Date.now() + 86_400_000).toISOString()
    const guest = { professional: PROSECUTOR, reason: word('visits'), until }
    await as(CHAIR, change('guests', guest))
    const outer = { professional: PROSECUTOR, circle: 'outer', reason: word('moves') }
    await as(CHAIR, change('circle', outer))
    await as(CHAIR, change('removals', { professional: PROSECUTOR, reason: word('leaves') }))
    const joins = { professional: SOCIAL_WORK, reason: word('joins') }
    await as(CHAIR, change('participants', joins))
    const track = change('track', { track: 'early-help', reason: word('track') })
    await as(CHAIR, { ...track, headers: { 'if-match': '"1"' } })
    const theme = { method: 'PUT', path: path('theme'), body: { theme: word('theme') } } as const
    await as(PREVENTION, { ...theme, headers: { 'if-match': '"2"' } })
    const heir = change('owner', { professional: SOCIAL_WORK, reason: word('hands-over') })
    await as(PREVENTION, { ...heir, headers: { 'if-match': '"3"' } })
  },
  faultyCalls: (word, caseId) => [
    {
      who: PREVENTION,
      call: {
        method: 'PUT',
        path: `/v1/cases/${caseId}/theme`,
        body: { theme: word.repeat(5) },
        headers: { 'if-match': '"1"' },
      },
    },
    {
      who: CHAIR,
      call: {
        method: 'POST',
        path: `/v1/cases/${caseId}/removals`,
        body: { professional: word, reason: word },
      },
    },
  ],
}
