import type { AgreementDocument } from '../agreement.ts'
import { compile } from '../compile.ts'
import type { SharingPack } from '../pack.ts'
import type { Registry } from '../registry.ts'
import { signedByAll } from '../signed-by-all.ts'
import type { AccessChange } from './change.ts'
import { diffBundles } from './diff-bundles.ts'

/** What a diff of two versions needs besides them. */
export interface DiffedWith {
  readonly packs: readonly SharingPack[]
  readonly registry: Registry
  /** Agreements in force beside both, and the one that they stand under. */
  readonly others?: readonly AgreementDocument[]
}

const ALWAYS = { validFrom: '0001-01-01', validUntil: '9999-12-31' }

/**
 * Who gains and who loses when a second version of an agreement takes the place of a first, once all have signed.
 * Both are looked at as if valid on the same day, the first of the later one: that a version ends is no loss.
 *
 * @param before undefined where there was none
 * @throws AgreementError when one of them could not be compiled
 */
export function diffAgreements(
  before: AgreementDocument | undefined,
  after: AgreementDocument | undefined,
  { packs, registry, others = [] }: DiffedWith,
): readonly AccessChange[] {
  const versions = [before, after].flatMap((one) => one ?? [])
  const beside = others.filter(({ id }) => versions.every((version) => version.id !== id))
  const bundleOf = (version: AgreementDocument | undefined) => {
    const documents = [...(version === undefined ? [] : [version]), ...beside]
    return compile({ packs, agreements: signedByAll(documents.map((one) => ({ ...one, ...ALWAYS }))) })
  }
  const on =
    versions
      .map(({ validFrom }) => validFrom)
      .sort()
      .at(-1) ?? ALWAYS.validFrom
  return diffBundles(bundleOf(before), bundleOf(after), { registry, on })
}
