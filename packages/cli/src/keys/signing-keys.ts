import { open, readFile, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { KeyError } from '@casebridge/ledger'
import { vkeyOf } from '@casebridge/ledger/node'

/** The keys with which a log signs: a file the signer reads, one a line, the current one first. */
export interface SigningKeys {
  readonly current: string
  /** The key before it, while heads carry both signatures; with the day from which it may be retired. */
  readonly before?: { readonly skey: string; readonly until: string }
}

const UNTIL = /^# signs until (\d{4}-\d{2}-\d{2})$/

/** @throws KeyError when the file is not one of these. */
export async function readSigningKeys(file: string): Promise<SigningKeys> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '')
  const [current, until, before, ...more] = lines
  if (current === undefined || more.length > 0) throw new KeyError(`${file} is no file of signing keys`)
  vkeyOf(current)
  if (until === undefined) return { current }
  const day = UNTIL.exec(until)?.[1]
  if (day === undefined || before === undefined) throw new KeyError(`${file} is no file of signing keys`)
  vkeyOf(before)
  return { current, before: { skey: before, until: day } }
}

/** Takes the place of the file in one step: at no moment is there a file without a key. */
export async function writeSigningKeys(file: string, { current, before }: SigningKeys): Promise<void> {
  const lines = [current, ...(before ? [`# signs until ${before.until}`, before.skey] : [])]
  const next = `${file}.next`
  const handle = await open(next, 'wx', 0o600)
  try {
    await handle.writeFile(`${lines.join('\n')}\n`)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(next, file)
  const folder = await open(dirname(file), 'r')
  // So that a power cut does not bring the old name back.
  await folder.sync().catch(() => undefined)
  await folder.close()
}
