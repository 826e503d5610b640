import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const SOURCES = join(import.meta.dirname, '..')

/** Where a text is opened that the ledger knows of otherwise: an item behind `reveal`, an act of the one who wrote it. */
const OPENED_BY_OTHER_WAYS = [
  'domain/casework/consult.ts',
  // About whom an entry is, for the entry alone.
  'domain/rights/person-behind.ts',
  // Kept again under the proposal, for the chair to open with a consultation.
  'domain/signals/propose.ts',
  // What the holder's system sealed for the recipient, still closed, after the receipt.
  'storage/deliveries.ts',
  'storage/contents.ts',
  'storage/intents.ts',
  'storage/logged.ts',
  'storage/requests.ts',
  'storage/sessions.ts',
  'storage/third-parties.ts',
]

/** Texts of the learning between units: of no case, and refused where they name somebody. */
const OF_NOBODY = ['storage/consults.ts', 'storage/notes.ts', 'storage/obstacles.ts']

it('a text of a case is opened with a consultation that was recorded, and nowhere by itself (I1)', () => {
  const opening = globSync('**/*.ts', { cwd: SOURCES })
    .filter((file) => !file.endsWith('.test.ts') && file !== 'domain/texts.ts')
    .filter((file) => /\bunveil\b/.test(readFileSync(join(SOURCES, file), 'utf8')))
  expect(opening.sort()).toEqual([...OPENED_BY_OTHER_WAYS, ...OF_NOBODY].sort())
})
