import { type Command, CommanderError } from 'commander'
import type { Terminal } from './program.ts'

/** Runs a program of this process: its output, and its exit code. */
export async function runProgram(create: (terminal: Terminal) => Command): Promise<void> {
  const program = create({
    write: (text) => process.stdout.write(text),
    exit: (code) => {
      process.exitCode = code
    },
  })
  // Left to itself the parser ends with 1 for a wrong option; here 1 says that what was checked does not hold.
  for (const command of program.commands.flatMap((one) => [one, ...one.commands])) command.exitOverride()
  program.exitOverride()
  try {
    await program.parseAsync()
  } catch (error) {
    process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : 2
    if (!(error instanceof CommanderError)) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    }
  }
}
