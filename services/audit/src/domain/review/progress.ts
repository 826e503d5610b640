import type { Conclusion, Deed, Grant } from './deed.ts'

export type ReviewState = 'open' | 'assigned' | 'concluded' | 'confirmed' | 'closed'

/** What the deeds of a review come to. */
export interface Progress {
  readonly state: ReviewState
  readonly assignedTo?: string
  /** The conclusion that waits or stands; one that was returned is none. */
  readonly concluded?: Conclusion & { readonly by: string }
  /** Openings that were asked for and not granted, by the sequence of the deed. */
  readonly asked: ReadonlyMap<number, { readonly opens: string; readonly by: string }>
  readonly grants: readonly Grant[]
}

/** Severe: then one person alone concludes nothing. */
export function isSevere({ conclusion, grave }: Conclusion): boolean {
  return grave || conclusion === 'suspected-misuse'
}

/** Pure: the same deeds always come to the same; no column says it, so none can be edited to say something else. */
export function progressOf(deeds: readonly Deed[]): Progress {
  let state: ReviewState = 'open'
  let assignedTo: string | undefined
  let concluded: Progress['concluded']
  const asked = new Map<number, { opens: string; by: string }>()
  const grants: Grant[] = []
  for (const deed of deeds) {
    switch (deed.act) {
      case 'assigned':
        state = 'assigned'
        assignedTo = deed.codes.to
        break
      case 'concluded':
        state = 'concluded'
        concluded = { ...deed.codes, by: deed.by }
        break
      case 'returned':
        state = 'assigned'
        concluded = undefined
        break
      case 'confirmed':
      case 'closed':
        state = deed.act
        break
      case 'opening-requested':
        asked.set(deed.sequence, { opens: deed.codes.opens, by: deed.by })
        break
      case 'opening-granted':
        asked.delete(deed.codes.request)
        grants.push(deed.codes)
    }
  }
  const known = { ...(assignedTo !== undefined && { assignedTo }), ...(concluded && { concluded }) }
  return { state, ...known, asked, grants }
}

/** Whether a conclusion counts: a severe one only once another person has confirmed it, or closed the review on it. */
export function stands({ state, concluded }: Progress): boolean {
  if (concluded === undefined) return false
  return state === 'confirmed' || state === 'closed' || !isSevere(concluded)
}
