import type { SignHeadAnswer, SignHeadRequest } from '@casebridge/ledger'
import type { Head } from '../log/tree.ts'

/**
 * Who signs the heads of the log. It keeps the head it signed last apart from the database, so that a database that was
 * set back is noticed; in production it stands on another host, and its key in a hardware module.
 */
export interface HeadSigner {
  /** Public keys (vkeys) whose signatures a head carries, the current one first. */
  keys(): Promise<readonly string[]>
  /** The head signed last; undefined when none ever was. */
  findLast(): Promise<Head | undefined>
  /** @throws when it does not answer. */
  sign(request: SignHeadRequest): Promise<SignHeadAnswer>
}
