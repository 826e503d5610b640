import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  AgreementError,
  compile,
  contentOf,
  LANGUAGES,
  type Pack,
  PackError,
  parsePack,
} from '@casebridge/policy'

/** The packs cannot be decided by. Names every fault at once, each with its file and its place (RFC 6901). */
export class PacksRefused extends Error {
  override readonly name = 'PacksRefused'
  readonly faults: readonly string[]

  constructor(directory: string, faults: readonly string[]) {
    super(`The packs in ${directory} cannot be used:\n${faults.map((fault) => `  ${fault}`).join('\n')}`)
    this.faults = faults
  }
}

/** What stands beside packs and is none. */
const BESIDE: readonly string[] = ['pack.schema.json', 'revisions.json']

/**
 * The packs in a directory that is laid out like Casebridge's own: each `*.json` is a pack, and `texts/*.json` are the
 * texts of the common one, where it does not have them itself.
 * @throws PacksRefused for a file that is no pack, and for packs that do not fit together.
 */
export function readPacks(directory: string): readonly Pack[] {
  const names = namesIn(directory)
  if (names.length === 0) throw new PacksRefused(directory, ['there is no pack'])
  const faults: string[] = []
  const packs = names.flatMap((name) => {
    try {
      return [parsePack(withTexts(directory, readJson(join(directory, name))))]
    } catch (error) {
      faults.push(...faultsOf(error, name))
      return []
    }
  })
  if (faults.length === 0) {
    try {
      return compile({ packs, agreements: [] }).packs
    } catch (error) {
      faults.push(...faultsOf(error, 'together'))
    }
  }
  throw new PacksRefused(directory, faults)
}

function namesIn(directory: string): readonly string[] {
  try {
    return readdirSync(directory)
      .filter((name) => name.endsWith('.json') && !BESIDE.includes(name))
      .sort()
  } catch (error) {
    throw new PacksRefused(directory, [reasonOf(error)])
  }
}

function withTexts(directory: string, pack: unknown): unknown {
  const folder = join(directory, 'texts')
  const isCommon =
    typeof pack === 'object' && pack !== null && 'jurisdiction' in pack && pack.jurisdiction === 'ANY'
  if (!isCommon || 'texts' in pack || !existsSync(folder)) return pack
  const texts = LANGUAGES.map((language) => [language, contentOf(readJson(join(folder, `${language}.json`)))])
  return { ...pack, texts: Object.fromEntries(texts) }
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}

function faultsOf(error: unknown, where: string): readonly string[] {
  return error instanceof PackError || error instanceof AgreementError
    ? error.faults.map(({ pointer, detail }) => `${where}${pointer}: ${detail}`)
    : [`${where}: ${reasonOf(error)}`]
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : 'cannot be read'
}
