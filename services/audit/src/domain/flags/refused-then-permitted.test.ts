import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FlagStory, openFlagStory } from '../../../test/flag-story.ts'

let story: FlagStory
beforeAll(async () => {
  story = await openFlagStory()
})
afterAll(() => story.close())

const asked = { purpose: 'risk-assessment', effect: 'deny' }
const given = { event: 'disclosure' as const, holders: ['agy-youth-pier'], effect: 'permit' }

describe('refused, then permitted', () => {
  it('is flagged when the purpose changed in between', async () => {
    const [refused] = await story.tell('2026-11-24T10:00:00Z', asked)
    const [permitted] = await story.tell('2026-11-25T10:00:00Z', { ...given, purpose: 'reintegration' })
    await story.lookAt('2026-11-25T10:01:00Z')
    expect(await story.opened('refused-then-permitted')).toMatchObject([
      { agency: 'agy-school-meridian', entries: [refused, permitted] },
    ])
  })

  it('is not flagged when what the refusal asked for was done, long after, or for somebody else', async () => {
    await story.tell('2026-12-01T10:00:00Z', asked)
    await story.tell('2026-12-02T10:00:00Z', { ...given, purpose: 'risk-assessment' })
    await story.tell('2026-12-08T10:00:01Z', { ...given, purpose: 'reintegration' })
    const other = { actor: { professional: 'pro-malik-benali' } }
    await story.tell('2026-12-02T10:00:00Z', { ...given, ...other, purpose: 'reintegration' })
    await story.lookAt('2026-12-09T10:00:00Z')
    expect(await story.opened('refused-then-permitted')).toHaveLength(1)
  })
})
