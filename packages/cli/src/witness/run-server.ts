import { once } from 'node:events'
import { parseAddress, readWitnessConfig, runWitness } from '@casebridge/witness'
import type { Terminal } from '../program.ts'

/** `casebridge witness`: answers until SIGTERM or SIGINT. @throws WitnessError when it cannot start. */
export async function runServer(
  options: { readonly config: string; readonly listen?: string },
  terminal: Terminal,
): Promise<void> {
  const config = readWitnessConfig(options.config)
  const listen = (options.listen === undefined ? undefined : parseAddress(options.listen)) ?? config.listen
  const notice = (line: string) => terminal.write(`${new Date().toISOString()} ${line}\n`)
  const witness = await runWitness({ ...config, listen }, { notice })
  notice(`${witness.vkey} listens on ${listen.host}:${witness.port}`)
  const stopped = new AbortController()
  const { signal } = stopped
  await Promise.race([once(process, 'SIGTERM', { signal }), once(process, 'SIGINT', { signal })])
  stopped.abort()
  await witness.close()
}
