import { encodeEntry, type VerifiedReceipt, verifyReceipt } from '@casebridge/ledger'
import { nodeHash } from '@casebridge/ledger/node'
import { fieldsOf, VARIANTS } from '@casebridge/policy'
import { logOrigin, logVerifier, receiptOfOnly } from '@casebridge/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anActor } from '../../../test/an-actor.ts'
import { entryOf } from '../entries.ts'
import { type DecisionDocument, digestOf } from './document.ts'
import { type ItemContent, type Permitted, ReceiptMismatch, reveal } from './reveal.ts'

const content: ItemContent = {
  summary: 'Absent on Wednesday afternoons.',
  detail: 'Absent on five Wednesdays, told by a classmate.',
  detailWithoutSource: 'Absent on five Wednesdays.',
  detailWithoutThirdParties: 'Absent on five Wednesdays, told by somebody.',
  source: 'a classmate',
  thirdParties: ['the classmate'],
  otherExplanations: 'A course.',
}

function permit(variant: Permitted['variant']): Permitted {
  return { item: 'item-1', recipient: 'pro-noor', variant, fields: fieldsOf(variant), obligations: [] }
}

function documentOf({ item, recipient, variant, fields }: Permitted): DecisionDocument {
  return { id: 'decision-1', act: 'ask', outcomes: [{ item, recipient, effect: 'permit', variant, fields }] }
}

/** The entry of a decision, in the ledger, with its verified receipt. */
function recordedAs(document: DecisionDocument): { entry: Uint8Array; receipt: VerifiedReceipt } {
  const act = {
    event: 'disclosure' as const,
    transaction: '01990000-0000-7000-8000-000000000001',
    decision: digestOf(document),
  }
  const entry = encodeEntry(entryOf(anActor(), new Date('2026-11-24T09:00:00.000Z'), null, act))
  const check = {
    hash: nodeHash,
    verifier: logVerifier,
    origin: logOrigin,
    entry,
    known: { size: 0, root: '' },
  }
  return { entry, receipt: verifyReceipt({ ...check, receipt: receiptOfOnly(entry) }) }
}

describe('reveal', () => {
  it('shows the fields of the permitted variant and no other', () => {
    for (const variant of VARIANTS) {
      const permitted = permit(variant)
      const document = documentOf(permitted)
      const { entry, receipt } = recordedAs(document)
      const shown = Object.keys(reveal(receipt, entry, document, permitted, content))
      const expected = ['held', ...permitted.fields.filter((field) => field !== 'held')]
      const explained = expected.some((field) => field.startsWith('detail')) ? ['otherExplanations'] : []
      expect(new Set(shown)).toEqual(new Set([...expected, ...explained]))
    }
  })

  it('never shows a field that was not permitted, whatever the content', () => {
    const fields = fc.subarray(['held', 'summary', 'detail', 'source', 'thirdParties'] as const)
    fc.assert(
      fc.property(fields, (chosen) => {
        const permitted: Permitted = { ...permit('full'), fields: chosen }
        const document = documentOf(permitted)
        const { entry, receipt } = recordedAs(document)
        const shown = reveal(receipt, entry, document, permitted, content)
        for (const field of ['summary', 'detail', 'source', 'thirdParties'] as const) {
          expect(field in shown).toBe(chosen.includes(field))
        }
      }),
      { numRuns: 50 },
    )
  })

  it('refuses the receipt of another decision', () => {
    const permitted = permit('summary')
    const other = recordedAs({ ...documentOf(permitted), id: 'decision-2' })
    expect(() => reveal(other.receipt, other.entry, documentOf(permitted), permitted, content)).toThrow(
      ReceiptMismatch,
    )
  })

  it('refuses a receipt that comes with the bytes of another entry', () => {
    const permitted = permit('summary')
    const mine = recordedAs(documentOf(permitted))
    const other = recordedAs({ ...documentOf(permitted), id: 'decision-2' })
    expect(() => reveal(mine.receipt, other.entry, documentOf(permitted), permitted, content)).toThrow(
      ReceiptMismatch,
    )
  })

  it.each([
    ['a wider variant', { ...permit('full') }],
    ['another recipient', { ...permit('summary'), recipient: 'pro-greet' }],
    ['another item', { ...permit('summary'), item: 'item-2' }],
    ['one field more', { ...permit('summary'), fields: [...fieldsOf('summary'), 'source' as const] }],
  ])('refuses %s than the recorded decision permits', (_what, asked) => {
    const document = documentOf(permit('summary'))
    const { entry, receipt } = recordedAs(document)
    expect(() => reveal(receipt, entry, document, asked, content)).toThrow(ReceiptMismatch)
  })

  it('does not compile without a receipt that was verified', () => {
    const permitted = permit('summary')
    const document = documentOf(permitted)
    const { entry, receipt } = recordedAs(document)
    // @ts-expect-error a look-alike is no receipt
    const forged: VerifiedReceipt = { ...receipt }
    expect(forged).not.toBe(receipt)
    expect(() => reveal(forged, new Uint8Array(entry).fill(0), document, permitted, content)).toThrow()
  })
})
