import type { Purpose } from '@casebridge/policy'

/** The act that is decided on: who starts it, for what, how it is addressed. */
export interface Sharing {
  readonly purpose: Purpose
  readonly initiative: 'ask' | 'push'
  readonly requestKind: 'question' | 'list' | 'task' | 'rank'
  readonly actor: 'asker' | 'holder' | 'chair'
  readonly address: 'direct' | 'conference'
  /** Id of the professional who asked; of the holder for a push. */
  readonly asker: string
  /** Written reason of the request, or of the holder in an emergency; empty when none is given. */
  readonly justification: string
  /** Whether it is stated why it serves the young person; at the time of asking left to the holder. */
  readonly childInterest: boolean
  /** Sent to police by the attendees together. */
  readonly returnSheet: boolean
  /** The holder's signature came with the act itself, as in a warning without a case. */
  readonly secrecySigned?: boolean
}
