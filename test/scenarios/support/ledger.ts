import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { decodeEntry, type Entry } from '@casebridge/ledger'
import type { Constellation } from '@casebridge/local'
import { expectOk } from '@casebridge/local/story'
import { outboxEmpty } from './database.ts'
import { AUDITOR } from './people.ts'

const CLI = fileURLToPath(new URL('../../../packages/cli/src/main.ts', import.meta.url))
const PAGE = 1000

/** Every entry of the ledger from an index on, as an auditor reads them, once nothing waits to be recorded. */
export async function entriesFrom(constellation: Constellation, first = 0): Promise<readonly Entry[]> {
  await outboxEmpty(constellation)
  const client = constellation.client('audit', AUDITOR)
  const entries: Entry[] = []
  for (let from: number | undefined = first; from !== undefined; ) {
    const page: { items: { entry: string }[]; next?: number } = expectOk(
      await client.GET('/entries', { params: { query: { from, limit: PAGE } } }),
    )
    entries.push(...page.items.map(({ entry }) => decodeEntry(Buffer.from(entry, 'base64'))))
    from = page.next
  }
  return entries
}

/** Entries that work leaves in the ledger. */
export async function entriesOf(
  constellation: Constellation,
  work: () => Promise<unknown>,
): Promise<readonly Entry[]> {
  const before = (await entriesFrom(constellation)).length
  await work()
  return entriesFrom(constellation, before)
}

/** What `casebridge verify` said. Code 0: the log holds; 1: it is broken. */
export interface Verified {
  readonly code: number | null
  readonly report: string
}

/** Runs `casebridge verify` on the running ledger. */
export async function verifyLedger(
  constellation: Constellation,
  ...options: readonly string[]
): Promise<Verified> {
  const token = await constellation.tokenFor(AUDITOR, 'audit')
  const audit = ['--audit', constellation.urls.audit]
  return casebridgeVerify(constellation, [...audit, ...options], { CASEBRIDGE_TOKEN: token })
}

/** Runs `casebridge verify` with the public key of the log; of an option that is given twice the last one counts. */
export async function casebridgeVerify(
  { keyring }: Constellation,
  options: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Verified> {
  const child = spawn(process.execPath, [CLI, 'verify', '--vkey', keyring.logVkey, ...options], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const code = new Promise<number | null>((resolve) => child.once('close', resolve))
  const report = await text(child.stdout)
  return { code: await code, report }
}
