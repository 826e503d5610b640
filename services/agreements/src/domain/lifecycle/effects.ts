import type { Deed, Version } from './version.ts'

/** What the acts on one version come to. */
export interface Effects {
  /** Parties whose signature was given and counts, whatever they did later. */
  readonly signed: ReadonlySet<string>
  /** Parties whose registered signature waits for a second person. */
  readonly awaiting: ReadonlySet<string>
  readonly withdrawn: ReadonlySet<string>
  /** Parties that suspended it for themselves. */
  readonly suspendedBy: ReadonlySet<string>
  /** For all. */
  readonly suspended: boolean
  /** RFC 3339 date on which its revocation was confirmed. */
  readonly revokedOn?: string
  /** Acts that wait for a second person. */
  readonly pending: readonly Deed[]
}

const known = new WeakMap<Version, Effects>()

/** Pure: the same acts always come to the same. Worked out once for a version that was read. */
export function effectsOf(version: Version): Effects {
  const effects = known.get(version) ?? effectsOfDeeds(version)
  known.set(version, effects)
  return effects
}

function effectsOfDeeds({ deeds }: Version): Effects {
  const signed = new Set<string>()
  const awaiting = new Set<string>()
  const withdrawn = new Set<string>()
  const suspendedBy = new Set<string>()
  const pending = new Map<number, Deed>()
  let suspended = false
  let revokedOn: string | undefined
  /** A party signs once: what else was registered for it waits for nobody any more. */
  const sign = (party: string) => {
    signed.add(party)
    awaiting.delete(party)
    for (const one of pending.values()) {
      if (one.act === 'registered' && one.party === party) pending.delete(one.number)
    }
  }
  for (const deed of deeds) {
    if (needsSecond(deed)) pending.set(deed.number, deed)
    switch (deed.act) {
      case 'signed':
        sign(deed.party)
        break
      case 'withdrawn':
        withdrawn.add(deed.party)
        break
      case 'suspended':
        if (deed.party !== undefined) suspendedBy.add(deed.party)
        else {
          suspended = true
          // What was asked before a new reason to suspend came up does not lift it.
          for (const one of pending.values()) if (one.act === 'resumed') pending.delete(one.number)
        }
        break
      case 'resumed':
        if (deed.party !== undefined) suspendedBy.delete(deed.party)
        break
      case 'registered':
        if (deed.by === undefined) sign(deed.party)
        else awaiting.add(deed.party)
        break
      case 'confirmed': {
        const asked = pending.get(deed.confirms)
        pending.delete(deed.confirms)
        if (asked?.act === 'registered') sign(asked.party)
        if (asked?.act === 'resumed') suspended = false
        if (asked?.act === 'revoked') revokedOn = deed.at.slice(0, 10)
      }
    }
  }
  return {
    signed,
    awaiting,
    withdrawn,
    suspendedBy,
    suspended,
    ...(revokedOn !== undefined && { revokedOn }),
    pending: [...pending.values()],
  }
}

/**
 * INVARIANT (I8): one person alone neither brings an agreement back for all, nor ends it for all, nor says that another
 * signed on paper. To stop at once is safe, and needs one.
 */
function needsSecond(deed: Deed): boolean {
  if (deed.by === undefined) return false
  return (
    deed.act === 'registered' ||
    deed.act === 'revoked' ||
    (deed.act === 'resumed' && deed.party === undefined)
  )
}
