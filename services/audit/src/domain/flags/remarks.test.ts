import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aGift, type FlagStory, openFlagStory } from '../../../test/flag-story.ts'

let story: FlagStory
beforeAll(async () => {
  story = await openFlagStory()
})
afterAll(() => story.close())

describe('a remark of the exchange', () => {
  it.each(['pop-up-session', 'asker-attested'])(
    '%s: is flagged where it stands on a decision',
    async (code) => {
      const [marked] = await story.tell(
        '2026-11-24T10:00:00Z',
        ...aGift([], { basis: ['BE-01', `flag/${code}`] }),
      )
      await story.lookAt('2026-11-24T10:01:00Z')
      expect(await story.opened(code)).toMatchObject([{ agency: 'agy-school-meridian', entries: [marked] }])
    },
  )

  it('is not flagged for another basis, nor where our own entries name a flag', async () => {
    const before = await story.opened()
    await story.tell('2026-11-24T11:00:00Z', ...aGift([], { basis: ['pop-up-session', 'flag/pop-up'] }))
    await story.tell('2026-11-24T11:00:00Z', { event: 'review', basis: ['flag/pop-up-session'] })
    await story.lookAt('2026-11-24T11:01:00Z')
    expect(await story.opened()).toEqual(before)
  })
})
