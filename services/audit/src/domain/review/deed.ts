import { canonicalBytes, type Hash } from '@casebridge/ledger'

export const CONCLUSIONS = ['lawful', 'procedural', 'suspected-misuse'] as const

/** What a reviewer makes of the conduct that is reviewed. */
export interface Conclusion {
  readonly conclusion: (typeof CONCLUSIONS)[number]
  /** It matters beyond this review. */
  readonly grave: boolean
}

/** A leave to open what one entry made known. */
export interface Grant {
  /** Id of that entry. */
  readonly opens: string
  /** Sequence of the deed that asked for it. */
  readonly request: number
  /** RFC 3339. */
  readonly expiresAt: string
  /** Who asked, then who granted; nobody else opens it. */
  readonly openers: readonly [string, string]
}

/** What is done to a review, in codes; what its author wrote lies encrypted beside the entry of the deed. */
export type Doing =
  | { readonly act: 'assigned'; readonly codes: { readonly to: string } }
  | { readonly act: 'concluded'; readonly codes: Conclusion }
  | { readonly act: 'confirmed' | 'returned' | 'closed'; readonly codes: Record<string, never> }
  | { readonly act: 'opening-requested'; readonly codes: { readonly opens: string } }
  | { readonly act: 'opening-granted'; readonly codes: Grant }

/** Something that was done to a review, by whom and when. Deeds are only added; its state follows from them. */
export type Deed = Doing & {
  /** From 1 without gaps. */
  readonly sequence: number
  /** RFC 3339. */
  readonly at: string
  readonly by: string
  readonly agency: string
  /** 32 bytes, base64. */
  readonly salt: string
  /** The entry that recorded it. */
  readonly entryId: string
}

/** What the entry of a deed holds the digest of. */
export function documentOf<D extends Omit<Deed, 'entryId' | 'codes'> & { readonly codes: object }>(
  review: string,
  { sequence, act, at, by, agency, codes, salt }: D,
) {
  return { review, sequence, act, at, by, agency, codes: codes as D['codes'], salt }
}

/**
 * `sha256:<hex>` over canonical bytes (RFC 8785). The leaf says that something was done to a review, and by the digest
 * exactly what; the salt keeps anybody from trying the few conclusions there are.
 */
export function digestOf(hash: Hash, document: object): string {
  return `sha256:${Buffer.from(hash.sha256(canonicalBytes(document))).toString('hex')}`
}
