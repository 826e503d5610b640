import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { witnessVerifier } from '@casebridge/ledger/node'
import {
  initWitness,
  type LogConfig,
  type RunningWitness,
  readWitnessConfig,
  runWitness,
} from '@casebridge/witness'
import type { LogWitness } from '../src/domain/witness/witnesses.ts'
import { witnessCalls } from '../src/witness-calls.ts'

/** A witness that really runs, on a port and a folder of its own. */
export interface AWitness extends LogWitness {
  readonly folder: string
  readonly vkey: string
  stop(): Promise<void>
  start(): Promise<void>
  close(): Promise<void>
}

export async function aWitness(name: string, outside: boolean, log: LogConfig): Promise<AWitness> {
  const folder = join(mkdtempSync(join(tmpdir(), 'casebridge-witness-')), 'witness')
  const { config, vkey } = await initWitness({ folder, name, listen: '127.0.0.1:0', logs: [log] })
  let running: RunningWitness | undefined = await runWitness(readWitnessConfig(config))
  const { port } = running
  const stop = async () => {
    await running?.close()
    running = undefined
  }
  return {
    ...{ name, outside, folder, vkey, verifier: witnessVerifier(vkey), stop },
    calls: witnessCalls({ url: `http://127.0.0.1:${port}/` }, log.origin),
    async start() {
      running = await runWitness({ ...readWitnessConfig(config), listen: { host: '127.0.0.1', port } })
    },
    async close() {
      await stop()
      rmSync(join(folder, '..'), { recursive: true, force: true })
    },
  }
}
