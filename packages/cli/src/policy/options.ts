import { InvalidArgumentError, Option } from 'commander'

/** What the commands have in common; each offers some of it. */
export interface Common {
  readonly packs?: string
  readonly registry?: string
  readonly agreement: readonly string[]
  readonly on: string
  readonly json?: boolean
}

export function packs(): Option {
  return new Option(
    '--packs <directory>',
    'jurisdiction packs; a country without one there has the one of Casebridge',
  )
}

export function registry(): Option {
  return new Option('--registry <file>', 'units, agencies and professionals, as a registry snapshot has them')
}

export function agreements(description: string): Option {
  return new Option('--agreement <file...>', description).default([], 'none')
}

export function on(): Option {
  return new Option('--on <date>', 'the day to look at, YYYY-MM-DD')
    .argParser(readDay)
    .default(today(), 'today')
}

export function json(): Option {
  return new Option('--json', 'print JSON')
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}

/** @throws InvalidArgumentError when it is none. */
export function readDay(written: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(written) || Number.isNaN(Date.parse(written))) {
    throw new InvalidArgumentError('It must be a date, YYYY-MM-DD.')
  }
  return written
}

export function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
