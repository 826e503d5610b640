import { type ExportBundle, type ExportVerification, verifyExport } from '@casebridge/ledger'
import { nodeHash } from '@casebridge/ledger/node'
import { readBundle } from './read-bundle.ts'
import { readJson } from './read-file.ts'
import { lists } from './report.ts'
import type { TrustedKeys } from './trusted-keys.ts'
import { type WitnessOptions, witnessedBy } from './witnessed.ts'

/** Verifies an export of chosen entries. @throws SourceError when it cannot be read as one. */
export async function verifyBundle(
  file: string,
  keys: Pick<TrustedKeys, 'origin' | 'verifiers'>,
  options: WitnessOptions,
): Promise<{ readonly ok: boolean; readonly report: string }> {
  const bundle: ExportBundle = readBundle(await readJson(file), file)
  const verification = verifyExport({
    ...{ hash: nodeHash, ...keys, bundle },
    witnesses: options.witness,
  })
  const seen = witnessedBy(options, bundle.witnessed?.checkpoint ?? bundle.checkpoint, keys)
  return { ok: verification.ok && seen.reached, report: reportBundle(verification) + seen.report }
}

function reportBundle({ ok, problem, index, proven, notProven }: ExportVerification): string {
  const place = index === undefined ? 'the export as a whole' : `entry ${index}`
  const lines = [
    ok ? 'The export holds.' : 'THE EXPORT DOES NOT HOLD.',
    ...(problem === undefined ? [] : [`First broken place: ${place}: ${problem}.`]),
    '',
    ...lists(proven, notProven),
  ]
  return `${lines.join('\n')}\n`
}
