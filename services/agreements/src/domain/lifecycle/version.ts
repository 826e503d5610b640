import type { AgreementDocument } from '@casebridge/policy'

/** One version of one agreement: what it says, and everything that was ever done to it. */
export interface Version {
  readonly agreement: string
  readonly version: number
  /** The text that counts: what was proposed, or the last draft. */
  readonly text: AgreementText
  /** In order, from 1 without gaps. Facts are only added. */
  readonly deeds: readonly Deed[]
}

/** What is signed: immutable, and named by the hash of its own bytes. */
export interface AgreementText {
  /** `sha256:<hex>` of the bytes. */
  readonly revision: string
  /** Canonical (RFC 8785). */
  readonly bytes: Uint8Array
  readonly document: AgreementDocument
}

/** Something that was done to a version, by whom and when. */
export type Deed = Doing & {
  readonly number: number
  /** RFC 3339. */
  readonly at: string
  /** Absent for what came with the first import of the region. */
  readonly by?: Actor
}

export interface Actor {
  readonly professional: string
  readonly agency: string
}

/** What is done. A `party` says that it concerns that agency alone; without one it concerns all. */
export type Doing =
  | { readonly act: 'created' | 'revised'; readonly revision: string }
  | { readonly act: 'proposed' }
  | { readonly act: 'signed'; readonly party: string; readonly signature: DigitalSignature }
  | { readonly act: 'registered'; readonly party: string; readonly signature: RegisteredSignature }
  | { readonly act: 'confirmed'; readonly confirms: number }
  | { readonly act: 'suspended' | 'resumed'; readonly party?: string; readonly reason: string }
  | { readonly act: 'revoked'; readonly reason: string }
  | { readonly act: 'withdrawn'; readonly party: string; readonly reason: string }

export interface DigitalSignature {
  readonly keyId: string
  /** Ed25519 public key, base64url. */
  readonly x: string
  /** Base64, over the bytes of the text. */
  readonly value: string
}

export interface RegisteredSignature {
  readonly form: 'paper' | 'eidas'
  /** Where the signed original is kept. */
  readonly reference: string
  /** RFC 3339 date. */
  readonly signedOn: string
}

export function isProposed({ deeds }: Version): boolean {
  return deeds.some(({ act }) => act === 'proposed')
}

/** Names the state of a version for those who change it: every act gives another. */
export function entityTag({ deeds }: Pick<Version, 'deeds'>): string {
  return `"${deeds.length}"`
}
