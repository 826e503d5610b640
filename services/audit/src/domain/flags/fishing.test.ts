import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aGift, type FlagStory, openFlagStory, person } from '../../../test/flag-story.ts'

let story: FlagStory
beforeAll(async () => {
  story = await openFlagStory()
})
afterAll(() => story.close())

const CASE = '0192f0c1-0000-7000-8000-000000000001'

interface Series {
  readonly who: string
  readonly asks?: number
  readonly persons?: number
  readonly effect?: string
  /** How many of the asks release something at once. */
  readonly released?: number
  readonly from?: string
}

/** One ask every twelve hours. */
async function series({
  who,
  asks = 30,
  persons = 30,
  effect = 'deny',
  released = 0,
  from = '2026-10-05',
}: Series) {
  const places: number[] = []
  for (let i = 0; i < asks; i++) {
    const at = new Date(Date.parse(`${from}T08:00:00Z`) + i * 43_200_000).toISOString()
    const about = { subject: person(`${who.slice(-6)}-${i % persons}`), case: CASE }
    const given =
      i < released ? { event: 'disclosure' as const, holders: ['agy-youth-pier'], effect: 'permit' } : {}
    places.push(...(await story.tell(at, { effect, actor: { professional: who }, person: about, ...given })))
  }
  return places
}

describe('fishing', () => {
  it('is flagged: many asks about many persons in some weeks, and next to nothing came of it', async () => {
    const places = await series({ who: 'pro-a-fisher', released: 3 })
    await story.lookAt('2026-10-20T12:00:00Z')
    expect(await story.opened('fishing')).toMatchObject([{ agency: 'agy-school-meridian', entries: places }])
  })

  it('counts every question about a case that the asker may not know of', async () => {
    for (let i = 0; i < 30; i++) {
      await story.tell('2026-11-23T10:00:00Z', {
        effect: 'nothing',
        actor: { professional: 'pro-b-fisher' },
        person: undefined,
      } as never)
    }
    await story.lookAt('2026-11-23T12:00:00Z')
    expect(await story.opened('fishing')).toHaveLength(2)
  })

  it('is not flagged for one fewer, about few persons, over a longer time, or when enough came of it', async () => {
    await series({ who: 'pro-too-few', asks: 29, from: '2026-11-24' })
    await series({ who: 'pro-persistent', persons: 11, from: '2026-11-24' })
    await series({ who: 'pro-yielding', released: 4, from: '2026-11-24' })
    for (let i = 0; i < 30; i++) {
      const at = new Date(Date.parse('2026-11-24T09:00:00Z') + i * 86_400_000).toISOString()
      const about = { subject: person(`slow-${i}`), case: CASE }
      await story.tell(at, { effect: 'deny', actor: { professional: 'pro-slowly' }, person: about })
    }
    await story.lookAt('2026-12-26T12:00:00Z')
    expect(await story.opened('fishing')).toHaveLength(2)
  })

  it('does not blame an asker for holders who take their time, or who answered later', async () => {
    await series({ who: 'pro-waiting', effect: 'pending', from: '2027-01-04' })
    await story.lookAt('2027-01-19T12:00:00Z')
    await series({ who: 'pro-answered', effect: 'nothing', from: '2027-01-04', asks: 29 })
    for (const i of [0, 1, 2, 3]) {
      const about = { subject: person(`swered-${i}`), case: CASE }
      const by = {
        organisation: 'agy-youth-pier',
        holders: ['agy-youth-pier'],
        actor: { professional: 'pro-jonas-wouters' },
      }
      await story.tell('2027-01-19T13:00:00Z', ...aGift(['agy-school-meridian'], { ...by, person: about }))
    }
    const about = { subject: person('swered-29'), case: CASE }
    await story.tell('2027-01-19T14:00:00Z', {
      effect: 'nothing',
      actor: { professional: 'pro-answered' },
      person: about,
    })
    await story.lookAt('2027-01-19T15:00:00Z')
    expect(await story.opened('fishing')).toHaveLength(2)
  })
})
