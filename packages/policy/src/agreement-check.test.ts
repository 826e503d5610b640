import { describe, expect, it } from 'vitest'
import type { AgreementDocument } from './agreement.ts'
import { MOST_CLAUSES, MOST_SHARINGS, parseDraft } from './agreement-check.ts'
import { AgreementError } from './faults.ts'

const agencies = (count: number) => Array.from({ length: count }, (_, at) => `agy-${at}`)

function document(clauses: number, parties: number): AgreementDocument {
  const all = agencies(parties)
  return {
    ...{
      id: 'agr-large',
      version: 1,
      type: 'ISP',
      title: 'Large',
      jurisdiction: 'BE',
      units: ['unit-harbour'],
    },
    ...{ parties: all, territory: ['Kaaihaven'], dpia: 'DPIA 1', reviewOn: '2027-01-01' },
    ...{ validFrom: '2026-01-01', validUntil: '2028-01-01' },
    clauses: Array.from({ length: clauses }, (_, at) => ({
      ...{ id: `agr-large/${at}`, from: all, to: all, categories: ['EDU'], purposes: ['early-help'] },
    })),
  } as AgreementDocument
}

function faultsOf(value: unknown) {
  try {
    parseDraft(value)
    return []
  } catch (error) {
    if (error instanceof AgreementError) return error.faults
    throw error
  }
}

describe('a draft of an agreement', () => {
  it('has as many clauses as people read, and no more', () => {
    expect(faultsOf(document(MOST_CLAUSES, 2))).toEqual([])
    expect(faultsOf(document(MOST_CLAUSES + 1, 2))).toEqual([
      { pointer: '/clauses', detail: `must have at most ${MOST_CLAUSES}` },
    ])
  })

  it('permits no more sharings than can be looked at before it is signed', () => {
    const most = Math.floor(Math.sqrt(MOST_SHARINGS))
    expect(faultsOf(document(1, most))).toEqual([])
    expect(faultsOf(document(1, most + 1)).map(({ pointer }) => pointer)).toEqual(['/clauses'])
    expect(faultsOf(document(1, 1_000))[0]?.detail).toContain('these are 1000000')
  })
})
