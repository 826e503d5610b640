import type { exchange } from '@casebridge/contract'
import { compile, loadPolicy, PACKS } from '@casebridge/policy'
import type { Deps } from '../src/deps.ts'
import { sheetStatement } from '../src/domain/casework/return-sheet.ts'
import { draftSheet } from '../src/routes/draft-sheet.ts'
import { openSession } from '../src/routes/open-session.ts'
import { sendSheet } from '../src/routes/send-sheet.ts'
import { signSheet } from '../src/routes/sign-sheet.ts'
import { addAll, checkInAll, convene, keepItem, openTestCase, withKey } from './casework.ts'
import type { Harness } from './harness.ts'
import { recordingLedger } from './recording-ledger.ts'

type Schemas = exchange.components['schemas']

/** A sheet as its signers see it. */
export type Sheet = Extract<Awaited<ReturnType<ReturnType<typeof signSheet>>>, { status: 201 }>['body']

/** A table at which a return sheet is signed: the chair, prevention, social work, the school and police. */
export const TABLE = ['pro-elin', 'pro-noor', 'pro-amara', 'pro-samira', 'pro-hugo']

/** A session in which everybody has checked in, with a measure of the social worker's to report. */
export interface Table {
  readonly harness: Harness
  readonly deps: Deps & { readonly ledger: ReturnType<typeof recordingLedger> }
  readonly caseId: string
  readonly sessionId: string
  readonly measure: string
}

/** The region's agreements, and one under which the table reports measures to police. */
export function sheetDeps(harness: Harness): Table['deps'] {
  const { agreements } = harness.region
  const [protocol] = agreements
  if (protocol === undefined) throw new Error('a region without agreements')
  const clause = {
    ...{ id: 'agr-sheet/1', from: ['agy-social'], to: ['agy-police'], categories: ['MSR' as const] },
    purposes: ['case-conference' as const],
  }
  const bundle = compile({
    packs: PACKS,
    agreements: [...agreements, { ...protocol, id: 'agr-sheet', title: 'Return sheets', clauses: [clause] }],
  })
  const policy = loadPolicy(bundle, harness.deps.policy().revision)
  return { ...harness.deps, policy: () => policy, bundle: () => policy, ledger: recordingLedger() }
}

export async function openTable(harness: Harness, deps: Table['deps'], people = TABLE): Promise<Table> {
  const caseId = await openTestCase(harness)
  await addAll(harness, caseId, ['pro-bram', 'pro-mina'])
  const measure = await keepItem(harness, 'pro-amara', caseId, {
    category: 'MSR',
    content: { summary: 'A mentor from Monday on.' },
  })
  const sessionId = await convene(harness, caseId, [...people, 'pro-bram', 'pro-mina'])
  await checkInAll(harness, caseId, sessionId, people)
  await harness.call(openSession, 'pro-elin', { params: { caseId, sessionId } })
  return { harness, deps, caseId, sessionId, measure }
}

export async function draft(
  { harness, caseId, sessionId, measure }: Table,
  changes: Partial<Schemas['NewReturnSheet']> = {},
): Promise<Sheet> {
  const body = {
    items: [{ itemId: measure, variant: 'summary' as const }],
    recipients: ['pro-hugo'],
    ...changes,
  }
  return harness.call(draftSheet, 'pro-elin', { params: { caseId, sessionId }, ...withKey(), body })
}

/** Each signs the sheet as it is, with their own key. */
export async function signAll(
  { harness, caseId, sessionId }: Table,
  sheet: Sheet,
  people: readonly string[],
): Promise<Sheet> {
  let seen = sheet
  for (const who of people) {
    const signature = harness.region.sign(who, sheetStatement(sheet), harness.clock.now)
    const params = { caseId, sessionId, sheetId: sheet.id }
    seen = await harness.call(signSheet, who, { params, body: { signature } })
  }
  return seen
}

export function send({ harness, deps, caseId, sessionId }: Table, sheetId: string, key = withKey()) {
  return harness.call(sendSheet, 'pro-elin', { params: { caseId, sessionId, sheetId }, ...key }, deps)
}
