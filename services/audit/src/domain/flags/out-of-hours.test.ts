import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FlagStory, openFlagStory } from '../../../test/flag-story.ts'

let story: FlagStory
beforeAll(async () => {
  story = await openFlagStory()
})
afterAll(() => story.close())

const POLICE = { organisation: 'agy-police-quay', actor: { professional: 'pro-greet-lambert' } }
const CLOCK = { actor: { professional: 'pro-malik-benali' } }

describe('out of hours', () => {
  it('is flagged once a professional and day: late on a Tuesday, early, and on a Saturday', async () => {
    const [late] = await story.tell('2026-11-24T19:30:00Z', {})
    const [later] = await story.tell('2026-11-24T22:30:00Z', {})
    const [early] = await story.tell('2026-11-25T05:59:00Z', {})
    const [saturday] = await story.tell('2026-11-28T11:00:00Z', {})
    await story.lookAt('2026-11-28T12:00:00Z')
    expect((await story.opened('out-of-hours')).map(({ entries }) => entries)).toEqual([
      [late, later],
      [early],
      [saturday],
    ])
  })

  it('is not flagged from seven to eight, of an agency that works at night, in danger, or without a professional', async () => {
    const before = await story.opened()
    await story.tell('2026-12-01T06:00:00Z', {})
    await story.tell('2026-12-01T18:59:59Z', {})
    await story.tell('2026-12-01T23:00:00Z', POLICE)
    await story.tell('2026-12-01T23:00:01Z', { purpose: 'imminent-danger', holders: ['agy-school-meridian'] })
    await story.lookAt('2026-12-01T23:01:00Z')
    expect(await story.opened()).toEqual(before)
  })

  it('follows the clock on the wall, also in summer', async () => {
    const inSummer = await story.tell('2027-07-01T18:30:00Z', CLOCK)
    const [late] = await story.tell('2027-07-02T18:00:00Z', CLOCK)
    await story.lookAt('2027-07-02T18:01:00Z')
    const opened = (await story.opened('out-of-hours')).flatMap(({ entries }) => entries)
    expect(opened).toContain(late)
    expect(opened).toContain(inSummer[0])
  })

  it('are those of the agency where it has hours of its own', async () => {
    const { settings } = story.parts
    const agencies = { 'agy-youth-pier': { days: [5, 6], from: '14:00', until: '24:00' } }
    const own = { settings: { ...settings, hours: { ...settings.hours, agencies } } }
    const youth = { organisation: 'agy-youth-pier', actor: { professional: 'pro-jonas-wouters' } }
    const evening = await story.tell('2027-12-03T22:30:00Z', youth)
    const [morning] = await story.tell('2027-12-04T09:00:00Z', youth)
    await story.lookAt('2027-12-04T10:00:00Z', own)
    const opened = (await story.opened('out-of-hours')).flatMap(({ entries }) => entries)
    expect(opened).toContain(morning)
    expect(opened).not.toContain(evening[0])
  })
})
