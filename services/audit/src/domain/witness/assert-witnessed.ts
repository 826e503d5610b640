import { type Hash, NoteError, openCheckpoint, type Verifier } from '@casebridge/ledger'
import { assertContinues } from '../log/continues.ts'
import type { ProofReader } from '../log/proof-reader.ts'
import { LogBroken } from '../log/resume.ts'
import type { Tree } from '../log/tree.ts'
import type { LogWitness } from './witnesses.ts'

/** The log as it is stored, to be held against what witnesses saw. */
export interface StoredLog {
  readonly hash: Hash
  readonly origin: string
  /** Keys of the log. */
  readonly verifiers: readonly Verifier[]
  readonly tree: Tree
  /** Of stored tiles, not of memory. */
  readonly proofs: ProofReader
}

/**
 * Holds the log against the last checkpoint that a witness cosigned. Only one that the log itself has signed accuses
 * it: a witness cannot make one up.
 * @returns whether the witness could be asked.
 * @throws LogBroken when the log does not continue it: it was cut back, restored from a backup, or rewritten.
 */
export async function assertContinuesWitness(
  { hash, origin, verifiers, tree, proofs }: StoredLog,
  { name, calls }: Pick<LogWitness, 'name' | 'calls'>,
  warn: (details: object, message: string) => void,
): Promise<boolean> {
  const note = await calls.latest().catch((err: unknown) => {
    warn({ err, witness: name }, 'a witness does not answer')
    return null
  })
  if (note === null) return false
  if (note === undefined) return true
  try {
    const seen = openCheckpoint(note, { origin, log: verifiers })
    await assertContinues(hash, tree, seen, (ranges) => proofs.read(tree, ranges))
    return true
  } catch (error) {
    if (error instanceof LogBroken) throw new LogBroken(`witness ${name} has cosigned more: ${error.message}`)
    if (!(error instanceof NoteError)) throw error
    warn({ err: error, witness: name }, 'a witness shows what this log has not signed')
    return false
  }
}

/**
 * At start: the log must continue what every witness has cosigned.
 * @returns the names of the witnesses that could be asked. One that does not answer is a warning only, but see `lag.ts`:
 * without one from outside nothing is disclosed.
 * @throws LogBroken naming the witness and the sizes.
 */
export async function assertWitnessed(
  log: StoredLog,
  witnesses: readonly LogWitness[],
  warn: (details: object, message: string) => void,
): Promise<ReadonlySet<string>> {
  const answers = await Promise.allSettled(
    witnesses.map(async (witness) => ({
      name: witness.name,
      answered: await assertContinuesWitness(log, witness, warn),
    })),
  )
  const failed = answers.find((answer) => answer.status === 'rejected')
  if (failed !== undefined) throw failed.reason
  return new Set(
    answers.flatMap((one) => (one.status === 'fulfilled' && one.value.answered ? [one.value.name] : [])),
  )
}
