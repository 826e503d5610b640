import {
  addCheckpoint,
  KeyError,
  NoteError,
  parseAddCheckpoint,
  parseCheckpoint,
  parseNote,
  type Verifier,
  type Witness,
} from '@casebridge/ledger'
import {
  cosignatureSigner,
  ed25519Verifier,
  nodeHash,
  witnessVerifier,
  witnessVkeyOf,
} from '@casebridge/ledger/node'
import type { WitnessConfig } from './config.ts'
import { lockState } from './lock.ts'
import { originId } from './origin-id.ts'
import { readKeyFile } from './read-key-file.ts'
import { type Answer, WatchedLog } from './watched-log.ts'
import { WitnessError } from './witness-error.ts'

/** A witness that is ready to answer. */
export interface OpenWitness {
  readonly vkey: string
  /** Any request body of `add-checkpoint`. */
  submit(body: string): Promise<Answer>
  /** The last checkpoint cosigned of the log with this id, with our cosignature; undefined when there is none. */
  latest(id: string): Promise<string | undefined>
  /** Origins of logs that have forked. */
  forked(): readonly string[]
  close(): void
}

export interface OpenWitnessOptions {
  /** Seconds since 1970. */
  readonly now?: () => number
  /** Told what a person should know, a line at a time. */
  readonly notice?: (line: string) => void
}

/** @throws WitnessError when a key, the state or its lock cannot be used. */
export async function openWitness(
  config: WitnessConfig,
  { now = () => Math.floor(Date.now() / 1000), notice = () => {} }: OpenWitnessOptions = {},
): Promise<OpenWitness> {
  const skey = readKeyFile(config.keyFile)
  const vkey = usable(config.keyFile, () => witnessVkeyOf(skey))
  const own = witnessVerifier(vkey)
  const keys = new Map<string, readonly Verifier[]>(
    config.logs.map(({ origin, vkeys }) => [
      origin,
      vkeys.map((text) => usable(`the key of ${origin}`, () => ed25519Verifier(text))),
    ]),
  )
  const { unknownOriginStatus, state } = config
  const witness: Witness = {
    hash: nodeHash,
    logs: keys,
    cosigner: cosignatureSigner(skey),
    unknownOriginStatus,
  }
  const unlock = lockState(state)
  try {
    const watched = new Map<string, WatchedLog>()
    for (const [origin, log] of keys) {
      watched.set(origin, await WatchedLog.open({ origin, log, own, witness, state, now, notice }))
    }
    const byId = new Map([...watched].map(([origin, log]) => [originId(origin), log]))
    return {
      vkey,
      submit: (body) => watched.get(originOf(body) ?? '')?.submit(body) ?? watchesNone(witness, body),
      latest: async (id) => (await byId.get(id)?.latest())?.note,
      forked: () => [...watched].flatMap(([origin, log]) => (log.hasForked ? [origin] : [])),
      close: unlock,
    }
  } catch (error) {
    unlock()
    throw error
  }
}

/** Which log a request is about; undefined when it does not say. */
function originOf(body: string): string | undefined {
  try {
    return parseCheckpoint(parseNote(parseAddCheckpoint(body).checkpoint).text).origin
  } catch (error) {
    if (error instanceof NoteError) return undefined
    throw error
  }
}

/** A request that cannot be read, or is about a log we do not watch. */
async function watchesNone(witness: Witness, body: string): Promise<Answer> {
  const { state: _, ...answer } = addCheckpoint({ ...witness, logs: new Map() }, new Map(), body, 0)
  return answer
}

function usable<T>(what: string, read: () => T): T {
  try {
    return read()
  } catch (cause) {
    if (!(cause instanceof KeyError)) throw cause
    throw new WitnessError(`${what} cannot be used: ${cause.message}.`, { cause })
  }
}
