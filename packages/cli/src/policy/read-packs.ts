import { basename, join } from 'node:path'
import {
  contentOf,
  isDeclared,
  LANGUAGES,
  PACKS,
  PackError,
  parsePack,
  type SharingPack,
} from '@casebridge/policy'
import { InputError, jsonFilesIn, type Placed, type Read, readEach, readJson } from './input.ts'

/** Where the packs that come with Casebridge are said to be. */
const SHIPPED = 'packs of Casebridge'

/** The record of revisions that stands beside the packs. */
const REVISIONS = 'revisions.json'

/**
 * The packs of a directory; of a country that has none there, and where no directory is named, those that come with
 * Casebridge. The words of the common pack may be in `texts/en.json` and so on, as in the source.
 */
export async function readPacks(directory?: string): Promise<Read<SharingPack>> {
  const shipped = PACKS.map((value) => ({ file: SHIPPED, at: '', value }))
  if (directory === undefined) return { found: shipped, faults: [] }
  const files = (await jsonFilesIn([directory])).filter((file) => basename(file) !== REVISIONS)
  const values = await Promise.all(
    files.map(async (file) => ({ file, at: '', value: await withTexts(directory, await readJson(file)) })),
  )
  const { found, faults } = readEach(values, parseSharing)
  const others = shipped.filter(({ value }) => values.every((one) => countryOf(one) !== value.jurisdiction))
  return { found: [...others, ...found], faults }
}

function countryOf({ value }: Placed<unknown>): unknown {
  return typeof value === 'object' && value !== null && 'jurisdiction' in value
    ? value.jurisdiction
    : undefined
}

function parseSharing(value: unknown): SharingPack {
  const pack = parsePack(value)
  if (isDeclared(pack)) throw new PackError([{ pointer: '/jurisdiction', detail: 'is not about sharing' }])
  return pack
}

async function withTexts(directory: string, value: unknown): Promise<unknown> {
  if (typeof value !== 'object' || value === null || 'texts' in value) return value
  if (!('jurisdiction' in value) || value.jurisdiction !== 'ANY') return value
  const texts = await Promise.all(
    LANGUAGES.map(async (language) => {
      const text = await readJson(join(directory, 'texts', `${language}.json`)).catch(nothingThere)
      return text === undefined ? [] : [[language, contentOf(text)] as const]
    }),
  )
  return { ...value, texts: Object.fromEntries(texts.flat()) }
}

/** What is missing is then named as a fault of the pack itself. */
function nothingThere(error: unknown): undefined {
  if (error instanceof InputError && error.message.endsWith('cannot be read')) return undefined
  throw error
}
