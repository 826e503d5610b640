import { KeyError } from '@casebridge/ledger'
import { ed25519Signer, generateNoteKeys, vkeyOf } from '@casebridge/ledger/node'
import type { Terminal } from '../program.ts'
import { readSigningKeys, writeSigningKeys } from './signing-keys.ts'

const DAY = 86_400_000
const TODAY = () => new Date().toISOString().slice(0, 10)

/**
 * `casebridge keys rotate`: a new key of the same log, and for some days heads carry the signatures of both. The next
 * start of the log leaves an entry that names both keys.
 * @throws KeyError when a key is being replaced already.
 */
export async function runRotate(
  { keys, days }: { readonly keys: string; readonly days: number },
  terminal: Terminal,
): Promise<void> {
  const { current, before } = await readSigningKeys(keys)
  if (before !== undefined) {
    throw new KeyError(`a key is being replaced already, until ${before.until}; retire the old one first`)
  }
  const next = generateNoteKeys(ed25519Signer(current).name)
  const until = new Date(Date.now() + days * DAY).toISOString().slice(0, 10)
  await writeSigningKeys(keys, { current: next.skey, before: { skey: current, until } })
  terminal.write(
    [
      `New key: ${next.vkey}`,
      `Old key: ${vkeyOf(current)}`,
      `Both sign until ${until}. Start the signer again, then the audit service: its first entry names both keys.`,
      'Tell everybody who verifies the new key: a new key set, signed by your roots (casebridge keys set, keys approve).',
      `From ${until} on: casebridge keys retire.`,
      '',
    ].join('\n'),
  )
}

/** `casebridge keys retire`: the old key signs no more. @throws KeyError before its day, or when there is none. */
export async function runRetire(
  { keys, early }: { readonly keys: string; readonly early?: boolean },
  terminal: Terminal,
): Promise<void> {
  const { current, before } = await readSigningKeys(keys)
  if (before === undefined) throw new KeyError('no key is being replaced')
  if (early !== true && TODAY() < before.until) {
    throw new KeyError(
      `the old key signs until ${before.until}: who knows only that one could verify no more (--early)`,
    )
  }
  await writeSigningKeys(keys, { current })
  terminal.write(`Retired: ${vkeyOf(before.skey)}\nStart the signer again.\n`)
}
