import type { AddressInfo } from 'node:net'
import type { WitnessConfig } from './config.ts'
import { type OpenWitnessOptions, openWitness } from './open-witness.ts'
import { listen, witnessServer } from './witness-server.ts'

export interface RunningWitness {
  readonly vkey: string
  readonly port: number
  /** Finishes what is under way. */
  close(): Promise<void>
}

/** Opens a witness and serves it. @throws WitnessError when it cannot start. */
export async function runWitness(
  config: WitnessConfig,
  options: OpenWitnessOptions = {},
): Promise<RunningWitness> {
  const { notice = () => {} } = options
  const witness = await openWitness(config, options)
  const server = witnessServer(witness, config.prefix, (error) => {
    notice(error instanceof Error ? error.message : String(error))
  })
  try {
    await listen(server, config.listen)
  } catch (error) {
    witness.close()
    throw error
  }
  return {
    vkey: witness.vkey,
    port: (server.address() as AddressInfo).port,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeIdleConnections()
      await closed
      witness.close()
    },
  }
}
