import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FlagStory, openFlagStory } from '../../../test/flag-story.ts'
import { logRepository } from '../../storage/log-repository.ts'

let story: FlagStory
beforeAll(async () => {
  story = await openFlagStory()
})
afterAll(() => story.close())

async function flagEntries() {
  const rows = await story.database.asSuperuser<{ j: Record<string, unknown> }>(
    `select convert_from(leaf, 'UTF8')::jsonb as j from entry
     where convert_from(leaf, 'UTF8')::jsonb ->> 'organisation' = 'svc-audit' order by idx`,
  )
  return rows.map(({ j }) => j)
}

describe('a flag', () => {
  it('is an entry first, under the id of its review, without a person, a professional or a recipient', async () => {
    await story.tell('2026-11-24T22:00:00Z', {})
    expect(await story.lookAt('2026-11-24T22:01:00Z')).toBe(1)
    const [review] = await story.database.asSuperuser<{ id: string }>('select id from review')
    expect(await flagEntries()).toMatchObject([
      {
        event: 'review',
        transaction: review?.id,
        basis: ['flag/out-of-hours', 'flag-settings/2026-11-24'],
        recipients: [],
        holders: [],
        commitments: { actor: null, person: null },
      },
    ])
  })

  it('is opened once, however often and from wherever the log is looked at again', async () => {
    const before = await flagEntries()
    expect(await story.lookAt('2026-11-24T22:02:00Z')).toBe(0)
    await story.database.asSuperuser('delete from flag_cursor')
    expect(await story.lookAt('2026-11-24T22:03:00Z')).toBe(0)
    expect(await flagEntries()).toEqual(before)
  })

  it('is one entry and one review also when the service was killed between the two', async () => {
    await story.tell('2026-11-25T22:00:00Z', {})
    const crash = { open: () => Promise.reject(new Error('killed')) }
    await expect(story.lookAt('2026-11-25T22:01:00Z', { reviews: crash })).rejects.toThrow('did not go on')
    expect(await flagEntries()).toHaveLength(2)
    expect(await story.opened()).toHaveLength(1)
    expect(await story.lookAt('2026-11-25T22:02:00Z')).toBe(1)
    expect(await flagEntries()).toHaveLength(2)
    const pairs = await story.database.asSuperuser<{ id: string }>(
      'select id::text from review order by opened_at',
    )
    expect((await flagEntries()).map(({ transaction }) => transaction)).toEqual(pairs.map(({ id }) => id))
  })

  it('is opened by one replica at a time', async () => {
    const begun = Promise.withResolvers<void>()
    const working = Promise.withResolvers<void>()
    const first = story.parts.flags.alone(() => {
      begun.resolve()
      return working.promise
    })
    await begun.promise
    expect(await story.parts.flags.alone(async () => {})).toBe(false)
    working.resolve()
    expect(await first).toBe(true)
    expect(await story.parts.flags.alone(async () => {})).toBe(true)
  })

  it('about an agency that the registry does not know is opened under the general law', async () => {
    await story.tell('2026-11-26T22:00:00Z', { organisation: 'agy-nowhere' })
    await story.lookAt('2026-11-26T22:01:00Z')
    expect((await story.opened()).at(-1)).toMatchObject({ agency: 'agy-nowhere', regime: 'gdpr' })
  })

  it('does not come from an index that is behind: what came in time is waited for', async () => {
    const disclosure = { event: 'disclosure' as const, transaction: crypto.randomUUID(), effect: 'permit' }
    await story.tell('2026-11-27T10:00:00Z', disclosure)
    const store = logRepository(story.db)
    const { size } = await store.newestHead()
    await story.database.asReplica(`delete from indexed_entry where idx >= ${size - 1}`)
    const until = await story.parts.evidence.completeUntil(new Date('2026-11-27T12:00:00Z'))
    expect(until.getTime()).toBeLessThan(Date.parse('2026-11-27T10:00:00Z'))
  })
})
