import { randomBytes } from 'node:crypto'
import { canonicalBytes, toBase64 } from '@casebridge/ledger'
import { nodeHash } from '@casebridge/ledger/node'
import { describe, expect, it } from 'vitest'
import { ownEntry } from './own-entry.ts'
import { checkSubmission, type SubmittedEntry } from './submission.ts'

const subject = `sub_${'a'.repeat(43)}`
const given = ownEntry(nodeHash, {
  event: 'disclosure',
  organisation: 'agy-school-meridian',
  role: 'pastoral-lead',
  at: new Date('2026-11-24T09:00:00.000Z'),
  actor: { professional: 'pro-noor-vermeer', justification: 'Agreed at the table.' },
  person: { subject },
})
const submitted: SubmittedEntry = {
  entry: toBase64(given.leaf),
  ...(given.actor && { actor: given.actor }),
  ...(given.person && { person: given.person }),
}

describe('a submitted entry', () => {
  it('is accepted with the details it commits to', () => {
    expect(checkSubmission(nodeHash, submitted)).toMatchObject({ submission: { entry: given.entry } })
  })

  it('is refused with a detail it does not commit to, and the fault names it', () => {
    const other = {
      ...submitted,
      person: { key: submitted.person?.key ?? '', detail: { subject: `sub_${'b'.repeat(43)}` } },
    }
    expect(faults(other)).toEqual(['/person commitment'])
  })

  it('is refused with another key', () => {
    const detail = { professional: 'pro-noor-vermeer', justification: 'Agreed at the table.' }
    expect(faults({ ...submitted, actor: { key: randomBytes(32).toString('base64'), detail } })).toEqual([
      '/actor commitment',
    ])
    expect(faults({ ...submitted, actor: { key: 'AAAA', detail } })).toEqual(['/actor/key encoding'])
  })

  it('is refused when a detail and its commitment do not come together; every fault is named', () => {
    expect(faults({ entry: submitted.entry })).toEqual(['/actor missing', '/person missing'])
    const bare = canonicalBytes({ ...given.entry, commitments: { actor: null, person: null } })
    expect(faults({ ...submitted, entry: toBase64(bare) })).toEqual([
      '/actor uncommitted',
      '/person uncommitted',
    ])
  })

  it('is refused when it is not canonical, not an entry or not base64', () => {
    expect(faults({ entry: toBase64(Buffer.from(JSON.stringify(given.entry, null, 1))) })).toEqual([
      '/entry entry',
    ])
    expect(faults({ entry: toBase64(canonicalBytes({ ...given.entry, name: 'somebody' })) })).toEqual([
      '/entry entry',
    ])
    expect(faults({ entry: 'not base64' })).toEqual(['/entry encoding'])
  })

  it('is refused with a detail that has no canonical form', () => {
    const key = submitted.actor?.key ?? ''
    expect(
      faults({
        ...submitted,
        actor: { key, detail: { professional: 'pro-noor-vermeer', justification: 'e\u0301' } },
      }),
    ).toEqual(['/actor/detail canonical'])
  })
})

function faults(entry: SubmittedEntry): unknown {
  const checked = checkSubmission(nodeHash, entry)
  return 'faults' in checked ? checked.faults.map(({ pointer, code }) => `${pointer} ${code}`) : 'accepted'
}
