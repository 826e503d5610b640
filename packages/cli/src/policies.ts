import { join } from 'node:path'
import { decodeEntry, EntryError, type StoredEntry } from '@casebridge/ledger'
import type { LogSource } from './source.ts'

/** Where an exported directory has the bytes of a policy bundle: under the digits of its hash. */
export function policyPath(revision: string): string {
  return join('policies', revision.replace(/^sha256:/, ''))
}

/** Notes the policy that an entry names. What is no entry is exported as it is: verifying it says what it is not. */
export function notePolicy({ leaf }: StoredEntry, named: Set<string>): void {
  try {
    const policy = leaf === null ? null : decodeEntry(leaf).policy
    if (policy !== null) named.add(policy)
  } catch (error) {
    if (!(error instanceof EntryError)) throw error
  }
}

/** Those of the named policies whose bytes the source has. */
export async function* policiesOf(
  source: LogSource,
  named: ReadonlySet<string>,
): AsyncGenerator<readonly [string, Uint8Array]> {
  for (const revision of named) {
    const bytes = await source.findPolicy(revision)
    if (bytes !== undefined) yield [revision, bytes]
  }
}
