import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aGift, type FlagStory, openFlagStory } from '../../../test/flag-story.ts'

let story: FlagStory
beforeAll(async () => {
  story = await openFlagStory()
})
afterAll(() => story.close())

const DANGER = { purpose: 'imminent-danger' }

/** A reviewer's deed in every review that is open. */
async function deed(act: string, at: string) {
  await story.database.asSuperuser(`
    insert into review_deed select d.* from review r, jsonb_populate_record(null::review_deed, jsonb_build_object(
      'review_id', r.id, 'seq', 1, 'act', '${act}', 'by_professional', 'pro-vera-nyberg',
      'by_agency', 'agy-audit-harbour', 'at', '${at}', 'codes', '{}'::jsonb, 'entry_id', gen_random_uuid(),
      'salt', '\\x${'00'.repeat(32)}')) d
    where not exists (select 1 from review_deed where review_id = r.id) and r.flag = 'emergency'`)
}

describe('an emergency', () => {
  it('is to be reviewed within 72 hours, and is flagged again when nobody did', async () => {
    const [warning] = await story.tell('2026-11-23T10:00:00Z', ...aGift(['agy-police-quay'], DANGER))
    await story.lookAt('2026-11-23T10:01:00Z')
    expect(await story.opened()).toMatchObject([{ flag: 'emergency', entries: [warning] }])
    const [due] = await story.database.asSuperuser<{ due_at: Date }>('select due_at from review')
    expect(due?.due_at).toEqual(new Date('2026-11-26T10:00:00Z'))
    await deed('assigned', '2026-11-24T10:00:00Z')
    await story.lookAt('2026-11-26T09:59:59Z')
    expect(await story.opened('emergency-unreviewed')).toEqual([])
    await story.lookAt('2026-11-26T10:00:00Z')
    expect(await story.opened('emergency-unreviewed')).toMatchObject([
      { agency: 'agy-school-meridian', entries: [warning] },
    ])
  })

  it('that a reviewer concluded in time is not, and one that was concluded late is', async () => {
    const [inTime] = await story.tell('2026-11-30T10:00:00Z', ...aGift(['agy-police-quay'], DANGER))
    await story.lookAt('2026-11-30T10:01:00Z')
    await deed('concluded', '2026-12-03T09:00:00Z')
    const [late] = await story.tell('2026-12-04T10:00:00Z', ...aGift(['agy-police-quay'], DANGER))
    await story.lookAt('2026-12-04T10:01:00Z')
    await deed('concluded', '2026-12-07T10:00:01Z')
    await story.lookAt('2026-12-08T10:00:00Z')
    const entries = (await story.opened('emergency-unreviewed')).flatMap((one) => one.entries)
    expect(entries).not.toContain(inTime)
    expect(entries).toContain(late)
  })

  it('is none when it is an ordinary disclosure', async () => {
    const before = await story.opened('emergency')
    await story.tell('2026-12-09T10:00:00Z', ...aGift(['agy-police-quay']))
    await story.lookAt('2026-12-13T10:00:00Z')
    expect(await story.opened('emergency')).toEqual(before)
  })
})
