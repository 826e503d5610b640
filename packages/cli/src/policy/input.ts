import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Fault } from '@casebridge/policy'

/** One thing wrong in a file, and where. */
export interface FileFault extends Fault {
  readonly file: string
}

/** Files that cannot be read as what they should be. Names every fault at once. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly faults: readonly FileFault[]

  constructor(faults: readonly FileFault[]) {
    super(faults.map(describe).join('\n'))
    this.faults = faults
  }
}

/** Something read from a file, and where in it. */
export interface Placed<T> {
  readonly file: string
  /** RFC 6901: empty for the whole file. */
  readonly at: string
  readonly value: T
}

/** What was read, and what could not be. */
export interface Read<T> {
  readonly found: readonly Placed<T>[]
  readonly faults: readonly FileFault[]
}

/** @throws InputError when anything could not be read. */
export function whole<T>({ found, faults }: Read<T>): readonly T[] {
  if (faults.length > 0) throw new InputError(faults)
  return found.map(({ value }) => value)
}

/** The `.json` files among paths that are files or directories, JSON Schemas left out. @throws InputError. */
export async function jsonFilesIn(paths: readonly string[]): Promise<readonly string[]> {
  const lists = await Promise.all(
    paths.map(async (path) => {
      const found = await stat(path).catch(() => undefined)
      if (found === undefined) throw new InputError([{ file: path, pointer: '', detail: 'is not there' }])
      if (!found.isDirectory()) return [path]
      const names = (await readdir(path)).filter(
        (name) => name.endsWith('.json') && !name.endsWith('schema.json'),
      )
      return names.sort().map((name) => join(path, name))
    }),
  )
  return lists.flat()
}

/** @throws InputError when it cannot be read, or is not JSON. */
export async function readJson(file: string): Promise<unknown> {
  const text = await readText(file)
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : ''
    throw new InputError([{ file, pointer: '', detail: `is not JSON: ${why}` }])
  }
}

/** @throws InputError. */
export function readText(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => {
    throw new InputError([{ file, pointer: '', detail: 'cannot be read' }])
  })
}

/** Reads each value, and keeps what is wrong with those that cannot be read. */
export function readEach<T>(values: readonly Placed<unknown>[], parse: (value: unknown) => T): Read<T> {
  const found: Placed<T>[] = []
  const faults: FileFault[] = []
  for (const { file, at, value } of values) {
    try {
      found.push({ file, at, value: parse(value) })
    } catch (error) {
      const own = faultsOf(error)
      if (own === undefined) throw error
      faults.push(...own.map(({ pointer, detail }) => ({ file, pointer: `${at}${pointer}`, detail })))
    }
  }
  return { found, faults }
}

/** The faults that an error of the policy package names. */
export function faultsOf(error: unknown): readonly Fault[] | undefined {
  const faults = error instanceof Error && 'faults' in error ? error.faults : undefined
  return Array.isArray(faults) ? faults : undefined
}

/** `agreements/isp.json /clauses/0: …` */
function describe({ file, pointer, detail }: FileFault): string {
  return `${file}${pointer === '' ? '' : ` ${pointer}`}: ${detail}`
}
