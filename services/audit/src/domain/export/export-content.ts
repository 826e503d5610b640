import { ENTRY_SCHEMA, type ExportContent, toBase64 } from '@casebridge/ledger'
import type { BundleStore } from '../bundles/bundle-archive.ts'
import type { ChosenEntry } from './chosen-entries.ts'
import { type Opened, type OpeningParts, openDetails } from './open-details.ts'

/** An entry of an export, its details typed. */
export type ExportedEntry = { readonly index: number; readonly entry: string } & Opened

/** What an export says, and the bytes of the policies it names. */
export interface Assembled {
  readonly content: Omit<ExportContent, 'entries'> & { readonly entries: readonly ExportedEntry[] }
  readonly policies: { readonly revision: string; readonly bytes: string }[]
}

/** Puts an export together. Nothing of it may leave before it is recorded. @throws DetailDamaged */
export async function assembleExport(
  parts: OpeningParts & { readonly bundles: Pick<BundleStore, 'findBytes'> },
  origin: string,
  chosen: readonly ChosenEntry[],
): Promise<Assembled> {
  const opened = await openDetails(parts, chosen)
  const entries = chosen.map(({ index, leaf }, i) => ({ index, entry: toBase64(leaf), ...opened[i] }))
  const policies: Assembled['policies'] = []
  for (const revision of new Set(chosen.flatMap(({ entry }) => entry.policy ?? []))) {
    const bytes = await parts.bundles.findBytes(revision)
    if (bytes !== undefined) policies.push({ revision, bytes: toBase64(bytes) })
  }
  const schema = JSON.stringify(ENTRY_SCHEMA)
  return {
    content: { log: origin, entries, policies: policies.map(({ revision }) => revision), schema },
    policies,
  }
}
