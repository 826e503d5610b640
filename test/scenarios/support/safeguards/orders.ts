import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url))

/**
 * What queries put their rows in order by: an id, a moment or day, a place in the log or in a series. Nothing that is
 * said of a person.
 */
const ORDERS =
  /^((\w+\.)?\w*id|\w*_at|\w*_day|\w*_on|kid|kind|valid_until|valid_from|day|ordinal|number|version|sequence|revision|seq|idx|size|n|place|last|witness|professional|random\(\))$/

/** Lists without a person in them, and what these are in order by besides. */
const OF_NOBODY: Readonly<Record<string, readonly string[]>> = {
  'work-counts.ts': ['quarter', 'track', 'agency_type'],
  // The agencies that were told, and those that keep a copy.
  '20261125T1300-take-back.ts': ['1'],
  '20261125T1310-create-mistakes.ts': ['1'],
  // Rules of keeping, by the class of data; of two the one of the country, and the newest.
  'retention.ts': ['data_class', 'minor'],
  '20261125T1600-create-plan.ts': ['jurisdiction is null'],
}

/** A query of a service, and what it puts in order by. */
interface Order {
  readonly file: string
  readonly by: string
}

/** Every order in the SQL of the services. */
export function ordersInUse(): readonly Order[] {
  const files = globSync('services/*/src/storage/**/*.ts', { cwd: ROOT })
  return files
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) => ordersOf(readFileSync(join(ROOT, file), 'utf8')).map((by) => ({ file, by })))
}

/** What a source puts rows in order by, in Kysely and in SQL. */
export function ordersOf(source: string): readonly string[] {
  const kysely = [...source.matchAll(/\.orderBy\(\s*(?:sql(?:<\w+>)?)?['"`]([^'"`]+)['"`]/g)]
  const spoken = [...source.matchAll(/\border by ([^`)(;]+?(?:\(\))?)(?=[`);]|\s+(?:limit|$)|\s*$)/gim)]
  return [...kysely, ...spoken].flatMap(([, by = '']) => by.split(',')).map(bare)
}

export function ranksPeople({ file, by }: Order): boolean {
  return !ORDERS.test(by) && !OF_NOBODY[basename(file)]?.includes(by)
}

/** A column without its table and direction. */
function bare(by: string): string {
  return by
    .trim()
    .replace(/\s+(asc|desc)\b.*$/i, '')
    .replace(/^(\w+)\.(?=\w)/, '')
}
