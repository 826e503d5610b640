import { AGENCY_TYPES, JURISDICTIONS, type Registry } from '@casebridge/policy'
import { type FileFault, InputError, readJson } from './input.ts'

type Fields = Readonly<Record<string, unknown>>

const WANTED: Readonly<
  Record<keyof Registry, Readonly<Record<string, readonly string[] | 'text' | 'texts'>>>
> = {
  units: {
    id: 'text',
    name: 'text',
    jurisdiction: JURISDICTIONS,
    municipalities: 'texts',
    agencies: 'texts',
    coreTypes: 'texts',
  },
  agencies: {
    id: 'text',
    name: 'text',
    type: AGENCY_TYPES,
    regime: ['gdpr', 'led'],
    territory: ['inside', 'outside'],
  },
  professionals: { id: 'text', agency: 'text', roles: 'texts', units: 'texts' },
}

/**
 * Reads units, agencies and professionals as a registry snapshot has them; keys and issuers may be left out.
 *
 * @throws InputError that names every fault.
 */
export async function readRegistry(file: string): Promise<Registry> {
  const value = await readJson(file)
  const faults: FileFault[] = []
  const read = (part: keyof Registry): readonly Fields[] => {
    const list = isFields(value) ? value[part] : undefined
    if (!Array.isArray(list)) {
      faults.push({ file, pointer: `/${part}`, detail: 'must be a list' })
      return []
    }
    faults.push(
      ...list.flatMap((one: unknown, i) =>
        faultsIn(one, part).map((fault) => ({
          file,
          pointer: `/${part}/${i}${fault.pointer}`,
          detail: fault.detail,
        })),
      ),
    )
    return list
  }
  const [units, agencies, professionals] = [read('units'), read('agencies'), read('professionals')]
  if (faults.length > 0) throw new InputError(faults)
  return {
    units,
    agencies: agencies.map((one) => ({ issuers: [], ...one })),
    professionals: professionals.map((one) => ({ signingKeys: [], ...one })),
  } as unknown as Registry
}

function faultsIn(
  one: unknown,
  part: keyof Registry,
): readonly { readonly pointer: string; readonly detail: string }[] {
  if (!isFields(one)) return [{ pointer: '', detail: 'must be an object' }]
  return Object.entries(WANTED[part]).flatMap(([key, wanted]) => {
    const value = one[key]
    const isText = typeof value === 'string' && value !== ''
    const fits =
      wanted === 'text'
        ? isText
        : wanted === 'texts'
          ? Array.isArray(value) && value.every((entry) => typeof entry === 'string')
          : isText && wanted.includes(value)
    const detail =
      wanted === 'text'
        ? 'must be a text'
        : wanted === 'texts'
          ? 'must be a list of texts'
          : `must be one of ${wanted.join(', ')}`
    return fits ? [] : [{ pointer: `/${key}`, detail }]
  })
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
