import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FlagStory, openFlagStory } from '../../../test/flag-story.ts'

let story: FlagStory
beforeAll(async () => {
  story = await openFlagStory()
})
afterAll(() => story.close())

const by = (professional: string) => ({ actor: { professional } })

describe('a dormant account', () => {
  it('is flagged with its first act after more than ninety days of none', async () => {
    await story.tell('2026-08-03T10:00:00Z', by('pro-samira-haddad'))
    await story.lookAt('2026-08-03T10:01:00Z')
    const [first] = await story.tell('2026-11-02T10:00:01Z', by('pro-samira-haddad'))
    await story.tell('2026-11-02T10:05:00Z', by('pro-samira-haddad'))
    await story.lookAt('2026-11-02T10:06:00Z')
    expect(await story.opened('dormant-account')).toMatchObject([{ entries: [first] }])
  })

  it('is also seen inside one page', async () => {
    await story.tell('2026-11-03T10:00:00Z', by('pro-malik-benali'))
    const [again] = await story.tell('2027-03-03T10:00:00Z', by('pro-malik-benali'))
    await story.lookAt('2027-03-03T10:01:00Z')
    expect((await story.opened('dormant-account')).at(-1)).toMatchObject({ entries: [again] })
  })

  it('is none for a new professional, or after exactly ninety days', async () => {
    await story.tell('2027-03-04T10:00:00Z', by('pro-newly-come'))
    await story.lookAt('2027-03-04T10:01:00Z')
    await story.tell('2027-06-02T10:00:00Z', by('pro-newly-come'))
    await story.lookAt('2027-06-02T10:01:00Z')
    expect(await story.opened('dormant-account')).toHaveLength(2)
  })
})
