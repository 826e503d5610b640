import { writeFile } from 'node:fs/promises'
import { generateNoteKeys, witnessVkeyOf } from '@casebridge/ledger/node'
import type { Terminal } from '../program.ts'

/** `casebridge keys make`. Writes over nothing. @throws KeyError for a bad name. */
export async function runMake(
  { name, out, witness = false }: { readonly name: string; readonly out: string; readonly witness?: boolean },
  terminal: Terminal,
): Promise<void> {
  const { skey, vkey } = generateNoteKeys(name)
  await writeFile(out, `${skey}\n`, { flag: 'wx', mode: 0o600, flush: true })
  terminal.write(`${witness ? witnessVkeyOf(skey) : vkey}\n`)
}
