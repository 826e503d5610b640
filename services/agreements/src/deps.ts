import type { Pages } from './domain/documents/keep-pages.ts'
import type { HeadKeeper } from './domain/keep-heads.ts'
import type { Storage } from './domain/storage.ts'

/** What the operations work with. */
export interface Deps {
  readonly storage: Storage
  readonly heads: HeadKeeper
  /** Public pages, in memory. */
  readonly pages: Pages
  /** Resolves when the database answers. */
  readonly ping: () => Promise<void>
  readonly now: () => Date
}
