import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aGift, type FlagStory, openFlagStory, person } from '../../../test/flag-story.ts'

let story: FlagStory
beforeAll(async () => {
  story = await openFlagStory()
})
afterAll(() => story.close())

/** So many asks on one day from nine o'clock on, five minutes apart, each about somebody else. */
async function aDay(day: string, asks: number, who: string, organisation = 'agy-school-meridian') {
  const places: number[] = []
  for (let i = 0; i < asks; i++) {
    const at = new Date(Date.parse(`${day}T08:00:00Z`) + i * 300_000).toISOString()
    const about = { subject: person(`${day}-${i}`), case: '0192f0c1-0000-7000-8000-000000000001' }
    places.push(...(await story.tell(at, { organisation, actor: { professional: who }, person: about })))
  }
  return places
}

const WEEKDAYS = ['05', '06', '07', '08', '09', '12', '13', '14', '15', '16'].map((day) => `2026-10-${day}`)
const flagged = (code: string) => story.opened(code)

describe('volume', () => {
  it('far above the professional’s own days is flagged once, with the acts of that day', async () => {
    for (const [i, day] of WEEKDAYS.entries()) await aDay(day, 3 + (i % 3), 'pro-samira-haddad')
    const busy = await aDay('2026-10-19', 30, 'pro-samira-haddad')
    await story.lookAt('2026-10-19T18:00:00Z')
    expect(await flagged('volume-own-baseline')).toEqual([
      { flag: 'volume-own-baseline', agency: 'agy-school-meridian', regime: 'gdpr', entries: busy },
    ])
  })

  it('of a day as usual is not flagged, nor a small number however unusual, nor a first busy day without a baseline', async () => {
    for (const day of WEEKDAYS) await aDay(day, 28, 'pro-malik-benali', 'agy-school-anse')
    await aDay('2026-10-19', 33, 'pro-malik-benali', 'agy-school-anse')
    for (const day of WEEKDAYS) await aDay(day, 1, 'pro-jonas-wouters', 'agy-youth-pier')
    await aDay('2026-10-19', 20, 'pro-jonas-wouters', 'agy-youth-pier')
    await aDay('2026-10-19', 40, 'pro-lies-peeters', 'agy-youth-pier')
    await story.lookAt('2026-10-19T18:00:00Z')
    expect(await flagged('volume-own-baseline')).toHaveLength(1)
    expect(await flagged('volume-peer-baseline')).toEqual([])
  })

  it('far above that of peers is flagged: same role, same type of agency, enough of them', async () => {
    for (const day of WEEKDAYS.slice(0, 6)) {
      for (const peer of ['one', 'two', 'three', 'four'])
        await aDay(day, 4, `pro-peer-${peer}`, 'agy-school-lantern')
    }
    // Twice the usual of a busy professional of another school is usual there, and much among these peers.
    const busy = await aDay('2026-10-20', 75, 'pro-newly-come', 'agy-school-meridian')
    await story.lookAt('2026-10-20T18:00:00Z')
    expect(await flagged('volume-peer-baseline')).toEqual([
      { flag: 'volume-peer-baseline', agency: 'agy-school-meridian', regime: 'gdpr', entries: busy },
    ])
    await aDay('2026-10-20', 75, 'pro-without-peers', 'agy-youth-pier')
    await story.lookAt('2026-10-20T18:01:00Z')
    expect(await flagged('volume-peer-baseline')).toHaveLength(1)
  })

  it('of those who check is their task', async () => {
    const [given] = aGift(['agy-audit-harbour'], { purpose: 'audit', event: 'consultation', holders: [] })
    const many = Array.from({ length: 120 }, (_, i) => ({ ...given, person: { subject: person(`a${i}`) } }))
    await story.tell('2026-10-20T09:00:00Z', ...many)
    await story.lookAt('2026-10-20T18:02:00Z')
    expect(await flagged('volume-peer-baseline')).toHaveLength(1)
    expect(await flagged('bulk')).toHaveLength(0)
  })
})
