import { describe, expect, it } from 'vitest'
import { FLAG_CODES } from '../review/flag-codes.ts'
import { readFlagSettings } from './read-settings.ts'
import { DEFAULT_FLAG_SETTINGS } from './settings.ts'

const read = (given: object) => readFlagSettings(JSON.stringify(given))

describe('the settings of flags', () => {
  it('are the defaults, except what is given with its date', () => {
    const given = { asOf: '2027-01-01', bulk: { persons: 50 }, hours: { alwaysOpen: ['agy-family-lantern'] } }
    expect(read(given)).toEqual({
      ...DEFAULT_FLAG_SETTINGS,
      asOf: '2027-01-01',
      bulk: { persons: 50, minutes: 60 },
      hours: { ...DEFAULT_FLAG_SETTINGS.hours, alwaysOpen: ['agy-family-lantern'] },
    })
  })

  it('give an agency hours of its own', () => {
    const agencies = { 'agy-youth-pier': { days: [5, 6], from: '14:00', until: '24:00' } }
    expect(read({ asOf: '2027-01-01', hours: { agencies } }).hours.agencies).toEqual(agencies)
  })

  it('are refused without a date, and every fault is named', () => {
    const given = {
      timeZone: 'Europe/Nowhere',
      bulk: { persons: 'many', speed: 3 },
      hours: { usual: { from: '25:00' }, agencies: { 'agy-x': { days: [8] } } },
      belief: 1,
    }
    expect(() => read(given)).toThrow(
      'cannot be used: asOf is missing; bulk.persons is not a number from 0; bulk.speed is unknown; ' +
        'belief is unknown; timeZone is not known; the hours of usual are not {days, from, until}; ' +
        'the hours of agy-x are not {days, from, until}',
    )
  })

  it.each(['', '[]', 'null', '{'])('are refused when they are %j', (text) => {
    expect(() => readFlagSettings(text)).toThrow('is not a JSON object')
  })

  it('say how urgent every code is', () => {
    expect(Object.keys(DEFAULT_FLAG_SETTINGS.weights)).toEqual([...FLAG_CODES])
  })

  it('say nothing about who a person is: only counts, times, agencies and purposes', () => {
    const names = JSON.stringify(DEFAULT_FLAG_SETTINGS).match(/"[A-Za-z]+":/g) ?? []
    expect(names.length).toBeGreaterThan(20)
    expect(
      names.filter((name) => /belief|religio|origin|national|ethnic|age\b|gender|name/i.test(name)),
    ).toEqual([])
  })
})
