import type { exchange } from '@casebridge/contract'
import { bodyOf, send } from '../support/call.ts'
import { newImport, newLabels, newUnlocking } from '../support/importing.ts'
import { CHAIR, SCHOOL } from '../support/people.ts'
import { CASE, type EntryGroup, post } from './group.ts'

type Schemas = exchange.components['schemas']

const first = { headers: { 'if-match': '"1"' } }

export const imports: EntryGroup = {
  entries: {
    importCases: [
      {
        ...{ event: 'collection', effect: 'case-imported' },
        has: [...CASE, 'holders', 'recipients', 'policy'],
      },
    ],
    getImportedItem: [
      {
        ...{ event: 'consultation', effect: 'imported-item-read' },
        has: [...CASE, 'holders', 'recipients', 'decision'],
      },
    ],
    labelItem: [{ event: 'collection', effect: 'item-labelled', has: [...CASE, 'holders'] }],
    discardImportedItem: [{ event: 'erasure', effect: 'imported-item-discarded', has: [...CASE, 'holders'] }],
    unlockCase: [{ event: 'alteration', effect: 'case-unlocked', has: [...CASE, 'recipients'] }],
  },
  without: { listImportedItems: 'What waits for the own agency to label, in codes and days.' },
  async act({ as, constellation }) {
    const { cases } = await as<Schemas['CaseImport']>('importCases', CHAIR, post('imports', newImport()))
    const path = `cases/${cases[0]?.id}`
    const listed = await send(constellation, SCHOOL, { method: 'GET', path: `/v1/${path}/imported` })
    const [one, other] = bodyOf<Schemas['ImportedItemPage']>(listed).items
    await as('getImportedItem', SCHOOL, { method: 'GET', path: `/v1/${path}/imported/${one?.id}` })
    await as('labelItem', SCHOOL, { ...post(`${path}/imported/${one?.id}/labels`, newLabels()), ...first })
    await as('discardImportedItem', SCHOOL, { ...post(`${path}/imported/${other?.id}/discarding`), ...first })
    await as('unlockCase', CHAIR, { ...post(`${path}/unlocking`, newUnlocking()), ...first })
  },
}
