import { DEFAULT_FLAG_SETTINGS, type FlagSettings, type WorkingHours } from './settings.ts'

/**
 * Settings from JSON: only what differs from the defaults, and always the date from which they count.
 * @throws Error naming every member that is unknown or wrong.
 */
export function readFlagSettings(text: string): FlagSettings {
  const given = parse(text)
  const faults: string[] = []
  if (!isRecord(given)) throw new Error('is not a JSON object')
  if (!('asOf' in given)) faults.push('asOf is missing')
  const settings = overlay(DEFAULT_FLAG_SETTINGS, given, '', faults) as FlagSettings
  const { asOf, timeZone, hours } = settings
  if (!/^\d{4}-\d{2}-\d{2}$/.test(asOf) || Number.isNaN(Date.parse(asOf))) faults.push('asOf is not a date')
  if (!isTimeZone(timeZone)) faults.push('timeZone is not known')
  for (const [name, own] of Object.entries({ usual: hours.usual, ...hours.agencies })) {
    if (!isWorkingHours(own)) faults.push(`the hours of ${name} are not {days, from, until}`)
  }
  if (faults.length > 0) throw new Error(`cannot be used: ${faults.join('; ')}`)
  return settings
}

/** The defaults with what is given in their place; nothing that the defaults do not know. */
function overlay(known: unknown, given: unknown, at: string, faults: string[]): unknown {
  if (isRecord(known) && at !== 'hours.agencies') {
    if (!isRecord(given)) return fault(known, `${at} is not an object`, faults)
    const merged: Record<string, unknown> = { ...known }
    for (const [name, value] of Object.entries(given)) {
      const path = at === '' ? name : `${at}.${name}`
      if (!Object.hasOwn(known, name)) faults.push(`${path} is unknown`)
      else merged[name] = overlay(known[name], value, path, faults)
    }
    return merged
  }
  if (isRecord(known)) return isRecord(given) ? given : fault(known, `${at} is not an object`, faults)
  if (Array.isArray(known)) {
    const list = Array.isArray(given) && given.every((one) => typeof one === typeof (known[0] ?? ''))
    return list ? given : fault(known, `${at} is not a list`, faults)
  }
  if (typeof known === 'number') {
    const counts = Number.isSafeInteger(given) && Number(given) >= 0
    return counts ? given : fault(known, `${at} is not a number from 0`, faults)
  }
  return typeof given === 'string' ? given : fault(known, `${at} is not a text`, faults)
}

function fault(known: unknown, what: string, faults: string[]): unknown {
  faults.push(what)
  return known
}

function isWorkingHours(value: unknown): value is WorkingHours {
  if (!isRecord(value)) return false
  const { days, from, until, ...more } = value
  const clock = (time: unknown) => typeof time === 'string' && /^([01]\d|2[0-4]):[0-5]\d$/.test(time)
  const week = Array.isArray(days) && days.every((day) => Number.isInteger(day) && day >= 1 && day <= 7)
  return week && clock(from) && clock(until) && Object.keys(more).length === 0
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
