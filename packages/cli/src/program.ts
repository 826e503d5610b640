import { readFile, writeFile } from 'node:fs/promises'
import type { Verifier } from '@casebridge/ledger'
import { ed25519Verifier } from '@casebridge/ledger/node'
import { Command, Option } from 'commander'
import { exportLog } from './export.ts'
import { fileSource } from './file-source.ts'
import { addKeysCommand } from './keys/command.ts'
import { liveSource } from './live-source.ts'
import { addPolicyCommand } from './policy/command.ts'
import { readKeyOption } from './read-key-option.ts'
import { type LogSource, SourceError } from './source.ts'
import { rememberedHead, verify } from './verify.ts'
import { addWitnessCommand } from './witness/command.ts'

interface LiveOptions {
  readonly audit?: string
  readonly token?: string
  readonly tokenFile?: string
}

interface VerifyOptions extends LiveOptions {
  readonly vkey: Verifier
  readonly origin?: string
  readonly export?: string
  readonly checkpoint: readonly string[]
  readonly remember?: string
}

/** Where the program writes and what it leaves behind. */
export interface Terminal {
  write(text: string): void
  /** 0: what was checked holds; 1: it does not; 2: it could not be checked. */
  exit(code: number): void
}

/** The `casebridge` command. */
export function createProgram(terminal: Terminal): Command {
  const program = new Command('casebridge').description(
    'Tools for those who check Casebridge, and for those who keep its rules.',
  )
  live(program.command('verify'))
    .description('Verify a whole disclosure ledger and say what is and is not proven.')
    .requiredOption('--vkey <key>', 'public key of the log, in note format', readVkey)
    .option('--origin <origin>', 'name of the log; the name of the key when left out')
    .option('--export <path>', 'verify an export instead of a running service')
    .option('--checkpoint <file...>', 'earlier checkpoints that this log must continue', [])
    .option('--remember <file>', 'write the checkpoint to this file when the log holds')
    .action(async (options: VerifyOptions) => terminal.exit(await runVerify(options, terminal)))
  live(program.command('export'))
    .description('Write a running ledger to a file or directory, for verification without network.')
    .requiredOption('--origin <origin>', 'name of the log')
    .requiredOption('--out <path>', 'a new .json file, or a new directory for a large log')
    .action(async (options: LiveOptions & { origin: string; out: string }) => {
      const { entries, policies } = await exportLog(await openLive(options, options.origin), options.out)
      terminal.write(
        `Wrote ${entries} entries and ${policies} policy bundles to ${options.out}. They are not verified yet.\n`,
      )
    })
  addPolicyCommand(program, terminal)
  addKeysCommand(program, terminal)
  addWitnessCommand(program, terminal)
  return program
}

async function runVerify(options: VerifyOptions, terminal: Terminal): Promise<number> {
  const { vkey } = options
  const origin = options.origin ?? vkey.name
  const remembered = await Promise.all(options.checkpoint.map((file) => rememberedHead(file, origin, vkey)))
  const source =
    options.export === undefined ? await openLive(options, origin) : await fileSource(options.export)
  const { verification, report } = await verify(source, origin, vkey, remembered)
  terminal.write(report)
  if (!verification.ok) return 1
  if (options.remember !== undefined) await writeFile(options.remember, source.checkpoint)
  return 0
}

async function openLive({ audit, token, tokenFile }: LiveOptions, origin: string): Promise<LogSource> {
  if (audit === undefined) throw new SourceError('Name the service with --audit, or an export with --export.')
  const given = token ?? (tokenFile === undefined ? undefined : (await readFile(tokenFile, 'utf8')).trim())
  if (given === undefined) throw new SourceError('Give an auditor’s access token with --token-file.')
  return liveSource({ url: audit, origin, token: given })
}

function live(command: Command): Command {
  return command
    .option('--audit <url>', 'a running audit service')
    .option('--token-file <file>', 'file with the access token of an auditor')
    .addOption(
      new Option('--token <token>', 'the token itself; other users of this machine may see it').env(
        'CASEBRIDGE_TOKEN',
      ),
    )
}

function readVkey(text: string): Verifier {
  return readKeyOption(() => ed25519Verifier(text))
}
