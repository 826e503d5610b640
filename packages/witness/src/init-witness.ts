import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseVkey } from '@casebridge/ledger'
import { generateNoteKeys, nodeHash, witnessVkeyOf } from '@casebridge/ledger/node'
import { type LogConfig, readWitnessConfig } from './config.ts'
import { createDurably, replaceDurably } from './durable-file.ts'
import { beginState } from './state.ts'
import { WitnessError } from './witness-error.ts'

export interface NewWitness {
  /** A folder that is not there yet, or is empty. */
  readonly folder: string
  /** Name of the witness in its key, e.g. `audit-office.example/witness`. */
  readonly name: string
  /** `host:port`. */
  readonly listen: string
  readonly logs: readonly LogConfig[]
}

/** The files of a new witness. */
export interface WitnessFiles {
  readonly config: string
  /** To give to the operators of logs. */
  readonly vkey: string
}

/**
 * Makes a witness: its key, its configuration, and the state in which nothing has been cosigned yet.
 * @throws WitnessError when one is there already: nothing is written over.
 */
export async function initWitness({ folder, name, listen, logs }: NewWitness): Promise<WitnessFiles> {
  const config = join(folder, 'witness.json')
  if (existsSync(config)) throw new WitnessError(`There is a witness in ${folder} already.`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const { skey } = generateNoteKeys(name)
  await createDurably(join(folder, 'witness.key'), `${skey}\n`)
  mkdirSync(join(folder, 'state'), { mode: 0o700 })
  for (const { origin } of logs) await beginState(join(folder, 'state'), origin)
  const written = { listen, keyFile: 'witness.key', state: 'state', logs }
  await createDurably(config, `${JSON.stringify(written, null, 2)}\n`)
  return { config, vkey: witnessVkeyOf(skey) }
}

/** Adds a log to a witness. @throws WitnessError when it watches that log already. */
export async function watchLog(config: string, log: LogConfig): Promise<void> {
  const { state, logs } = readWitnessConfig(config)
  if (logs.some(({ origin }) => origin === log.origin)) {
    throw new WitnessError(`${log.origin} is watched here already.`)
  }
  await beginState(resolve(dirname(config), state), log.origin)
  const written = { ...JSON.parse(readFileSync(config, 'utf8')), logs: [...logs, log] }
  await replaceDurably(config, `${JSON.stringify(written, null, 2)}\n`)
}

/** A log by its public key: its origin is the name of the key, unless it is said to be another. @throws KeyError. */
export function logOf(vkey: string, origin?: string): LogConfig {
  return { origin: origin ?? parseVkey(nodeHash, vkey).name, vkeys: [vkey] }
}
