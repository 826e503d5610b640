import type { Terminal } from '../program.ts'
import { lint } from './lint.ts'
import { asJson, type Common } from './options.ts'
import { remarksInWords } from './print.ts'
import { readAgreements } from './read-agreements.ts'
import { readPacks } from './read-packs.ts'
import { readRegistry } from './read-registry.ts'

export async function runLint(paths: readonly string[], options: Common, terminal: Terminal): Promise<void> {
  const [rules, documents, known] = await Promise.all([
    readPacks(options.packs),
    readAgreements(paths),
    options.registry === undefined ? undefined : readRegistry(options.registry),
  ])
  const remarks = lint(rules, documents, { registry: known, on: options.on })
  terminal.write(options.json ? asJson(remarks) : remarksInWords(remarks))
  terminal.exit(remarks.some(({ severity }) => severity === 'error') ? 1 : 0)
}
