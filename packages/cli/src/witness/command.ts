import { type LogConfig, logOf, parseAddress } from '@casebridge/witness'
import { type Command, InvalidArgumentError } from 'commander'
import type { Terminal } from '../program.ts'
import { readKeyOption } from '../read-key-option.ts'
import { runInit, runWatch } from './run-init.ts'
import { runServer } from './run-server.ts'

interface InitOptions {
  readonly name: string
  readonly dir: string
  readonly listen: string
  readonly log: readonly LogConfig[]
}

/** `casebridge witness`: remembers how far logs have come, and cosigns only what continues that. */
export function addWitnessCommand(program: Command, terminal: Terminal): void {
  const witness = program
    .command('witness')
    .description('Run a witness: it cosigns a log only as long as the log continues what it has seen.')
  witness
    .command('run', { isDefault: true })
    .description('Answer until it is stopped.')
    .requiredOption('--config <file>', 'witness.json, as `witness init` makes it')
    .option('--listen <host:port>', 'listen here instead', readAddress)
    .action((options: { config: string; listen?: string }) => runServer(options, terminal))
  witness
    .command('init')
    .description('Make the folder of a new witness: key, configuration, state.')
    .requiredOption('--name <name>', 'name in its key, e.g. audit-office.example/witness')
    .requiredOption('--dir <folder>', 'a new folder')
    .requiredOption('--log <vkey>', 'public key of a log to watch; repeat for more', addLog)
    .option('--listen <host:port>', 'where it will answer', readAddress, '127.0.0.1:7411')
    .action((options: InitOptions) => runInit(options, terminal))
  witness
    .command('watch')
    .description('Watch one more log; takes effect when the witness is started again.')
    .requiredOption('--config <file>', 'witness.json')
    .requiredOption('--log <vkey>', 'public key of the log', readLog)
    .option('--origin <origin>', 'name of the log; the name of the key when left out')
    .action(({ config, log, origin }: { config: string; log: LogConfig; origin?: string }) =>
      runWatch(config, { ...log, ...(origin !== undefined && { origin }) }, terminal),
    )
}

function addLog(vkey: string, before: readonly LogConfig[] = []): readonly LogConfig[] {
  return [...before, readLog(vkey)]
}

function readLog(vkey: string): LogConfig {
  return readKeyOption(() => logOf(vkey))
}

function readAddress(text: string): string {
  if (parseAddress(text) === undefined) throw new InvalidArgumentError('not host:port')
  return text
}
