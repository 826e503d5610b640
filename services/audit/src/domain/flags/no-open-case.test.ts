import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FlagStory, openFlagStory, person } from '../../../test/flag-story.ts'

let story: FlagStory
beforeAll(async () => {
  story = await openFlagStory()
})
afterAll(() => story.close())

const CASE = '0192f0c1-0000-7000-8000-000000000001'

describe('no open case', () => {
  it('is flagged for handling information about a person without one, for a purpose that needs it', async () => {
    const about = { person: { subject: person('one') } }
    const [asked] = await story.tell('2026-11-24T10:00:00Z', about)
    const [read] = await story.tell('2026-11-24T10:01:00Z', {
      ...about,
      event: 'consultation',
      purpose: null,
    })
    await story.lookAt('2026-11-24T10:05:00Z')
    expect(await story.opened('no-open-case')).toMatchObject([{ entries: [asked] }, { entries: [read] }])
  })

  it('is not flagged with a case, without a person, or where the law needs no case', async () => {
    const without = { person: { subject: person('one') } }
    await story.tell('2026-11-24T11:00:00Z', { person: { subject: person('one'), case: CASE } })
    await story.tell('2026-11-24T11:00:00Z', { effect: 'nothing', person: undefined } as never)
    for (const purpose of ['early-help', 'prevention', 'imminent-danger', 'audit']) {
      await story.tell('2026-11-24T11:01:00Z', { ...without, purpose })
    }
    await story.lookAt('2026-11-24T11:05:00Z')
    expect(await story.opened('no-open-case')).toHaveLength(2)
  })
})
