import { Command } from 'commander'
import { exportLog } from './export.ts'
import { addKeysCommand } from './keys/command.ts'
import { addPolicyCommand } from './policy/command.ts'
import { describeVerify, type LiveOptions, live, openLive } from './verify-command.ts'
import { addWitnessCommand } from './witness/command.ts'

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
  describeVerify(program.command('verify'), terminal)
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
