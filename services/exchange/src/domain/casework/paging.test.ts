import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isId, isMomentAndId, pageOf, pageRequestOf } from './paging.ts'

const ID = '019ab5c0-0000-7000-8000-000000000001'
const cursorOf = (key: string) => Buffer.from(key).toString('base64url')

describe('a cursor', () => {
  it('is the key of the last row shown, when there are more', () => {
    const page = pageOf(
      [ID, 'beyond'],
      1,
      (id) => id,
      (id) => id,
    )
    expect(page.items).toEqual([ID])
    expect(pageRequestOf({ cursor: page.next ?? '' })).toEqual({ after: ID, limit: 50 })
  })

  it('is absent on the last page', () => {
    expect(
      pageOf(
        [ID],
        1,
        (id) => id,
        (id) => id,
      ),
    ).toEqual({ items: [ID] })
    expect(pageOf([], 1, String, String)).toEqual({ items: [] })
  })

  it('belongs to its kind of list', () => {
    const moment = `2026-11-27T09:00:00.000Z ${ID}`
    expect(isId(ID) && isMomentAndId(moment)).toBe(true)
    expect(isId(moment) || isMomentAndId(ID)).toBe(false)
    expect(isMomentAndId(`2026-02-30T09:00:00.000Z ${ID}`)).toBe(false)
  })

  it('that no page gave is refused, never passed on', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string().map(cursorOf)), (cursor) => {
        expect(() => pageRequestOf({ cursor })).toThrow(expect.objectContaining({ name: 'InvalidInput' }))
      }),
    )
  })
})
