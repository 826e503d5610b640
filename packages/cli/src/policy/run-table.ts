import { compile, GROUND_OF_GATE, loadPolicy, signedByAll } from '@casebridge/policy'
import {
  AGREEMENTS,
  failuresOf,
  parseRows,
  settingUnder,
  situationsOf,
  TableError,
} from '@casebridge/policy/table'
import type { Terminal } from '../program.ts'
import { faultsOf, InputError, readText, whole } from './input.ts'
import type { Common } from './options.ts'
import { failureInWords } from './print.ts'
import { readAgreements } from './read-agreements.ts'
import { readPacks } from './read-packs.ts'
import { readRegistry } from './read-registry.ts'

/** Ends with `N passed, N failed`, also where something cannot be read: then each fault is a failure, and none passed. */
export async function runTable(file: string, options: Common, terminal: Terminal): Promise<void> {
  await putTable(file, options, terminal).catch((error: unknown) => {
    const faults = error instanceof InputError ? error.faults : (faultsOf(error) ?? [])
    terminal.write(`0 passed, ${Math.max(faults.length, 1)} failed\n`)
    throw error
  })
}

async function putTable(file: string, options: Common, terminal: Terminal): Promise<void> {
  const rows = parseTable(file, await readText(file))
  const rules = whole(await readPacks(options.packs))
  const signed = signedByAll(whole(await readAgreements(options.agreement)))
  if (signed.length > 0 && options.registry === undefined) {
    throw new InputError([
      { file, pointer: '', detail: 'with --agreement, name the agencies with --registry' },
    ])
  }
  const setting =
    options.registry === undefined
      ? undefined
      : settingUnder(signed, await readRegistry(options.registry), options.on)
  const policy = loadPolicy(
    compile({ packs: rules, agreements: setting === undefined ? AGREEMENTS : signed }),
    'files',
  )
  const situations = situationsOf(rows, (gate) => GROUND_OF_GATE[gate], setting)
  const failures = failuresOf(policy, situations)
  for (const failure of failures) terminal.write(`${failureInWords(failure)}\n`)
  terminal.write(`${situations.length - failures.length} passed, ${failures.length} failed\n`)
  terminal.exit(failures.length > 0 ? 1 : 0)
}

function parseTable(file: string, text: string) {
  try {
    return parseRows(text)
  } catch (error) {
    if (!(error instanceof TableError)) throw error
    throw new InputError(
      error.faults.map(({ line, detail }) => ({ file: `${file}:${line}`, pointer: '', detail })),
    )
  }
}
