import { readFile, writeFile } from 'node:fs/promises'
import { formatKeySet, formatSignature, parseKeySet, parseNote, type WitnessKey } from '@casebridge/ledger'
import { ed25519Signer, vkeyOf } from '@casebridge/ledger/node'
import type { Terminal } from '../program.ts'
import { readSigningKeys } from './signing-keys.ts'

export interface SetOptions {
  readonly keys: string
  readonly sequence: number
  readonly outside: readonly string[]
  readonly operator: readonly string[]
  readonly out: string
}

/** `casebridge keys set`: the text of a key set, for the roots to sign. Writes over nothing. */
export async function runSet(options: SetOptions, terminal: Terminal): Promise<void> {
  const { current, before } = await readSigningKeys(options.keys)
  const today = new Date().toISOString().slice(0, 10)
  const witness =
    (outside: boolean) =>
    (vkey: string): WitnessKey => ({ vkey, outside })
  const text = formatKeySet({
    origin: ed25519Signer(current).name,
    sequence: options.sequence,
    issuedOn: today,
    log: [
      { vkey: vkeyOf(current), from: today, until: null },
      ...(before ? [{ vkey: vkeyOf(before.skey), from: today, until: before.until }] : []),
    ],
    witnesses: [...options.outside.map(witness(true)), ...options.operator.map(witness(false))],
  })
  await writeFile(options.out, text, { flag: 'wx' })
  terminal.write(
    `${text}\nNot signed yet: let the roots read it, each on their own machine (casebridge keys approve).\n`,
  )
}

/** `casebridge keys approve`: adds the signature of one root to a key set. */
export async function runApprove(
  { set, root }: { readonly set: string; readonly root: string },
  terminal: Terminal,
): Promise<void> {
  const given = await readFile(set, 'utf8')
  const text = given.includes('\n\n') ? parseNote(given).text : given
  parseKeySet(text)
  const { name, keyId, sign } = ed25519Signer((await readFile(root, 'utf8')).trim())
  const line = formatSignature({ name, keyId, signature: sign(new TextEncoder().encode(text)) })
  const note = given === text ? `${text}\n${line}` : given.includes(line) ? given : `${given}${line}`
  await writeFile(set, note)
  terminal.write(`${text}\nSigned by ${name}.\n`)
}
