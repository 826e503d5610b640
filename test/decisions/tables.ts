import type { Facts, Ground } from '@casebridge/policy'
import { agencyOf, cell, change, factsFor, GROUNDS, listIn, type TableRow } from '@casebridge/policy/table'
import { readTable } from './read-table.ts'
import { code, getRow } from './rows.ts'

/** One line of a table beside the matrix: a row with everything in order, changed, and what must come of it. */
export interface Line {
  readonly title: string
  readonly row: TableRow
  readonly facts: Facts
  readonly expected: {
    readonly effect: 'permit' | 'deny'
    readonly ground?: Ground
    /** Of an emergency: the gaps it passes over. */
    readonly flags: readonly string[]
  }
  /** Whether the answer must be the one for an unknown id; of an emergency not said. */
  readonly hidden?: boolean
}

export const STRUCTURE = linesOf('./structure.csv')
export const PRECEDENCE = linesOf('./precedence.csv')
export const EMERGENCY = linesOf('./emergency.csv')

/** One item and the named attendees it is meant for. */
export interface Conference {
  readonly title: string
  readonly row: TableRow
  readonly attendees: readonly {
    readonly attendee: string
    readonly facts: Facts & { readonly address: 'conference' }
  }[]
  /** Whether the holder named them. */
  readonly addressed: boolean
  readonly effect: 'permit' | 'deny'
  readonly given: readonly string[]
}

export const CONFERENCES: readonly Conference[] = readTable('./conference.csv').map((line) => ({
  title: cell(line, 'title'),
  row: getRow(cell(line, 'row')),
  attendees: listIn(line.attendees).map((attendee) => ({ attendee, facts: atTable(line, attendee) })),
  addressed: line.addressed === 'yes',
  effect: code(['permit', 'deny'], cell(line, 'effect')),
  given: listIn(line.given),
}))

function linesOf(name: string): readonly Line[] {
  return readTable(name).map((line) => {
    const ground = cell(line, 'ground')
    return {
      title: cell(line, 'title'),
      row: getRow(cell(line, 'row')),
      facts: factsOf(line),
      expected: {
        effect: code(['permit', 'deny'], cell(line, 'effect')),
        ...(ground === '' ? {} : { ground: code(GROUNDS, ground) }),
        flags: listIn(line.flags),
      },
      ...(line.hidden === undefined ? {} : { hidden: line.hidden === 'yes' }),
    }
  })
}

function factsOf(line: Readonly<Record<string, string>>): Facts {
  return change(factsFor(getRow(cell(line, 'row'))), cell(line, 'changes'))
}

function atTable(line: Readonly<Record<string, string>>, attendee: string) {
  const type = code(['MUN', 'PRB', 'SCH', 'SOC', 'HSG', 'POL'], attendee)
  const place = `recipient.type=${type};recipient.agency=${agencyOf(type)}`
  return { ...change(factsOf(line), `address=conference;${place}`), address: 'conference' as const }
}
