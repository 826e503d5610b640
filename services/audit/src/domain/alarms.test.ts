import { describe, expect, it } from 'vitest'
import { createAlarms } from './alarms.ts'

describe('alarms', () => {
  it('are counted by what they are about, with the newest words and when it began', () => {
    const { alarms, tick } = open()
    alarms.raise('entry-id-reused', 'one')
    tick()
    alarms.raise('entry-id-reused', 'two')
    expect(alarms.list()).toEqual([
      { code: 'entry-id-reused', detail: 'two', firstAt: at(0), lastAt: at(1), times: 2, overAt: null },
    ])
  })

  it('that are over say since when, until they are raised again', () => {
    const { alarms, tick } = open()
    alarms.raise('clock-wrong', 'behind')
    tick()
    alarms.over('clock-wrong')
    tick()
    alarms.over('clock-wrong')
    expect(alarms.list()).toMatchObject([{ overAt: at(1), times: 1 }])
    alarms.raise('clock-wrong', 'ahead')
    expect(alarms.list()).toMatchObject([{ overAt: null, times: 2, lastAt: at(2) }])
  })

  it('go to the log as fatal, one line each time, with their code', () => {
    const { alarms, lines } = open()
    alarms.raise('log-broken', 'entry 7 is missing', { index: 7 })
    alarms.over('guard-missing')
    expect(lines).toEqual([['fatal', { alarm: 'log-broken', index: 7 }, 'alarm: entry 7 is missing']])
  })

  it('are listed newest first', () => {
    const { alarms, tick } = open()
    alarms.raise('log-broken', 'one')
    tick()
    alarms.raise('clock-wrong', 'two')
    expect(alarms.list().map(({ code }) => code)).toEqual(['clock-wrong', 'log-broken'])
  })
})

function at(second: number): Date {
  return new Date(Date.UTC(2026, 10, 24, 9, 0, second))
}

function open() {
  let second = 0
  const lines: unknown[][] = []
  const log = {
    fatal: (...line: unknown[]) => lines.push(['fatal', ...line]),
    info: (...line: unknown[]) => lines.push(['info', ...line]),
  }
  return {
    alarms: createAlarms({ log, now: () => at(second) }),
    tick: () => {
      second++
    },
    lines,
  }
}
