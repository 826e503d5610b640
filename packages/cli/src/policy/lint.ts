import {
  type Agreement,
  type AgreementDocument,
  analyse,
  analysePacks,
  compile,
  type Finding,
  type Registry,
  type SharingPack,
} from '@casebridge/policy'
import { type FileFault, faultsOf, type Placed, type Read } from './input.ts'

/** What lint has to say about one place of one file. */
export interface Remark {
  readonly file: string
  readonly severity: Finding['severity']
  readonly code: Finding['code'] | 'malformed'
  readonly pointer: string
  readonly detail: string
}

/** Everything wrong with packs and agreements kept in files: first that they can be read, then what they say together. */
export function lint(
  packs: Read<SharingPack>,
  agreements: Read<AgreementDocument>,
  { registry, on }: { readonly registry: Registry | undefined; readonly on: string },
): readonly Remark[] {
  const unreadable = [...packs.faults, ...agreements.faults].map(malformed)
  // Findings about packs that cannot be read would be guesses.
  if (packs.faults.length > 0) return unreadable
  const together = compiled(packs.found, agreements.found)
  if (together.some(({ file }) => packs.found.some((pack) => pack.file === file)))
    return [...unreadable, ...together]
  const rules = packs.found.map(({ value }) => value)
  const documents = agreements.found.map(({ value }) => value)
  return [
    ...unreadable,
    ...together,
    ...analysePacks(rules, on).map((finding) => inPack(finding, packs.found)),
    ...agreements.found.flatMap(({ file, at, value }) =>
      analyse({
        packs: rules,
        agreement: value,
        others: documents.filter((one) => one !== value),
        ...(registry && { registry }),
        on,
      }).map((finding) => ({ ...finding, file, pointer: `${at}${finding.pointer}` })),
    ),
  ]
}

/** Faults that show only when everything is put together: an id used twice, a provision that is not there. */
function compiled(
  packs: readonly Placed<SharingPack>[],
  agreements: readonly Placed<AgreementDocument>[],
): readonly Remark[] {
  const withClauses = agreements.filter(({ value }) => value.clauses.length > 0)
  try {
    compile({
      packs: packs.map(({ value }) => value),
      agreements: withClauses.map(({ value }) => decidingPart(value)),
    })
    return []
  } catch (error) {
    const faults = faultsOf(error)
    if (faults === undefined) throw error
    return faults.flatMap(({ pointer, detail }) => {
      // Analysis says this with the id of the clause.
      if (/\/purposes\/\d+$/.test(pointer)) return []
      const [, list, index, rest = ''] = /^\/(packs|agreements)(?:\/(\d+))?(\/.*)?$/.exec(pointer) ?? []
      const place = list === 'agreements' ? withClauses[Number(index)] : packs[Number(index ?? 0)]
      return [malformed({ file: place?.file ?? '', pointer: `${place?.at ?? ''}${rest}`, detail })]
    })
  }
}

function decidingPart({
  id,
  version,
  type,
  title,
  jurisdiction,
  units,
  parties,
  clauses,
  validFrom,
  validUntil,
}: AgreementDocument): Agreement {
  return { id, version, type, title, jurisdiction, units, parties, clauses, validFrom, validUntil }
}

function inPack(finding: Finding, packs: readonly Placed<SharingPack>[]): Remark {
  const [, index, rest = ''] = /^\/(\d+)(\/.*)?$/.exec(finding.pointer) ?? []
  return { ...finding, file: packs[Number(index)]?.file ?? '', pointer: rest }
}

function malformed({ file, pointer, detail }: FileFault): Remark {
  return { file, severity: 'error', code: 'malformed', pointer, detail }
}
