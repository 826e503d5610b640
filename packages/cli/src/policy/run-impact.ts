import {
  type AgreementDocument,
  type Bundle,
  compile,
  loadPolicy,
  type Policy,
  signedByAll,
} from '@casebridge/policy'
import type { Terminal } from '../program.ts'
import { impactInWords, impactOf, parseLog } from './impact.ts'
import { readText, whole } from './input.ts'
import { asJson, type Common } from './options.ts'
import { readAgreements } from './read-agreements.ts'
import { readPacks } from './read-packs.ts'
import { isBundle, readVersion } from './read-version.ts'

export async function runImpact(
  file: string,
  options: Common & { readonly facts: string },
  terminal: Terminal,
): Promise<void> {
  const draft = await readVersion(file)
  const logged = parseLog(options.facts, await readText(options.facts))
  const impact = impactOf(await policyOf(draft, options), logged)
  terminal.write(options.json ? asJson(impact) : impactInWords(impact))
}

async function policyOf(draft: AgreementDocument | Bundle, options: Common): Promise<Policy> {
  if (isBundle(draft)) return loadPolicy(draft, 'draft')
  const others = whole(await readAgreements(options.agreement)).filter(({ id }) => id !== draft.id)
  const rules = whole(await readPacks(options.packs))
  return loadPolicy(compile({ packs: rules, agreements: signedByAll([draft, ...others]) }), 'draft')
}
