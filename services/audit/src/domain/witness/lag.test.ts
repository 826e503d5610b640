import { ENTRY_EVENTS, type EntryEvent } from '@casebridge/ledger'
import { describe, expect, it } from 'vitest'
import { WitnessLag } from './lag.ts'
import { reaches } from './witnesses.ts'

const START = new Date('2026-11-24T09:00:00Z')
const LIMITS = { alarmSeconds: 60, stopSeconds: 900 }

function lagOf({ required = true, asked = true } = {}) {
  const clock = { now: START }
  const lag = new WitnessLag(LIMITS, required, () => clock.now)
  if (asked) lag.asked()
  return {
    lag,
    later(seconds: number) {
      clock.now = new Date(START.getTime() + seconds * 1000)
      return lag
    },
  }
}

function refused(lag: WitnessLag): readonly EntryEvent[] {
  return ENTRY_EVENTS.filter((event) => {
    try {
      lag.assertMayAppend([{ entry: { event } }])
      return false
    } catch {
      return true
    }
  })
}

describe('the lag of the witnesses', () => {
  it('is none while nothing waits, however long ago the last cosignature was', () => {
    const { lag, later } = lagOf()
    later(10_000)
    lag.update(undefined)
    expect(lag).toMatchObject({ standing: 'witnessed', seconds: 0 })
  })

  it('grows while it is not known: from the last time that it was', () => {
    const { lag, later } = lagOf()
    lag.update(undefined)
    expect(later(61).standing).toBe('late')
    expect(later(901).standing).toBe('stopped')
  })

  it.each([
    [60, 'witnessed'],
    [61, 'late'],
    [900, 'late'],
    [901, 'stopped'],
  ])('of %i seconds is %s', (seconds, standing) => {
    const { lag, later } = lagOf()
    lag.update(START)
    expect(later(seconds).standing).toBe(standing)
  })

  it('is over when what waited is cosigned', () => {
    const { lag, later } = lagOf()
    lag.update(START)
    expect(later(1_000).standing).toBe('stopped')
    lag.update(undefined)
    expect(lag.standing).toBe('witnessed')
  })

  it('that is too long stops what gives content away, and nothing else', () => {
    const { lag, later } = lagOf()
    lag.update(START)
    expect(refused(later(900))).toEqual([])
    expect(refused(later(901))).toEqual(['consultation', 'disclosure'])
  })

  it('refuses a request whole when one of its entries gives content away, and says why', () => {
    const { lag, later } = lagOf()
    lag.update(START)
    const entries = [{ entry: { event: 'outcome' } }, { entry: { event: 'disclosure' } }] as const
    expect(() => later(901).assertMayAppend(entries)).toThrow(
      expect.objectContaining({ status: 503, code: 'unwitnessed' }),
    )
  })

  it('is unknown until a witness outside was asked since the start: nothing is disclosed then', () => {
    const { lag } = lagOf({ asked: false })
    expect(lag.standing).toBe('unasked')
    expect(refused(lag)).toEqual(['consultation', 'disclosure'])
    lag.asked()
    expect(refused(lag)).toEqual([])
  })

  it('stops nothing where no witnesses are configured', () => {
    const { lag, later } = lagOf({ required: false, asked: false })
    lag.update(START)
    expect(later(10_000).standing).toBe('unwitnessed')
    expect(refused(lag)).toEqual([])
  })
})

describe('a quorum', () => {
  const witnesses = [
    { name: 'office', outside: true },
    { name: 'region', outside: false },
    { name: 'town', outside: false },
  ]

  it.each([
    [{ need: 1, outside: 1 }, ['office'], true],
    [{ need: 1, outside: 1 }, ['region', 'town'], false],
    [{ need: 2, outside: 1 }, ['office'], false],
    [{ need: 2, outside: 1 }, ['office', 'town'], true],
    [{ need: 2, outside: 0 }, ['region', 'town'], true],
    [{ need: 2, outside: 1 }, ['office', 'stranger'], false],
  ])('of %o is %s: %s', (quorum, names, reached) => {
    expect(reaches(quorum, witnesses, new Set(names))).toBe(reached)
  })
})
