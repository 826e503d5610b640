import type { exchange } from '@casebridge/contract'
import { CHAIR, PREVENTION, PROSECUTOR, SCHOOL, SOCIAL_WORK } from '../support/people.ts'
import { newCase } from '../support/stage.ts'
import { CASE, type EntryGroup, post } from './group.ts'

type Schemas = exchange.components['schemas']

const reason = 'It is needed for the plan, and nothing lighter will do.'

export const circle: EntryGroup = {
  entries: {
    removeParticipant: [{ event: 'alteration', effect: 'participant-removed', has: [...CASE, 'recipients'] }],
    moveCircle: [{ event: 'alteration', effect: 'moved-to-outer-circle', has: [...CASE, 'recipients'] }],
    admitGuest: [{ event: 'alteration', effect: 'guest-admitted', has: [...CASE, 'recipients'] }],
    changeOwner: [{ event: 'alteration', effect: 'owner-changed', has: [...CASE, 'recipients'] }],
    changeTrack: [{ event: 'alteration', effect: 'track-changed', has: CASE }],
    setTheme: [{ event: 'alteration', effect: 'theme-set', has: CASE }],
    getTheme: [{ event: 'consultation', effect: 'theme-read', has: [...CASE, 'recipients', 'decision'] }],
  },
  async act({ as }) {
    const { id } = await as<Schemas['Case']>('openCase', CHAIR, post('cases', newCase()))
    const change = (what: string, body: unknown) => post(`cases/${id}/${what}`, body)
    await as('removeParticipant', CHAIR, change('removals', { professional: SCHOOL, reason }))
    const outer = { professional: SOCIAL_WORK, circle: 'outer', reason }
    await as('moveCircle', CHAIR, change('circle', outer))
    const until = new Date(Date.now() + 86_400_000).toISOString()
    await as('admitGuest', CHAIR, change('guests', { professional: PROSECUTOR, reason, until }))
    const track = { track: 'early-help', reason }
    await as('changeTrack', CHAIR, { ...change('track', track), headers: { 'if-match': '"1"' } })
    const theme = {
      ...change('theme', { theme: 'Coming home' }),
      method: 'PUT',
      headers: { 'if-match': '"2"' },
    } as const
    await as('setTheme', PREVENTION, theme)
    await as('getTheme', CHAIR, { method: 'GET', path: `/v1/cases/${id}/theme` })
    await as('changeOwner', PREVENTION, {
      ...change('owner', { professional: CHAIR, reason }),
      headers: { 'if-match': '"3"' },
    })
  },
}
