import { beforeEach, describe, expect, it } from 'vitest'
import { Clock, ClockWrong } from './clock.ts'
import type { TimeSource } from './time-source.ts'

const HOUR = 3_600_000
const START = Date.UTC(2026, 10, 24, 9)

let wall: number
let monotonic: number
let clock: Clock
beforeEach(() => {
  wall = START
  monotonic = 1_000
  clock = new Clock({ wall: () => wall, monotonic: () => monotonic })
})

describe('the clock', () => {
  it('is right while it goes as fast as a clock that nobody sets', () => {
    pass(24 * HOUR)
    expect(clock.now(new Date(wall - 1)).getTime()).toBe(START + 24 * HOUR)
  })

  it.each([
    ['back an hour', -HOUR, 'the clock was set 3600 s back'],
    ['forward a day', 24 * HOUR, 'the clock was set 86400 s forward'],
    ['forward three seconds', 3_000, 'the clock was set 3 s forward'],
  ])('is wrong when it is set %s, and right again when it is set right', (_, by, message) => {
    wall += by
    pass(5_000)
    expect(() => clock.now()).toThrow(expect.objectContaining({ reason: 'set', message }))
    wall -= by
    expect(clock.now().getTime()).toBe(START + 5_000)
  })

  it('is wrong when it stands before the newest head, also of a process that has just started', () => {
    expect(() => clock.now(new Date(START + HOUR))).toThrow(
      expect.objectContaining({ reason: 'behind', message: 'the clock is 3600 s behind the newest head' }),
    )
    expect(clock.now(new Date(START + 1_900)).getTime()).toBe(START)
  })

  it('may be corrected by small steps, however many, when a source confirms them', () => {
    for (let step = 0; step < 100; step++) {
      wall += 100
      pass(1_000)
      hear('database', 0)
    }
    expect(clock.now().getTime()).toBe(wall)
  })

  it('is wrong by small steps that add up and that no source was there to confirm', () => {
    for (let step = 0; step < 30; step++) {
      wall += 100
      pass(1_000)
    }
    expect(() => clock.now()).toThrow('the clock was set 3 s forward')
  })
})

describe('the sources of time', () => {
  it.each([24 * HOUR, -HOUR, 3_000])('outvote a clock that was wrong from the start by %d ms', (by) => {
    hear('database', -by)
    expect(() => clock.now()).toThrow('the clock is more than 2 s off what database says')
  })

  it('agree within two seconds and what the way there may take', () => {
    hear('database', 2_400, { margin: 500 })
    expect(clock.now().getTime()).toBe(START)
    hear('database', 2_600, { margin: 500 })
    expect(() => clock.now()).toThrow(ClockWrong)
  })

  it('decide by majority: one that errs stops nothing', () => {
    hear('one', HOUR)
    hear('two', 0)
    expect(clock.now().getTime()).toBe(START)
    hear('three', -HOUR)
    expect(() => clock.now()).toThrow('off what one, three says')
  })

  it('have no say when they have not been heard for a minute', () => {
    hear('one', HOUR)
    pass(60_001)
    expect(clock.now().getTime()).toBe(START + 60_001)
  })

  it('of our own say when a clock that was wrong from the start is right', () => {
    hear('database', -24 * HOUR)
    wall -= 24 * HOUR
    hear('database', 0)
    expect(clock.now().getTime()).toBe(START - 24 * HOUR)
  })

  it('of our own cannot forgive a jump: the clock of the same machine has jumped along', () => {
    hear('database', 0)
    wall += 24 * HOUR
    hear('database', 0)
    expect(() => clock.now()).toThrow('the clock was set 86400 s forward')
  })

  it('from outside can: the machine had slept', () => {
    hear('database', 0)
    wall += HOUR
    hear('witness', 0, { outside: true })
    expect(clock.now().getTime()).toBe(START + HOUR)
  })
})

function pass(milliseconds: number): void {
  wall += milliseconds
  monotonic += milliseconds
}

/** A source says a time that is this far ahead of the wall clock. */
function hear(name: string, ahead: number, { margin = 0, outside = false } = {}): void {
  const source: TimeSource = { name, outside, read: async () => undefined }
  clock.hear(source, { time: wall + ahead, heardAt: monotonic, marginMilliseconds: margin })
}
