import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  formatSignature,
  NoteError,
  openCheckpoint,
  type Verifier,
  type WitnessedHead,
} from '@casebridge/ledger'
import { createDurably, replaceDurably } from './durable-file.ts'
import { hasCode } from './has-code.ts'
import { originId } from './origin-id.ts'
import { WitnessError } from './witness-error.ts'

/**
 * What the file of a log says before anything was cosigned. It is not empty: an empty file is what a crash of a disk
 * may leave, and a witness that took it for a beginning would forget all it had seen.
 */
const NOTHING_YET = 'nothing cosigned yet\n'

/** The last checkpoint that was cosigned, with the signature of the log and ours. */
export interface CosignedHead extends WitnessedHead {
  readonly note: string
}

/** The folder of one log inside the state folder. */
export function folderOf(state: string, origin: string): string {
  return join(state, originId(origin))
}

/** Begins to remember a log. @throws WitnessError when it is remembered already. */
export async function beginState(state: string, origin: string): Promise<void> {
  const folder = folderOf(state, origin)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await createDurably(join(folder, 'checkpoint'), NOTHING_YET).catch((error: unknown) => {
    if (!hasCode(error, 'EEXIST')) throw error
    throw new WitnessError(`${origin} is watched here already.`)
  })
}

/** Who may have signed the file of a log: its own keys, and the witness. */
export interface StateKeys {
  readonly origin: string
  readonly log: readonly Verifier[]
  readonly own: Verifier
}

/**
 * Reads what was cosigned last; undefined when nothing was. The file is a signed note, so damage shows.
 * @throws WitnessError when the file is missing or damaged: a witness that goes on without knowing what it has seen
 * would help to roll the log back.
 */
export async function readState(state: string, keys: StateKeys): Promise<CosignedHead | undefined> {
  const file = join(folderOf(state, keys.origin), 'checkpoint')
  const note = await readFile(file, 'utf8').catch((cause: unknown) => {
    const why = hasCode(cause, 'ENOENT') ? 'is not there' : 'cannot be read'
    throw new WitnessError(`What was cosigned for ${keys.origin} ${why}: ${file}. ${WAY_OUT}`, { cause })
  })
  if (note === NOTHING_YET) return undefined
  try {
    // Our own signature is enough, that of any log key too: the log or the witness may have changed its key since.
    const { size, root } = openCheckpoint(note, { origin: keys.origin, log: [...keys.log, keys.own] })
    return { size, root, note }
  } catch (cause) {
    if (!(cause instanceof NoteError)) throw cause
    throw new WitnessError(
      `What was cosigned for ${keys.origin} is damaged (${cause.message}): ${file}. ${WAY_OUT}`,
      {
        cause,
      },
    )
  }
}

/** Keeps what is about to be cosigned. It is durable when this resolves. */
export async function keepState(state: string, origin: string, note: string): Promise<void> {
  await replaceDurably(join(folderOf(state, origin), 'checkpoint'), note)
}

/** A checkpoint as we keep and show it: signatures of the log that we verified, and the line of our own. */
export function cosignedNote(checkpoint: string, log: Omit<StateKeys, 'own'>, cosignature: string): string {
  const { text, signatures } = openCheckpoint(checkpoint, log)
  return `${text}\n${signatures.map(formatSignature).join('')}${cosignature}`
}

const WAY_OUT =
  'Put it back from a copy. If there is none, do not go on under this key: make a new one and tell the operator of the log.'
