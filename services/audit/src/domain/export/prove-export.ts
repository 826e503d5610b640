import {
  EXPORT_FORMAT,
  encodeEntry,
  parseCheckpoint,
  parseNote,
  parseTlogProof,
  toBase64,
  type VerifiedReceipt,
} from '@casebridge/ledger'
import type { Log } from '../log/log.ts'
import type { ChosenEntry } from './chosen-entries.ts'
import type { Assembled } from './export-content.ts'

/** What a log is known by. */
export interface LogIdentity {
  readonly origin: string
  /** Its public keys, the current one first. */
  readonly vkeys: readonly string[]
  /** Public keys of its witnesses. */
  readonly witnesses: readonly string[]
  /** The newest checkpoint that a quorum of them has cosigned. */
  findWitnessed(): Promise<string | undefined>
}

/** An assembled export with its proofs, all of them against one checkpoint. */
export async function proveExport(
  log: Pick<Log, 'prove'>,
  identity: LogIdentity,
  { content, policies }: Assembled,
  chosen: readonly ChosenEntry[],
  // INVARIANT (I1): nothing opened goes on from here without the proof that it was recorded.
  recorded: VerifiedReceipt,
) {
  const witnessed = await identity.findWitnessed()
  const known = witnessed === undefined ? 0 : parseCheckpoint(parseNote(witnessed).text).size
  const places = chosen.map(({ index, leafHash, entry }) => ({ index, leafHash, entryId: entry.id }))
  const own = {
    index: recorded.index,
    entryId: recorded.entryId,
    leafHash: Buffer.from(recorded.leafHash, 'base64'),
  }
  const [record, ...proofs] = await log.prove([own, ...places], known)
  if (record === undefined) throw new Error('a proof without a receipt')
  return {
    format: EXPORT_FORMAT,
    content,
    record: { entry: toBase64(encodeEntry(recorded.entry)), proof: record.proof },
    proofs: proofs.map(({ proof }) => proof),
    checkpoint: parseTlogProof(record.proof).checkpoint,
    ...(witnessed !== undefined && {
      witnessed: { checkpoint: witnessed, consistency: [...record.consistency] },
    }),
    policies,
    keys: { log: [...identity.vkeys], witnesses: [...identity.witnesses] },
  } as const
}
