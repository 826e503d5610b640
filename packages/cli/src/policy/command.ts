import { LANGUAGES, type Language } from '@casebridge/policy'
import { type Command, Option } from 'commander'
import type { Terminal } from '../program.ts'
import { agreements, type Common, json, on, packs, readDay, registry } from './options.ts'
import { runDiff } from './run-diff.ts'
import { runExplain } from './run-explain.ts'
import { type ImpactOptions, runImpact } from './run-impact.ts'
import { runLint } from './run-lint.ts'
import { runTable } from './run-table.ts'

/** `casebridge policy`: for people who keep packs and agreements in git. Needs no server except where it says so. */
export function addPolicyCommand(program: Command, terminal: Terminal): Command {
  const policy = program
    .command('policy')
    .description('Check, try and compare packs and agreements kept in files.')
  policy
    .command('lint')
    .description('Everything wrong with packs and agreements: exit 1 on errors, 0 with warnings only.')
    .argument('[agreement...]', 'agreement documents, or directories of them')
    .addOption(packs())
    .addOption(registry())
    .addOption(on())
    .addOption(json())
    .action((paths: readonly string[], options: Common) => runLint(paths, options, terminal))
  policy
    .command('test')
    .description(
      'Put a table in the format of test/vectors/policy/rows.csv to the packs: exit 1 when one fails.',
    )
    .argument('<table>', 'CSV file')
    .addOption(packs())
    .addOption(
      agreements('under these agreements, among the agencies of --registry; without, everything is agreed'),
    )
    .addOption(registry())
    .addOption(on())
    .action((file: string, options: Common) => runTable(file, options, terminal))
  policy
    .command('explain')
    .description('Decide on facts, and say why and what would make it lawful.')
    .argument('<facts>', 'JSON file with the facts of one decision')
    .addOption(packs())
    .addOption(agreements('under these agreements; without, as if the two agencies had agreed on everything'))
    .addOption(new Option('--language <language>', 'of the words').choices([...LANGUAGES]).default('en'))
    .addOption(json())
    .action((file: string, options: Common & { language: Language }) => runExplain(file, options, terminal))
  policy
    .command('diff')
    .description('Who gains and who loses between two versions of an agreement, or two bundles.')
    .argument('<before>', 'agreement document or bundle')
    .argument('<after>', 'of the same kind')
    .addOption(packs())
    .addOption(registry().makeOptionMandatory())
    .addOption(agreements('in force beside both versions'))
    .addOption(on())
    .addOption(json())
    .action((before: string, after: string, options: Common & { registry: string }) =>
      runDiff(before, after, options, terminal),
    )
  policy
    .command('impact')
    .description('What a draft would have changed: how many logged decisions, by clause; never which.')
    .argument('<draft>', 'agreement document or bundle; with --exchange also the revision of a candidate')
    .addOption(packs())
    .addOption(agreements('in force beside the draft, with --facts'))
    .option('--facts <file>', 'logged decisions, one a line: {"facts": …, "decision": …}')
    .option('--exchange <url>', 'a running exchange, which decides its own log again')
    .option('--token-file <file>', 'access token of a coordinator or auditor for the exchange')
    .addOption(new Option('--from <date>', 'first day of the period').argParser(readDay))
    .addOption(new Option('--until <date>', 'first day after the period').argParser(readDay))
    .option('--agreements <url>', 'the agreements service, which makes a candidate of the draft')
    .option('--agreements-token-file <file>', 'access token of a coordinator or auditor for that service')
    .addOption(json())
    .action((draft: string, options: ImpactOptions) => runImpact(draft, options, terminal))
  return policy
}
