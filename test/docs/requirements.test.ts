import { access, readdir, readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'

const TOP = new URL('../../', import.meta.url)
/** What a path in the file is from. */
const FROM = [TOP, new URL('services/exchange/src/', TOP)]

/** The numbers of both lists, in their order. */
const NUMBERS = [...numbered('P', 20), ...numbered('S', 75)]
const STATES = ['met', 'partly', 'not yet', 'later']

/** A row of the file, cell by cell. */
interface Row {
  readonly number: string
  readonly demand: string
  readonly state: string
  readonly where: string
  readonly shown: string
}

let text = ''
let operations: ReadonlySet<string> = new Set()
beforeAll(async () => {
  text = await readFile(new URL('docs/requirements.md', TOP), 'utf8')
  operations = await operationsOf('openapi/')
})

describe('the requirements', () => {
  it('have a row for every number, once, in their order', () => {
    expect(rowsOf(text).map(({ number }) => number)).toEqual(NUMBERS)
  })

  it('name no file and no operation that is not there', async () => {
    expect(await unknownIn(text)).toEqual([])
  })

  it('say of each whether it is met: by a test, or what is missing', () => {
    expect(unprovenIn(text)).toEqual([])
  })
})

describe('a file of requirements', () => {
  it('without a row is noticed', () => {
    const without = text.replace(/^\| P13 .*\n/m, '')
    expect(rowsOf(without).map(({ number }) => number)).not.toEqual(NUMBERS)
  })

  it('with a file or an operation that nobody knows is noticed, wherever it stands', async () => {
    const planted = text
      .replace('`routes/mistakes.test.ts`', '`routes/mistaken.test.ts`')
      .replace('`refuteSignal`', '`refuteReporter`')
    expect(await unknownIn(planted)).toEqual(['routes/mistaken.test.ts', 'refuteReporter'])
  })

  it.each([
    ['met without a test', '| X | What is asked | met | `ask` | Surely. |'],
    ['partly without what is missing', '| X | What is asked | partly | `ask` | `routes/ask.test.ts` |'],
    ['in a state of its own', '| X | What is asked | almost | `ask` | `routes/ask.test.ts` |'],
    ['without what is asked', '| X |  | met | `ask` | `routes/ask.test.ts` |'],
  ])('with a row that is %s is noticed', (_, row) => {
    expect(unprovenIn(row.replace('X', 'P1'))).toEqual(['P1'])
  })
})

/** Every row of its tables. */
function rowsOf(file: string): readonly Row[] {
  return file
    .split('\n')
    .filter((line) => /^\| [PS]\d+ \|/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, number = '', demand = '', state = '', where = '', shown = '']) => ({
      ...{ number, demand, state, where, shown },
    }))
}

/** The rows that say nothing, are in no known state, or stand without a test or without what is missing. */
function unprovenIn(file: string): readonly string[] {
  return rowsOf(file)
    .filter(({ demand, state, where, shown }) => {
      const proven = state === 'met' ? namesIn(shown).some(isTest) : /Missing: \S.{20,}/.test(shown)
      return demand === '' || where === '' || !STATES.includes(state) || !proven
    })
    .map(({ number }) => number)
}

/** Every file and operation that is named and is not there. */
async function unknownIn(file: string): Promise<readonly string[]> {
  const names = new Set(rowsOf(file).flatMap(({ where, shown }) => [...namesIn(where), ...namesIn(shown)]))
  const known = await Promise.all(
    [...names].map((name) => (isPath(name) ? isThere(name) : operations.has(name))),
  )
  return [...names].filter((_, place) => !known[place])
}

function namesIn(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
}

function isPath(name: string): boolean {
  return name.includes('/')
}

/** A test, a part of the scenarios, or a table that tests go through. */
function isTest(name: string): boolean {
  return name.endsWith('.test.ts') || name.startsWith('test/')
}

async function isThere(path: string): Promise<boolean> {
  const found = await Promise.all(
    FROM.map((from) =>
      access(new URL(path, from)).then(
        () => true,
        () => false,
      ),
    ),
  )
  return found.includes(true)
}

/** The operations of every contract in a folder and below. */
async function operationsOf(folder: string): Promise<ReadonlySet<string>> {
  const files = (await readdir(new URL(folder, TOP), { recursive: true })).filter((name) =>
    name.endsWith('.yaml'),
  )
  const texts = await Promise.all(files.map((name) => readFile(new URL(folder + name, TOP), 'utf8')))
  return new Set(texts.flatMap((one) => [...one.matchAll(/operationId: (\w+)/g)].map(([, id = '']) => id)))
}

function numbered(letter: string, last: number): readonly string[] {
  return Array.from({ length: last }, (_, place) => `${letter}${place + 1}`)
}
