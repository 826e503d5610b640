import { faultAt as fault, type RowFault } from '@casebridge/spreadsheet'
import { changeFaults, unchanged } from '../changes/change-faults.ts'
import type { Records } from '../records.ts'
import { sentence } from '../region-references.ts'
import { type Background, type Draft, draftAgency, draftProfessional } from './draft.ts'
import type { List } from './read-list.ts'

/** What a list would do. */
export interface Plan {
  /** Only what is new or otherwise than it is. */
  readonly records: Records
  readonly faults: readonly RowFault[]
  readonly created: readonly string[]
  readonly changed: readonly string[]
  readonly unchanged: readonly string[]
}

/**
 * Reads lists as one change of the registry: agencies and professionals as listed, and seats in the unit for its
 * agencies. Every fault is placed where its reader finds it, in a row.
 * @param today RFC 3339 date
 */
export function planImport(lists: readonly List[], background: Background, today: string): Plan {
  const linesOf = (kind: List['kind']) => lists.flatMap((list) => (list.kind === kind ? list.lines : []))
  const agencies = linesOf('agencies').map((line) => draftAgency(line, background))
  const professionals = linesOf('professionals').map((line) => draftProfessional(line, background))
  const early = [
    ...lists.flatMap(({ faults }) => faults),
    ...[...agencies, ...professionals].flatMap(({ faults }) => faults),
    ...repeated(agencies),
    ...repeated(professionals),
  ]
  const none: Records = { units: [], agencies: [], professionals: [] }
  // A row that could not be read would be missed by all that refers to it: those faults would mislead.
  if (early.length > 0) return { records: none, faults: early, created: [], changed: [], unchanged: [] }

  const whole = {
    units: seated(background, agencies),
    agencies: agencies.flatMap(({ record = [] }) => record),
    professionals: professionals.flatMap(({ record = [] }) => record),
  }
  const same = unchanged(background.standing, whole)
  const isNews = (kind: keyof Records) => (_: unknown, at: number) => !same.has(`/${kind}/${at}`)
  const records = {
    units: whole.units.filter(isNews('units')),
    agencies: whole.agencies.filter(isNews('agencies')),
    professionals: whole.professionals.filter(isNews('professionals')),
  }
  const news = [...records.units, ...records.agencies, ...records.professionals]
  const places = {
    agencies: agencies.filter(isNews('agencies')),
    professionals: professionals.filter(isNews('professionals')),
  }
  const found = news.length === 0 ? [] : changeFaults(background.standing, records, today)
  return {
    records,
    faults: found.map(({ pointer, code, detail }) => placed(places, pointer, code, sentence(detail))),
    created: news.filter(({ base }) => base === 0).map(({ id }) => id),
    changed: news.filter(({ base }) => base > 0).map(({ id }) => id),
    unchanged: [...whole.agencies, ...whole.professionals]
      .filter((one) => !news.includes(one))
      .map(({ id }) => id),
  }
}

/** The unit with a seat for every agency of the list. */
function seated({ standing, unit }: Background, agencies: readonly Draft<Records['agencies'][number]>[]) {
  const ids = agencies.flatMap(({ record }) => record?.id ?? [])
  return standing.units
    .filter(({ id }) => id === unit && ids.length > 0)
    .map((one) => ({ ...one, agencies: [...new Set([...one.agencies, ...ids])].toSorted() }))
}

function repeated(drafts: readonly Draft<{ readonly id: string }>[]): RowFault[] {
  const seen = new Map<string, number>()
  return drafts.flatMap(({ line, record }) => {
    if (record === undefined) return []
    const before = seen.get(record.id)
    seen.set(record.id, before ?? line.row)
    return before === undefined
      ? []
      : [fault(line, 'id', 'repeated', `${record.id} is in row ${before} already.`)]
  })
}

type Places = Readonly<Record<List['kind'], readonly Draft<unknown>[]>>

function placed(places: Places, pointer: string, code: string, detail: string): RowFault {
  const [, kind = '', index = '', member = ''] = pointer.split('/')
  const draft = kind === 'agencies' || kind === 'professionals' ? places[kind][Number(index)] : undefined
  const column = member === 'attestations' ? 'charterSignedOn' : member
  return draft ? fault(draft.line, column, code, detail) : fault({ row: 0 }, '', code, detail)
}
