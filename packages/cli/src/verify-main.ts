import { Command } from 'commander'
import { runProgram } from './run-program.ts'
import { describeVerify } from './verify-command.ts'

// `casebridge verify` alone: what is built into one file, for whoever checks a log and has nothing but Node.
await runProgram((terminal) => describeVerify(new Command('casebridge-verify'), terminal))
