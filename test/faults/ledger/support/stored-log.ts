import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toBase64 } from '@casebridge/ledger'
import { ed25519Verifier } from '@casebridge/ledger/node'
import type { Constellation } from '@casebridge/local'
import { asSuperuser, outboxEmpty } from '../../../scenarios/support/database.ts'
import { casebridgeVerify, type Verified } from '../../../scenarios/support/ledger.ts'

/** How many entries the newest stored head counts. */
export async function sizeOf(constellation: Constellation): Promise<number> {
  const [row] = await asSuperuser<{ n: number }>(
    constellation,
    'select max(size)::int as n from audit.tree_head',
  )
  return row?.n ?? 0
}

/** The newest checkpoint, as anybody keeps it who asks for it, once nothing waits to be recorded. */
export async function keepCheckpoint(constellation: Constellation): Promise<string> {
  await outboxEmpty(constellation)
  return (await fetch(`${constellation.urls.audit}/checkpoint`)).text()
}

/**
 * Runs `casebridge verify` on what lies in the database, as an investigator takes it out of a ledger that stands still,
 * against a checkpoint kept from before.
 */
export async function verifyStored(
  constellation: Constellation,
  checkpoint: string,
  ...options: readonly string[]
): Promise<Verified> {
  const rows = await asSuperuser<{ idx: number; leaf: Buffer; leaf_hash: Buffer }>(
    constellation,
    'select idx::int, leaf, leaf_hash from audit.entry order by idx',
  )
  const entries = rows.map(({ idx, leaf, leaf_hash }) => ({
    ...{ index: idx, entry: toBase64(leaf), leafHash: toBase64(leaf_hash) },
  }))
  const { name: origin } = ed25519Verifier(constellation.keyring.logVkey)
  const file = join(constellation.directory, `${randomUUID()}.json`)
  writeFileSync(file, JSON.stringify({ origin, checkpoint, treeHeads: [], entries }))
  return casebridgeVerify(constellation, ['--export', file, ...options])
}

/** First and last index of the first broken place that a report names. */
export function placeIn({ report }: Verified): readonly [number, number] {
  const [, first, last = first] = /First broken place: entr(?:y|ies) (\d+)(?: to (\d+))?:/.exec(report) ?? []
  return [Number(first), Number(last)]
}
