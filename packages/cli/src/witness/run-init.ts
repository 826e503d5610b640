import { initWitness, type LogConfig, watchLog } from '@casebridge/witness'
import type { Terminal } from '../program.ts'

/** `casebridge witness init`. @throws WitnessError. */
export async function runInit(
  {
    name,
    dir,
    listen,
    log,
  }: {
    readonly name: string
    readonly dir: string
    readonly listen: string
    readonly log: readonly LogConfig[]
  },
  terminal: Terminal,
): Promise<void> {
  const { config, vkey } = await initWitness({ folder: dir, name, listen, logs: log })
  terminal.write(`Public key, for the operators of the logs:\n${vkey}\n`)
  terminal.write(`Watches: ${log.map(({ origin }) => origin).join(', ')}\n`)
  terminal.write(`Start it with: casebridge witness --config ${config}\n`)
}

/** `casebridge witness watch`. @throws WitnessError. */
export async function runWatch(config: string, log: LogConfig, terminal: Terminal): Promise<void> {
  await watchLog(config, log)
  terminal.write(`Will watch ${log.origin} from the next start on.\n`)
}
