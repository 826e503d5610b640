import type { Changed, Doer, Named } from '../domain/lifecycle/change-version.ts'
import type { DraftFinding } from '../domain/lifecycle/findings.ts'
import { entityTag } from '../domain/lifecycle/version.ts'
import { type VersionView, viewOf } from '../domain/lifecycle/version-view.ts'
import { professionalOf } from '../operation.ts'

/** A version with the tag under which it may be changed. */
export function versionReply(
  { version, versions, day }: Changed,
  findings: readonly DraftFinding[] = [],
): { readonly body: VersionView; readonly headers: { readonly ETag: string } } {
  return { body: viewOf(version, versions, day, findings), headers: { ETag: entityTag(version) } }
}

/** The version that a path names. */
export function namedIn({ agreementId, version }: { agreementId: string; version: number }): Named {
  return { agreement: agreementId, version }
}

/** Who acts, and in which call. */
export function doerOf(call: Parameters<typeof professionalOf>[0] & { readonly trace: string }): Doer {
  return { ...professionalOf(call), trace: call.trace }
}
