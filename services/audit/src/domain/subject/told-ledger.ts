import type { Hash, VerifiedReceipt } from '@casebridge/ledger'
import type { Language } from '@casebridge/policy'
import type { FindPolicies } from '../bundles/archived-policies.ts'
import type { DetailStore } from '../details/detail-store.ts'
import type { Vault } from '../details/vault.ts'
import type { Reader, Readers } from '../readers.ts'
import type { RestrictionStore } from '../restriction/restriction-store.ts'
import { tagOf } from '../restriction/tag-of.ts'
import { withoutRestricted } from '../restriction/without-restricted.ts'
import { isOutOfSight, withoutConfidences } from './confidences.ts'
import { namedRow } from './named-row.ts'
import { partyOf } from './party.ts'
import { rowInWords, type ToldRow } from './row-in-words.ts'
import { subjectLedger } from './subject-ledger.ts'

export interface ToldLedgerParts {
  readonly hash: Hash
  readonly store: DetailStore
  readonly vault: Vault
  readonly restrictions: Pick<RestrictionStore, 'listAbout'>
  readonly findPolicies: FindPolicies
  readonly readers: () => Readers
  readonly now: () => Date
}

/**
 * One person's ledger as it is told: without what is lawfully restricted and without others' confidences, in words.
 *
 * INVARIANT: a person of whom all is restricted, one of whom all is somebody else's confidence, one who was erased and
 * one never known get the same rows by the same queries. An auditor's look at what is not told is not told either: it
 * stands under the same transaction, and would tell that there is something.
 * @param reading the proof that the reading is in the log (I1); without it nothing is told.
 * @throws DetailDamaged when a row is not what the log says, restricted or not; never a shorter list instead.
 */
export async function toldLedger(
  parts: ToldLedgerParts,
  { subject, language, reader }: { subject: string; language: Language; reader: Reader },
  reading: VerifiedReceipt,
): Promise<ToldRow[]> {
  const rows = await subjectLedger(parts, subject, reading)
  const restrictions = await parts.restrictions.listAbout(await tagOf(parts, subject))
  const readers = parts.readers()
  const open = withoutRestricted(rows, restrictions, readers.findAgencyOf, parts.now())
  const policies = await parts.findPolicies(open.flatMap(({ policy }) => policy ?? []))
  const own = partyOf(readers, reader.agency)
  const named = open.map((row) => namedRow(row, readers, policies))
  const told = named.map((row) =>
    isOutOfSight(row, own) ? undefined : withoutConfidences(row, (id) => readers.findAgency(id)?.type),
  )
  const untold = new Set(named.flatMap(({ transaction }, i) => (told[i] === undefined ? [transaction] : [])))
  return told
    .flatMap((row) => row ?? [])
    .filter(({ purpose, transaction }) => purpose !== 'audit' || !untold.has(transaction))
    .map((row) => rowInWords(row, language))
}
