import type { exchange } from '@casebridge/contract'
import { encoded, newImport, newLabels, newUnlocking } from '../importing.ts'
import { CHAIR, SCHOOL } from '../people.ts'
import type { PlantGroup } from './group.ts'

type Schemas = exchange.components['schemas']

export const imports: PlantGroup = {
  async plant({ word, as }) {
    const list = newImport({
      file: { power: word('old-power'), identifier: word('old-person') },
      item: { text: word('old-text') },
    })
    const { cases } = await as<Schemas['CaseImport']>(CHAIR, {
      method: 'POST',
      path: '/v1/imports',
      body: list,
    })
    const path = `/v1/cases/${cases[0]?.id}`
    const { items } = await as<Schemas['ImportedItemPage']>(SCHOOL, {
      method: 'GET',
      path: `${path}/imported`,
    })
    const headers = { 'if-match': '"1"' }
    const body = newLabels({ summary: word('labelled') })
    const labels = `${path}/imported/${items[0]?.id}/labels`
    await as(SCHOOL, { method: 'POST', path: labels, body, headers })
    const unlocking = newUnlocking(word('unlocking'))
    await as(CHAIR, { method: 'POST', path: `${path}/unlocking`, body: unlocking, headers })
  },
  // Without a header, in cells of any form, and as a file that is none.
  faultyCalls: (word) =>
    [
      encoded([{ [word]: word }]),
      encoded([{ kind: 'case', reference: word, keepUntil: word, participants: word }]),
      encoded([{ kind: word, reference: 'A/1000', keepUntil: '2099-01-01' }]),
    ].map((content) => ({
      who: CHAIR,
      call: { method: 'POST', path: '/v1/imports', body: { ...newImport(), content } },
    })),
}
