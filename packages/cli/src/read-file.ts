import { readFile } from 'node:fs/promises'
import { SourceError } from './source.ts'

/** The bytes of a file; undefined when there is none. @throws SourceError when it cannot be read. */
export async function findFile(file: string): Promise<Buffer | undefined> {
  return readFile(file).catch((cause: unknown) => {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined
    throw new SourceError(`${file} cannot be read.`, { cause })
  })
}

/** The value of a JSON file. @throws SourceError, also when there is none. */
export async function readJson(file: string): Promise<unknown> {
  const text = await findFile(file)
  if (text === undefined) throw new SourceError(`There is no ${file}.`)
  try {
    return JSON.parse(text.toString('utf8'))
  } catch (cause) {
    throw new SourceError(`${file} is not JSON.`, { cause })
  }
}
