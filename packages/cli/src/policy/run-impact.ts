import {
  type AgreementDocument,
  type Bundle,
  compile,
  loadPolicy,
  type Policy,
  signedByAll,
} from '@casebridge/policy'
import type { Terminal } from '../program.ts'
import { SourceError } from '../source.ts'
import { impactInWords, impactOf, parseLog } from './impact.ts'
import { readText, whole } from './input.ts'
import { askImpact, liveImpactInWords, proposeCandidate } from './live-impact.ts'
import { asJson, type Common } from './options.ts'
import { readAgreements } from './read-agreements.ts'
import { readPacks } from './read-packs.ts'
import { isBundle, readVersion } from './read-version.ts'

export interface ImpactOptions extends Common {
  readonly facts?: string
  readonly exchange?: string
  readonly tokenFile?: string
  readonly from?: string
  readonly until?: string
  readonly agreements?: string
  readonly agreementsTokenFile?: string
}

const REVISION = /^sha256:[0-9a-f]{64}$/

/** From a file of logged decisions, or through a running exchange, which keeps its own. */
export async function runImpact(draft: string, options: ImpactOptions, terminal: Terminal): Promise<void> {
  const { facts, exchange } = options
  if ((facts === undefined) === (exchange === undefined)) {
    throw new SourceError('Name either logged decisions with --facts, or a running service with --exchange.')
  }
  if (facts === undefined) return runLive(draft, options, terminal)
  const policy = await policyOf(await readVersion(draft), options)
  const impact = impactOf(policy, parseLog(facts, await readText(facts)))
  terminal.write(options.json ? asJson(impact) : impactInWords(impact))
}

async function policyOf(draft: AgreementDocument | Bundle, options: Common): Promise<Policy> {
  if (isBundle(draft)) return loadPolicy(draft, 'draft')
  const others = whole(await readAgreements(options.agreement)).filter(({ id }) => id !== draft.id)
  const packs = whole(await readPacks(options.packs))
  return loadPolicy(compile({ packs, agreements: signedByAll([draft, ...others]) }), 'draft')
}

async function runLive(draft: string, options: ImpactOptions, terminal: Terminal): Promise<void> {
  const exchange = { url: named(options, 'exchange'), token: await tokenIn(named(options, 'tokenFile')) }
  const period = { from: named(options, 'from'), until: named(options, 'until') }
  const revision = REVISION.test(draft) ? draft : await candidateOf(draft, options)
  const impact = await askImpact(exchange, revision, period)
  terminal.write(options.json ? asJson(impact) : liveImpactInWords(impact))
}

/** A draft that is not yet a candidate becomes one first. */
async function candidateOf(draft: string, options: ImpactOptions): Promise<string> {
  const agreement = await readVersion(draft)
  if (isBundle(agreement)) throw new SourceError('The exchange looks up a bundle by its revision: sha256:….')
  const token = await tokenIn(named(options, 'agreementsTokenFile'))
  return proposeCandidate({ url: named(options, 'agreements'), token }, agreement)
}

function named(options: ImpactOptions, option: Exclude<keyof ImpactOptions, keyof Common>): string {
  const value = options[option]
  if (value !== undefined) return value
  throw new SourceError(
    `--${option.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} is missing.`,
  )
}

async function tokenIn(file: string): Promise<string> {
  return (await readText(file)).trim()
}
