import { type Command, InvalidArgumentError } from 'commander'
import type { Terminal } from '../program.ts'
import { runMake } from './run-make.ts'
import { runRetire, runRotate } from './run-rotate.ts'
import { runApprove, runSet, type SetOptions } from './run-set.ts'

/** `casebridge keys`: key files of logs and witnesses, and the key set by which others know them. */
export function addKeysCommand(program: Command, terminal: Terminal): void {
  const keys = program.command('keys').description('Make and replace keys of logs and witnesses.')
  keys
    .command('make')
    .description('Make an Ed25519 key in note format; prints its public half.')
    .requiredOption('--name <name>', 'name of the log or witness, as its signatures will carry it')
    .requiredOption('--out <file>', 'a new file for the secret key, mode 0600')
    .option('--witness', 'print the public key as a witness publishes it')
    .action((options: { name: string; out: string; witness?: boolean }) => runMake(options, terminal))
  keys
    .command('rotate')
    .description('Make a new key of a log; for some days its heads carry both signatures.')
    .requiredOption('--keys <file>', 'the signing keys of the log, LOG_SIGNING_KEY_FILE of the signer')
    .option('--days <days>', 'how long the old key still signs', readCount, 30)
    .action((options: { keys: string; days: number }) => runRotate(options, terminal))
  keys
    .command('retire')
    .description('End the signing of the old key.')
    .requiredOption('--keys <file>', 'the signing keys of the log')
    .option('--early', 'before its day')
    .action((options: { keys: string; early?: boolean }) => runRetire(options, terminal))
  keys
    .command('set')
    .description('Write the key set of a log and its witnesses, for the roots to sign.')
    .requiredOption('--keys <file>', 'the signing keys of the log')
    .requiredOption('--sequence <number>', 'one more than that of the set before', readCount)
    .option('--outside <vkey...>', 'witnesses over whom the operator has no say', [])
    .option('--operator <vkey...>', 'witnesses of the operator', [])
    .requiredOption('--out <file>', 'a new file')
    .action((options: SetOptions) => runSet(options, terminal))
  keys
    .command('approve')
    .description('Sign a key set with a root key.')
    .requiredOption('--set <file>', 'the key set; the signature is added to it')
    .requiredOption('--root <file>', 'secret key of the root')
    .action((options: { set: string; root: string }) => runApprove(options, terminal))
}

function readCount(text: string): number {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('It is no positive number.')
  return count
}
