import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FlagStory, openFlagStory, person } from '../../../test/flag-story.ts'

let story: FlagStory
beforeAll(async () => {
  story = await openFlagStory()
})
afterAll(() => story.close())

const AGENCIES = [
  'agy-school-anse',
  'agy-youth-pier',
  'agy-social-kaaihaven',
  'agy-police-quay',
  'agy-youth-b',
  'agy-youth-c',
]

function ask(at: string, organisation: string, name: string, purpose = 'risk-assessment') {
  const about = { subject: person(name), case: '0192f0c1-0000-7000-8000-000000000001' }
  return story.tell(at, {
    organisation,
    purpose,
    person: about,
    actor: { professional: `pro-of-${organisation}` },
  })
}

describe('many agencies on one person', () => {
  it('is flagged for each of them, about its own asks alone', async () => {
    const places: number[] = []
    for (const [i, agency] of AGENCIES.entries()) {
      places.push(...(await ask(`2026-11-${10 + i}T10:00:00Z`, agency, 'one')))
    }
    await story.lookAt('2026-11-16T10:00:00Z')
    const opened = await story.opened('many-agencies-one-person')
    expect(opened.map(({ agency, entries }) => [agency, entries]).sort()).toEqual(
      AGENCIES.map((agency, i) => [agency, [places[i]]]).sort(),
    )
    expect(opened.find(({ agency }) => agency === 'agy-police-quay')?.regime).toBe('led')
  })

  it('names nobody in what it is remembered by, so that an erasure leaves nothing of the person there', async () => {
    const [index] = await story.database.asSuperuser<{ hex: string }>(
      `select encode(subject_index, 'hex') as hex from indexed_entry where subject_index is not null limit 1`,
    )
    const kept = await story.database.asSuperuser('select * from review')
    expect(JSON.stringify(kept)).not.toContain(index?.hex ?? 'none')
  })

  it('is not flagged for one fewer, for as many over a longer time, in a conference, or for the holders who answer', async () => {
    const before = await story.opened('many-agencies-one-person')
    for (const agency of AGENCIES.slice(1)) await ask('2026-12-01T10:00:00Z', agency, 'two')
    for (const [i, agency] of AGENCIES.entries()) await ask(`2027-0${i + 1}-10T10:00:00Z`, agency, 'three')
    for (const agency of AGENCIES) await ask('2027-08-02T10:00:00Z', agency, 'four', 'case-conference')
    for (const agency of AGENCIES) {
      const about = { subject: person('five'), case: '0192f0c1-0000-7000-8000-000000000001' }
      const given = { organisation: agency, holders: [agency], recipients: ['agy-school-meridian'] }
      await story.tell('2027-08-03T10:00:00Z', {
        ...given,
        person: about,
        actor: { professional: `pro-${agency}` },
      })
    }
    await story.lookAt('2027-08-03T11:00:00Z')
    expect(await story.opened('many-agencies-one-person')).toEqual(before)
  })
})
