import { Unavailable } from '@casebridge/service'
import { expect, it } from 'vitest'
import type { OwnEntry } from './own-entry.ts'
import { createReadings } from './readings.ts'
import type { RecordOwn } from './record-own.ts'

const HOUR = 3_600_000
const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736'
const auditor = (professional: string) => ({
  organisation: 'agy-audit',
  role: 'auditor',
  actor: { professional },
})

function open(takes = () => true) {
  const recorded: Omit<OwnEntry, 'at'>[] = []
  const warnings: string[] = []
  let at = 0
  const recordOwn = async (own: Omit<OwnEntry, 'at'>) => {
    if (!takes()) throw new Unavailable(1)
    recorded.push(own)
  }
  const note = createReadings({
    // The receipt is not looked at: it is recorded, or it throws.
    recordOwn: recordOwn as unknown as RecordOwn,
    now: () => new Date(at),
    log: { warn: (_, message) => void warnings.push(message) },
  })
  const later = (milliseconds: number) => {
    at += milliseconds
  }
  return { note, recorded, warnings, later }
}

it('is an entry once an hour for each who reads', async () => {
  const { note, recorded, later } = open()
  for (const who of ['pro-a', 'pro-b', 'pro-a']) await note(auditor(who), TRACE)
  expect(recorded.map(({ actor }) => actor?.professional)).toEqual(['pro-a', 'pro-b'])
  later(HOUR - 1)
  await note(auditor('pro-a'), TRACE)
  expect(recorded).toHaveLength(2)
  later(1)
  await note(auditor('pro-a'), TRACE)
  expect(recorded).toHaveLength(3)
  expect(recorded[2]).toMatchObject({ event: 'review', effect: 'entries-read', classes: ['LOG:entries'] })
})

it('of a log that takes no entries is not kept from those who must look at it, and is recorded when it takes them again', async () => {
  let well = false
  const { note, recorded, warnings } = open(() => well)
  await note(auditor('pro-a'), TRACE)
  expect(warnings).toHaveLength(1)
  well = true
  await note(auditor('pro-a'), TRACE)
  expect(recorded).toHaveLength(1)
})
