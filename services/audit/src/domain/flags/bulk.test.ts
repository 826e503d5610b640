import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FlagStory, openFlagStory, person } from '../../../test/flag-story.ts'

let story: FlagStory
beforeAll(async () => {
  story = await openFlagStory()
})
afterAll(() => story.close())

/** Asks about so many persons, one every so many seconds. */
async function asks(at: string, who: string, persons: number, seconds: number) {
  const places: number[] = []
  for (let i = 0; i < persons; i++) {
    const moment = new Date(Date.parse(at) + i * seconds * 1000).toISOString()
    const about = { subject: person(`p${i}`), case: '0192f0c1-0000-7000-8000-000000000001' }
    places.push(...(await story.tell(moment, { actor: { professional: who }, person: about })))
  }
  return places
}

describe('bulk', () => {
  it('is flagged with the act that makes it too many persons within the hour, and once a day', async () => {
    const places = await asks('2026-11-24T09:00:00Z', 'pro-samira-haddad', 22, 60)
    await story.lookAt('2026-11-24T09:30:00Z')
    expect(await story.opened('bulk')).toMatchObject([
      { agency: 'agy-school-meridian', entries: places.slice(0, 20) },
    ])
    await asks('2026-11-24T11:00:00Z', 'pro-samira-haddad', 22, 60)
    await story.lookAt('2026-11-24T12:30:00Z')
    expect(await story.opened('bulk')).toHaveLength(1)
  })

  it('is not flagged for as many over a longer time, for one fewer, or for one person many times', async () => {
    await asks('2026-11-25T08:00:00Z', 'pro-samira-haddad', 30, 200)
    await asks('2026-11-25T08:00:00Z', 'pro-malik-benali', 19, 10)
    for (let i = 0; i < 25; i++) {
      await story.tell('2026-11-25T10:00:00Z', { actor: { professional: 'pro-jonas-wouters' } })
    }
    await story.lookAt('2026-11-25T12:00:00Z')
    expect(await story.opened('bulk')).toHaveLength(1)
  })

  it('is seen also when the acts come in several pages', async () => {
    const first = await asks('2026-11-26T08:00:00Z', 'pro-samira-haddad', 10, 60)
    await story.lookAt('2026-11-26T08:15:00Z')
    for (let i = 10; i < 20; i++) {
      const about = { subject: person(`p${i}`), case: '0192f0c1-0000-7000-8000-000000000001' }
      await story.tell('2026-11-26T08:40:00Z', { person: about })
    }
    await story.lookAt('2026-11-26T08:45:00Z')
    const [, opened] = await story.opened('bulk')
    expect(opened?.entries).toHaveLength(20)
    expect(opened?.entries).toEqual(expect.arrayContaining([...first]))
  })
})
