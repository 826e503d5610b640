import {
  type EarlierHead,
  findCosignatureTime,
  NoteError,
  type OpenedCheckpoint,
  openCheckpoint,
  type Verifier,
} from '@casebridge/ledger'
import { witnessVerifier } from '@casebridge/ledger/node'
import { type Command, InvalidArgumentError } from 'commander'
import { readKeyOption } from './read-key-option.ts'
import { SourceError } from './source.ts'

/** Whose cosignatures are looked for. */
export interface WitnessOptions {
  readonly witness: readonly Verifier[]
  readonly quorum: number
}

/** What the witnesses say of a log. */
export interface Witnessed {
  /** Enough of them have cosigned one head. */
  readonly reached: boolean
  /** That head: the log must continue it. */
  readonly heads: readonly EarlierHead[]
  readonly report: string
}

/** Adds the options about witnesses. */
export function withWitnesses(command: Command): Command {
  return command
    .option('--witness <vkey>', 'public key of a witness; repeat for more', addWitness, [])
    .option('--quorum <number>', 'so many of these witnesses must have cosigned', readQuorum, 1)
}

/**
 * The newest checkpoint that a running service says its witnesses have cosigned; undefined when there is none. To be
 * asked before the log is read: all that it counts is there then. @throws SourceError.
 */
export async function fetchWitnessed(audit: string): Promise<string | undefined> {
  const url = `${audit.replace(/\/$/, '')}/witnessed`
  const response = await fetch(url, { signal: AbortSignal.timeout(30_000) }).catch((cause: unknown) => {
    throw new SourceError(`${url} does not answer.`, { cause })
  })
  if (response.status === 404) return undefined
  if (!response.ok) throw new SourceError(`${url} answered ${response.status}.`)
  return response.text()
}

/** Looks for the cosignatures of a checkpoint. Without witnesses to look for there is nothing to say. */
export function witnessedBy(
  { witness, quorum }: WitnessOptions,
  note: string,
  { origin, verifiers }: { readonly origin: string; readonly verifiers: readonly Verifier[] },
): Witnessed {
  if (witness.length === 0) return { reached: true, heads: [], report: '' }
  try {
    const opened = openCheckpoint(note, { origin, log: verifiers, witnesses: witness })
    const names = new Set(opened.cosignatures.map(({ name }) => name))
    const reached = names.size >= quorum
    const lines = [
      reached ? 'Witnessed:' : 'NOT WITNESSED ENOUGH:',
      ...timesOf(opened),
      `  ${reached ? '+' : '-'} ${names.size} of ${witness.length} witnesses have cosigned the first ${opened.size} entries; ${quorum} must have.`,
    ]
    return { reached, heads: [opened], report: `\n${lines.join('\n')}\n` }
  } catch (error) {
    if (!(error instanceof NoteError)) throw error
    return { reached: false, heads: [], report: `\nNOT WITNESSED ENOUGH:\n  - ${error.message}.\n` }
  }
}

function timesOf({ size, cosignatures }: OpenedCheckpoint): string[] {
  return cosignatures.map(({ name, signature }) => {
    const seconds = findCosignatureTime(signature)
    const time = seconds === undefined ? 'a time that cannot be' : new Date(seconds * 1000).toISOString()
    return `  + ${name} saw ${size} entries at ${time}, consistent with all it had seen before.`
  })
}

function addWitness(vkey: string, before: readonly Verifier[]): readonly Verifier[] {
  const witness = readKeyOption(() => witnessVerifier(vkey))
  if (before.some(({ name }) => name === witness.name)) {
    throw new InvalidArgumentError(`${witness.name} is named twice`)
  }
  return [...before, witness]
}

function readQuorum(text: string): number {
  const quorum = Number(text)
  if (!Number.isSafeInteger(quorum) || quorum < 1) throw new InvalidArgumentError('not a number above 0')
  return quorum
}
