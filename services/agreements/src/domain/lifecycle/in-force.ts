import { type Agreement, type AgreementDocument, inForce } from '@casebridge/policy'
import { decidingPart } from './deciding-part.ts'
import { effectsOf } from './effects.ts'
import { signatoriesOf } from './standing.ts'
import { isProposed, type Version } from './version.ts'

/**
 * The agreements as a bundle has them on a day: every version that is in force between somebody, and, without a clause
 * that could permit anything, every later version that stopped while an earlier one goes on, so that what two parties
 * replaced does not come back between them.
 *
 * @param versions all versions of all agreements
 * @param day RFC 3339 date; days begin at midnight UTC
 */
export function bundledOn(versions: readonly Version[], day: string): readonly Agreement[] {
  return versions.flatMap((version) => {
    const now = inForceOn(version, versions, day)
    const earlier = versionsOf(version.agreement, versions)
      .filter((one) => one.version < version.version)
      .flatMap((one) => inForceOn(one, versions, day) ?? [])
    if (earlier.length === 0) return now !== undefined && now.clauses.length > 0 ? [now] : []
    return replacing(version, now, earlier, day)
  })
}

/** What of one version is in force on a day, between whom; undefined when nothing is. */
export function inForceOn(
  version: Version,
  versions: readonly Version[],
  day: string,
): Agreement | undefined {
  const { document } = version.text
  const { revokedOn, suspended } = effectsOf(version)
  if (!isProposed(version) || revokedOn !== undefined || suspended) return undefined
  if (!isWithin(document, day)) return undefined
  const siblings = versionsOf(version.agreement, versions)
  if (isSuperseded(version, siblings, day)) return undefined
  const signatories = signatoriesOf(version, siblings)
  const tierOne = tierOneOf(document, signatories, versions, day)
  const found = inForce(document, signatories, tierOne)
  return found && isWithin(found, day) ? found : undefined
}

/** Whether everybody for whom it counts has signed one and the same later version that has begun. */
export function isSuperseded(version: Version, siblings: readonly Version[], day: string): boolean {
  const signatories = signatoriesOf(version, siblings)
  return (
    signatories.length > 0 &&
    siblings.some(
      (later) =>
        later.version > version.version &&
        hasBegun(later, day) &&
        signatories.every((party) => effectsOf(later).signed.has(party)),
    )
  )
}

/** A tier-1 agreement as it stands above another. */
export interface TierOne {
  readonly document: AgreementDocument
  readonly inForce: Agreement
}

/**
 * What stands above a lower tier: of the tier-1 versions in force, the one that binds most of those who signed below,
 * the later of equals; narrowed by the frame of every other that binds two of them, since between those two it counts.
 */
export function tierOneOf(
  { inherits }: AgreementDocument,
  signatories: readonly string[],
  versions: readonly Version[],
  day: string,
): TierOne | undefined {
  if (inherits === undefined) return undefined
  const binding = versionsOf(inherits, versions)
    .flatMap((one) => {
      const found = one.text.document.inherits === undefined ? inForceOn(one, versions, day) : undefined
      const bound = found?.parties.filter((party) => signatories.includes(party)).length ?? 0
      return found !== undefined && bound >= 2 ? [{ document: one.text.document, inForce: found, bound }] : []
    })
    .sort((a, b) => b.bound - a.bound || b.document.version - a.document.version)
  const [first, ...others] = binding
  if (first === undefined) return undefined
  return {
    ...first,
    document: others.reduce((above, { document }) => narrowed(above, document), first.document),
  }
}

function narrowed(document: AgreementDocument, { frame }: AgreementDocument): AgreementDocument {
  if (frame === undefined) return document
  const own = document.frame ?? frame
  const both = <T>(a: readonly T[] = [], b: readonly T[] = []) => [...new Set([...a, ...b])]
  return {
    ...document,
    frame: {
      categories: own.categories.filter((one) => frame.categories.includes(one)),
      purposes: own.purposes.filter((one) => frame.purposes.includes(one)),
      gates: both(own.gates, frame.gates),
      obligations: both(own.obligations, frame.obligations),
    },
  }
}

/** A later version beside an earlier one: it counts between all who ever signed it, and for as long as the earlier. */
function replacing(
  version: Version,
  now: Agreement | undefined,
  earlier: readonly Agreement[],
  day: string,
): readonly Agreement[] {
  const { document } = version.text
  const { signed } = effectsOf(version)
  const parties = document.parties.filter((party) => signed.has(party))
  if (parties.length < 2 || !hasBegun(version, day)) return []
  const ends = [document.validUntil, ...earlier.map(({ validUntil }) => validUntil)].sort()
  const validUntil = ends.at(-1) ?? document.validUntil
  return [
    now === undefined ? { ...decidingPart(document), parties, clauses: [], validUntil } : { ...now, parties },
  ]
}

/** Whether its first day came while it stood: what was revoked before that never replaced anything. */
function hasBegun(version: Version, day: string): boolean {
  const { validFrom } = version.text.document
  const { revokedOn } = effectsOf(version)
  return validFrom <= day && (revokedOn === undefined || validFrom <= revokedOn)
}

/** Grouped once for each list of all versions: a region has hundreds of agreements, and each asks for its own. */
const grouped = new WeakMap<readonly Version[], ReadonlyMap<string, readonly Version[]>>()

export function versionsOf(agreement: string, versions: readonly Version[]): readonly Version[] {
  const groups = grouped.get(versions) ?? Map.groupBy(versions, (one) => one.agreement)
  grouped.set(versions, groups)
  return groups.get(agreement) ?? []
}

function isWithin({ validFrom, validUntil }: Pick<Agreement, 'validFrom' | 'validUntil'>, day: string) {
  return validFrom <= day && day < validUntil
}
