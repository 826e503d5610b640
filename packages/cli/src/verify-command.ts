import { readFile, writeFile } from 'node:fs/promises'
import { type Command, Option } from 'commander'
import { fileSource } from './file-source.ts'
import { liveSource } from './live-source.ts'
import type { Terminal } from './program.ts'
import { type LogSource, SourceError } from './source.ts'
import { type KeyOptions, trustedKeys, withKeys } from './trusted-keys.ts'
import { rememberedHead, verify } from './verify.ts'
import { verifyBundle } from './verify-bundle.ts'
import { fetchWitnessed, type WitnessOptions, withWitnesses, witnessedBy } from './witnessed.ts'

/** A running audit service. */
export interface LiveOptions {
  readonly audit?: string
  readonly token?: string
  readonly tokenFile?: string
}

interface VerifyOptions extends LiveOptions, WitnessOptions, KeyOptions {
  readonly export?: string
  readonly bundle?: string
  readonly checkpoint: readonly string[]
  readonly remember?: string
  readonly time?: boolean
}

/** `casebridge verify`: the same in the whole program and in the one that stands alone. */
export function describeVerify(command: Command, terminal: Terminal): Command {
  return withKeys(withWitnesses(live(command)))
    .description('Verify a whole disclosure ledger and say what is and is not proven.')
    .option('--export <path>', 'verify an export instead of a running service')
    .option('--bundle <file>', 'verify an export of chosen entries instead of a whole log')
    .option('--checkpoint <file...>', 'earlier checkpoints that this log must continue', [])
    .option('--remember <file>', 'write the checkpoint to this file when the log holds')
    .option('--time', 'say how many entries were verified in a second')
    .action(async (options: VerifyOptions) => terminal.exit(await runVerify(options, terminal)))
}

async function runVerify(given: VerifyOptions, terminal: Terminal): Promise<number> {
  const { witnesses, ...keys } = await trustedKeys(given)
  const options = given.witness.length > 0 ? given : { ...given, witness: witnesses }
  const remembered = await Promise.all(options.checkpoint.map((file) => rememberedHead(file, keys)))
  if (options.bundle !== undefined) {
    const { ok, report } = await verifyBundle(options.bundle, keys, options)
    terminal.write(report)
    return ok ? 0 : 1
  }
  const witnessed =
    options.witness.length > 0 && options.audit !== undefined
      ? await fetchWitnessed(options.audit)
      : undefined
  const source =
    options.export === undefined ? await openLive(options, keys.origin) : await fileSource(options.export)
  const started = performance.now()
  const seen = witnessedBy(options, witnessed ?? source.checkpoint, keys)
  const { verification, report } = await verify(source, keys, [...remembered, ...seen.heads])
  terminal.write(report + seen.report)
  if (options.time) terminal.write(`\n${rate(verification.size, performance.now() - started)}\n`)
  if (!verification.ok || !seen.reached) return 1
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
