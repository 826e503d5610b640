import {
  type AccessChange,
  type AgreementDocument,
  type Bundle,
  diffAgreements,
  diffBundles,
  type Registry,
} from '@casebridge/policy'
import type { Terminal } from '../program.ts'
import { InputError, whole } from './input.ts'
import { asJson, type Common } from './options.ts'
import { changesInWords } from './print.ts'
import { readAgreements } from './read-agreements.ts'
import { readPacks } from './read-packs.ts'
import { readRegistry } from './read-registry.ts'
import { isBundle, readVersion } from './read-version.ts'

export async function runDiff(
  before: string,
  after: string,
  options: Common & { readonly registry: string },
  terminal: Terminal,
): Promise<void> {
  const [old, young] = [await readVersion(before), await readVersion(after)]
  const known = await readRegistry(options.registry)
  const changes = await changesBetween(old, young, known, options)
  if (changes === undefined) {
    throw new InputError([{ file: after, pointer: '', detail: `is not of the same kind as ${before}` }])
  }
  terminal.write(options.json ? asJson(changes) : changesInWords(changes))
}

/** Undefined for two of different kinds. */
async function changesBetween(
  before: AgreementDocument | Bundle,
  after: AgreementDocument | Bundle,
  registry: Registry,
  options: Common,
): Promise<readonly AccessChange[] | undefined> {
  if (isBundle(before)) {
    return isBundle(after) ? diffBundles(before, after, { registry, on: options.on }) : undefined
  }
  if (isBundle(after)) return undefined
  const packs = whole(await readPacks(options.packs))
  return diffAgreements(before, after, {
    packs,
    registry,
    others: whole(await readAgreements(options.agreement)),
  })
}
