import { ENTRY_EVENTS } from '@casebridge/ledger'
import { describe, expect, it } from 'vitest'
import { aDisclosure } from '../../../test/submissions.ts'
import { authorFaults } from './authors.ts'

const { entry } = aDisclosure()
const told = (service: string, change: Partial<typeof entry>) =>
  authorFaults(service, { ...entry, ...change }).map(({ detail }) => detail)

describe('who writes what', () => {
  it('agreements writes what agreements are about, and nothing else', () => {
    const free = ENTRY_EVENTS.filter((event) => told('agreements', { event, effect: 'signed' }).length === 0)
    expect(free).toEqual(['agreement'])
  })

  it('exchange writes neither how the log started nor what agreements are about', () => {
    const refused = ENTRY_EVENTS.filter((event) => told('exchange', { event, effect: 'replayed' }).length > 0)
    expect(refused).toEqual(['agreement', 'boot'])
  })

  it('nobody but this service says what auditors did: a stolen token grants no opening and closes no review', () => {
    const effects = ['assigned', 'concluded', 'confirmed', 'returned', 'closed', 'opened', 'opening-granted']
    for (const effect of [...effects, 'detail-opened', 'exported', 'searched', 'flag-raised', null]) {
      expect(told('exchange', { event: 'review', effect, role: 'auditor' })).toEqual([
        '/effect is not of a review that exchange writes',
      ])
    }
    expect(told('exchange', { event: 'review', effect: 'impact-assessed' })).toEqual([])
  })

  it('nobody writes in the name of a service; each fault is named', () => {
    expect(told('exchange', { event: 'boot', organisation: 'svc-audit' })).toEqual([
      '/event is not for exchange to write',
      '/organisation is a service',
    ])
  })

  it('a service that has nothing to say writes nothing', () => {
    for (const event of ENTRY_EVENTS) expect(told('mirror', { event })).not.toEqual([])
  })
})
