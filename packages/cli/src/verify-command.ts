import { readFile, writeFile } from 'node:fs/promises'
import type { Verifier } from '@casebridge/ledger'
import { ed25519Verifier, witnessVerifier } from '@casebridge/ledger/node'
import { type Command, Option } from 'commander'
import { fileSource } from './file-source.ts'
import { liveSource } from './live-source.ts'
import type { Terminal } from './program.ts'
import { readKeyOption } from './read-key-option.ts'
import { type LogSource, SourceError } from './source.ts'
import { rememberedHead, verify } from './verify.ts'
import { verifyBundle } from './verify-bundle.ts'

/** A running audit service. */
export interface LiveOptions {
  readonly audit?: string
  readonly token?: string
  readonly tokenFile?: string
}

interface VerifyOptions extends LiveOptions {
  readonly vkey: Verifier
  readonly witness: readonly Verifier[]
  readonly origin?: string
  readonly export?: string
  readonly bundle?: string
  readonly checkpoint: readonly string[]
  readonly remember?: string
  readonly time?: boolean
}

/** `casebridge verify`: the same in the whole program and in the one that stands alone. */
export function describeVerify(command: Command, terminal: Terminal): Command {
  return live(command)
    .description('Verify a whole disclosure ledger and say what is and is not proven.')
    .requiredOption('--vkey <key>', 'public key of the log, in note format', readVkey)
    .option('--witness <vkey>', 'public key of a witness you trust; repeat for more', addWitness, [])
    .option('--origin <origin>', 'name of the log; the name of the key when left out')
    .option('--export <path>', 'verify an export instead of a running service')
    .option('--bundle <file>', 'verify an export of chosen entries instead of a whole log')
    .option('--checkpoint <file...>', 'earlier checkpoints that this log must continue', [])
    .option('--remember <file>', 'write the checkpoint to this file when the log holds')
    .option('--time', 'say how many entries were verified in a second')
    .action(async (options: VerifyOptions) => terminal.exit(await runVerify(options, terminal)))
}

async function runVerify(options: VerifyOptions, terminal: Terminal): Promise<number> {
  const { vkey, witness: witnesses } = options
  const origin = options.origin ?? vkey.name
  const remembered = await Promise.all(options.checkpoint.map((file) => rememberedHead(file, origin, vkey)))
  if (options.bundle !== undefined) {
    const { ok, report } = await verifyBundle(options.bundle, origin, vkey, witnesses)
    terminal.write(report)
    return ok ? 0 : 1
  }
  const source =
    options.export === undefined ? await openLive(options, origin) : await fileSource(options.export)
  const started = performance.now()
  const { verification, report } = await verify(source, origin, vkey, { remembered, witnesses })
  terminal.write(report)
  if (options.time) terminal.write(`\n${rate(verification.size, performance.now() - started)}\n`)
  if (!verification.ok) return 1
  if (options.remember !== undefined) await writeFile(options.remember, source.checkpoint)
  return 0
}

function rate(entries: number, milliseconds: number): string {
  const seconds = milliseconds / 1000
  return `${entries} entries in ${seconds.toFixed(2)} s: ${Math.round(entries / seconds)} a second.`
}

/** @throws SourceError without a service or a token. */
export async function openLive({ audit, token, tokenFile }: LiveOptions, origin: string): Promise<LogSource> {
  if (audit === undefined) throw new SourceError('Name the service with --audit, or an export with --export.')
  const given = token ?? (tokenFile === undefined ? undefined : (await readFile(tokenFile, 'utf8')).trim())
  if (given === undefined) throw new SourceError('Give an auditor’s access token with --token-file.')
  return liveSource({ url: audit, origin, token: given })
}

/** Adds the options that name a running service. */
export function live(command: Command): Command {
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

function addWitness(text: string, before: readonly Verifier[]): readonly Verifier[] {
  return [...before, readKeyOption(() => witnessVerifier(text))]
}
