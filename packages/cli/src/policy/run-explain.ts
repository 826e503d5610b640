import { type Facts, factFaults, type Language, signedByAll } from '@casebridge/policy'
import type { Terminal } from '../program.ts'
import { explainedInWords, explainFacts } from './explain.ts'
import { InputError, readJson, whole } from './input.ts'
import { asJson, type Common } from './options.ts'
import { readAgreements } from './read-agreements.ts'
import { readPacks } from './read-packs.ts'

export async function runExplain(
  file: string,
  options: Common & { readonly language: Language },
  terminal: Terminal,
): Promise<void> {
  const facts = await readJson(file)
  const faults = factFaults(facts)
  if (faults.length > 0) throw new InputError(faults.map((fault) => ({ ...fault, file })))
  const rules = whole(await readPacks(options.packs))
  const signed = signedByAll(whole(await readAgreements(options.agreement)))
  const explained = explainFacts(rules, signed, facts as Facts, options.language)
  terminal.write(options.json ? asJson(explained) : explainedInWords(explained, options.language))
}
