import { randomInt, randomUUID } from 'node:crypto'
import type { exchange } from '@casebridge/contract'
import type { Constellation } from '@casebridge/local'
import { asSuperuser } from './database.ts'
import { CHAIR, SCHOOL } from './people.ts'

type Schemas = exchange.components['schemas']
type Cells = Readonly<Record<string, string>>

const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

interface Given {
  readonly unit?: string
  /** Cells of the case and of its items that are other ones. */
  readonly file?: Cells
  readonly item?: Cells
}

/** A list with a case of its own, of unit Harbour where nothing is said, and two items of the school's. */
export function newImport({ unit = 'unit-harbour', file, item }: Given = {}): Schemas['NewCaseImport'] {
  const reference = `OLD/TEST/${randomInt(1_000_000_000, 2_000_000_000)}`
  const given = { reference, keepUntil: dayFromNow(300) }
  const row = {
    ...{ kind: 'case', ...given, minor: 'yes', track: 'prevention', openedOn: dayFromNow(-200) },
    identifier: `HR-${randomInt(100_000_000, 999_999_999)}`,
    ...{ leadAgency: 'agy-prevention-kaaihaven', owner: 'pro-noor-vermeer', reviewBy: dayFromNow(60) },
    ...{ broughtBy: 'agy-prevention-kaaihaven', power: 'Protocol of the unit, article 4' },
    ...{ participants: SCHOOL, ...file },
  }
  const held = {
    ...{ kind: 'item', ...given, holder: 'agy-school-meridian', category: 'EDU' },
    recordedOn: dayFromNow(-90),
    text: 'Late on most Mondays; the first bus comes after the bell.',
    ...item,
  }
  return { unit, format: 'csv', dryRun: false, content: encoded([row, held, held]) }
}

/** Rows as a file, base64. */
export function encoded(rows: readonly Cells[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const lines = rows.map((row) => columns.map((column) => `"${row[column] ?? ''}"`).join(','))
  return Buffer.from([columns.join(','), ...lines].join('\n')).toString('base64')
}

export const newLabels = (
  content: Schemas['ItemContent'] = { summary: 'Comes after the first bus, and catches up.' },
): Schemas['NewLabels'] => ({ category: 'EDU', statementType: 'fact', labels: {}, content })

export const newUnlocking = (words = 'The accord of the unit, article 4'): Schemas['NewUnlocking'] => ({
  legalBasis: words,
  circle: [{ professional: SCHOOL, reason: words }],
})

/**
 * Lets something of the school's wait in a case as if it had been brought over with that: it comes with no case that is
 * there already, and an attack needs one. @returns its id.
 */
export async function waitingIn(constellation: Constellation, caseId: string): Promise<string> {
  const id = randomUUID()
  await asSuperuser(
    constellation,
    `insert into exchange.imported_item (unit_id, id, case_id, holder, category, recorded_on, keep_until, state,
                                         imported_by, lapses_at)
     values ('unit-harbour', '${id}', '${caseId}', 'agy-school-meridian', 'EDU', now(), now() + interval '1 year',
             'locked', '${CHAIR}', now() + interval '30 days')`,
  )
  return id
}
