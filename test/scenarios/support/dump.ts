import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Constellation } from '@casebridge/local'
import { asSuperuser } from './database.ts'

/** Every row of every table of these schemas, as text; bytes are hexadecimal. */
export async function dump(constellation: Constellation, schemas: readonly string[]): Promise<string> {
  const tables = await asSuperuser<{ name: string }>(
    constellation,
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname in (${schemas.map((one) => `'${one}'`).join(', ')}) order by 1`,
  )
  if (tables.length === 0) throw new Error(`no tables in ${schemas.join(', ')}`)
  const parts: string[] = []
  for (const { name } of tables) {
    const rows = await asSuperuser<{ row: string }>(constellation, `select t::text as row from ${name} t`)
    parts.push(`${name}\n`, ...rows.map(({ row }) => `${row}\n`))
  }
  return parts.join('')
}

/** A line of the log of a process. */
export interface LogLine {
  readonly file: string
  readonly line: string
}

const SHOWN = 200

/** All that the processes of the constellation, its database among them, have written to their logs. */
export function logsOf({ directory }: Constellation): readonly LogLine[] {
  const folder = join(directory, 'logs')
  return readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .map((line) => ({ file, line })),
  )
}

/** Where a log holds one of the words: the file, how many of the words, and how the line begins. */
export function foundIn(lines: readonly LogLine[], words: readonly string[]): readonly string[] {
  const forms = words.map(formsOf)
  return lines.flatMap(({ file, line }) => {
    const held = forms.filter((all) => all.some((form) => line.includes(form))).length
    return held === 0 ? [] : [`${file}, ${held} of the words: ${line.slice(0, SHOWN)}`]
  })
}

/** Those of the words that a text holds: as they are, in hexadecimal, or in base64 wherever that begins. */
export function found(text: string, words: readonly string[]): readonly string[] {
  return words.filter((word) => formsOf(word).some((form) => text.includes(form)))
}

function formsOf(word: string): readonly string[] {
  const bytes = Buffer.from(word)
  const shifted = [0, 1, 2].map((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64')
    // Only the characters that the word alone decides; the outermost mix with what stands beside it. All of them are
    // kept: four or five are found by chance in a log full of digests.
    return encoded.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6))
  })
  return [word, bytes.toString('hex'), ...shifted]
}
