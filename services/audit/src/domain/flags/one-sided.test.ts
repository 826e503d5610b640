import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aGift, bare, type FlagStory, openFlagStory } from '../../../test/flag-story.ts'

let story: FlagStory
beforeAll(async () => {
  story = await openFlagStory()
})
afterAll(() => story.close())

describe('a one-sided transaction', () => {
  it('is flagged for each recipient who has not acknowledged after two weeks', async () => {
    const [disclosure, outcome] = aGift(['agy-youth-pier', 'agy-police-quay', 'pro-greet-lambert'])
    const places = await story.tell('2026-11-02T10:00:00Z', disclosure, outcome)
    await story.tell(
      '2026-11-03T10:00:00Z',
      bare('acknowledgement', disclosure.transaction ?? '', 'agy-youth-pier'),
    )
    await story.lookAt('2026-11-16T09:59:59Z')
    expect(await story.opened('one-sided')).toEqual([])
    await story.lookAt('2026-11-16T10:00:00Z')
    expect(await story.opened('one-sided')).toEqual([
      { flag: 'one-sided', agency: 'agy-police-quay', regime: 'led', entries: places },
    ])
  })

  it('is none when all acknowledged, nothing was released, or it was taken back', async () => {
    const [one, oneOutcome] = aGift(['agy-youth-pier'])
    await story.tell('2026-11-03T10:00:00Z', one, oneOutcome)
    await story.tell('2026-11-10T10:00:00Z', bare('acknowledgement', one.transaction ?? '', 'agy-youth-pier'))
    const [two, twoOutcome] = aGift(['agy-youth-pier'])
    await story.tell('2026-11-03T10:00:00Z', two, { ...twoOutcome, effect: 'closed' })
    const [three, threeOutcome] = aGift(['agy-youth-pier'])
    await story.tell('2026-11-03T10:00:00Z', three, threeOutcome)
    const recall = {
      ...bare('alteration', three.transaction ?? '', 'agy-school-meridian'),
      effect: 'recalled',
    }
    await story.tell('2026-11-04T10:00:00Z', recall)
    await story.lookAt('2026-11-20T10:00:00Z')
    expect(await story.opened('one-sided')).toHaveLength(1)
  })

  it('is also an acknowledgement of what nobody recorded to disclose', async () => {
    const [place] = await story.tell(
      '2026-11-23T10:00:00Z',
      bare('acknowledgement', crypto.randomUUID(), 'agy-youth-pier'),
    )
    await story.lookAt('2026-11-23T10:15:00Z')
    expect((await story.opened('one-sided')).at(-1)).toMatchObject({
      agency: 'agy-youth-pier',
      entries: [place],
    })
    const [known, outcome] = aGift(['agy-youth-pier'])
    await story.tell('2026-11-23T11:00:00Z', known, outcome)
    await story.tell(
      '2026-11-23T11:01:00Z',
      bare('acknowledgement', known.transaction ?? '', 'agy-youth-pier'),
    )
    await story.lookAt('2026-11-23T12:00:00Z')
    expect(await story.opened('one-sided')).toHaveLength(2)
  })
})
