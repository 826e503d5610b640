import { type Check, isObject, listOf, oneOf, record, text } from './check.ts'
import { declaredPack } from './declared-check.ts'
import { type Fault, PackError } from './faults.ts'
import { type CommonPack, isDeclared, type Pack, type SharingPack } from './pack.ts'
import { contentOf } from './pack-file.ts'
import { bar, baselineRow, breakGlass, duty, provision, requirement, rule } from './rule-check.ts'
import { texts } from './texts.ts'
import { JURISDICTIONS, LANGUAGES, PROHIBITIONS, PURPOSES } from './vocabulary.ts'

const country = record({
  jurisdiction: oneOf(JURISDICTIONS),
  revision: text,
  provisions: listOf(provision),
  requirements: listOf(requirement),
  rules: listOf(rule),
  duties: listOf(duty),
})

const common = record({
  jurisdiction: oneOf(['ANY']),
  revision: text,
  provisions: listOf(provision),
  requirements: listOf(requirement),
  rules: listOf(rule),
  duties: listOf(duty),
  prohibitions: listOf(bar),
  baseline: listOf(baselineRow),
  standing: listOf(bar),
  handling: listOf(bar),
  breakGlass,
  texts: record(Object.fromEntries(LANGUAGES.map((language) => [language, texts]))),
})

/**
 * Reads one pack as it stands in its file. It says the same as `packs/pack.schema.json`; what two places say together,
 * such as an id used twice, is found when packs are put together.
 *
 * @throws PackError that names every fault: an unknown key, code, attribute, value or operator, a missing member, a
 * rule of status `law` without its provision, a prohibition or purpose left out.
 */
export function parsePack(document: unknown): Pack {
  const content = contentOf(document)
  const faults: Fault[] = []
  pack(content, '', faults)
  if (faults.length > 0) throw new PackError(faults)
  return content as Pack
}

/** {@link parsePack} for one that is about sharing. @throws PackError also when it declares what it is about. */
export function parseSharingPack(document: unknown): SharingPack {
  const read = parsePack(document)
  if (isDeclared(read))
    throw new PackError([{ pointer: '/jurisdiction', detail: 'must be ANY or a country' }])
  return read
}

/** {@link parsePack} without the exception, for a pack inside a larger document. */
export const pack: Check = (value, at, faults) => {
  const before = faults.length
  if (isObject(value) && value.jurisdiction === 'NONE') return declaredPack(value, at, faults)
  const isCommon = isObject(value) && value.jurisdiction === 'ANY'
  const check = isCommon ? common : country
  check(value, at, faults)
  if (!isCommon || faults.length > before) return
  const whole = value as unknown as CommonPack
  if (
    whole.prohibitions.map((bar) => `${bar.id}${bar.ground}`).join() !== PROHIBITIONS.map((x) => x + x).join()
  ) {
    faults.push({
      pointer: `${at}/prohibitions`,
      detail: 'must be X1 to X9, in this order, each with its own ground',
    })
  }
  for (const purpose of PURPOSES) {
    const rows = whole.baseline.filter((row) => row.purpose === purpose && row.recipient === undefined)
    if (rows.length !== 1) {
      faults.push({
        pointer: `${at}/baseline`,
        detail: `has ${rows.length} rows for ${purpose} where it needs one`,
      })
    }
  }
}
