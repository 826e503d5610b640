import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aGift, bare, type FlagStory, openFlagStory } from '../../../test/flag-story.ts'

let story: FlagStory
beforeAll(async () => {
  story = await openFlagStory()
})
afterAll(() => story.close())

describe('an intent without outcome', () => {
  it('is flagged when the outcome is not there after a quarter of an hour', async () => {
    const [disclosure] = aGift(['agy-youth-pier'])
    const [place] = await story.tell('2026-11-24T10:00:00Z', disclosure)
    await story.lookAt('2026-11-24T10:14:59Z')
    expect(await story.opened('no-outcome')).toEqual([])
    await story.lookAt('2026-11-24T10:15:00Z')
    expect(await story.opened('no-outcome')).toMatchObject([
      { agency: 'agy-school-meridian', entries: [place] },
    ])
  })

  it('is not flagged when it came in time, released or not, nor for a decision that released nothing', async () => {
    const [disclosure] = aGift(['agy-youth-pier'])
    const transaction = disclosure.transaction ?? ''
    await story.tell('2026-11-24T11:00:00Z', disclosure)
    await story.tell('2026-11-24T11:10:00Z', {
      ...bare('outcome', transaction, 'agy-school-meridian'),
      effect: 'closed',
    })
    await story.tell('2026-11-24T11:00:00Z', ...aGift(['agy-youth-pier']))
    await story.tell('2026-11-24T11:00:00Z', {})
    await story.lookAt('2026-11-24T12:00:00Z')
    expect(await story.opened('no-outcome')).toHaveLength(1)
  })

  it('is not flagged while the index is behind the log: the outcome may be what is missing in it', async () => {
    const [disclosure, outcome] = aGift(['agy-youth-pier'])
    const [place] = await story.tell('2026-11-24T13:00:00Z', disclosure)
    const [ended] = await story.tell('2026-11-24T13:00:01Z', outcome)
    await story.lookAt('2026-11-24T13:01:00Z')
    // As after an index that was emptied and is being filled again.
    await story.database.asReplica(`delete from indexed_entry where idx >= ${ended}`)
    const look = new AbortController().signal
    const { raiseFlags } = await import('./raise-flags.ts')
    await raiseFlags({ ...story.parts, now: () => new Date('2026-11-24T14:00:00Z') }, look)
    expect((await story.opened('no-outcome')).flatMap(({ entries }) => entries)).not.toContain(place)
    await story.lookAt('2026-11-24T14:01:00Z')
    expect((await story.opened('no-outcome')).flatMap(({ entries }) => entries)).not.toContain(place)
  })
})
