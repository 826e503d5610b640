import type { exchange } from '@casebridge/contract'
import type { Constellation } from '@casebridge/local'
import { signAct } from '@casebridge/local/story'
import { bodyOf, type Call, send } from './call.ts'
import { CHAIR, POLICE, PREVENTION, SCHOOL, SOCIAL_WORK } from './people.ts'
import { newSession } from './sessions.ts'

type Schemas = exchange.components['schemas']

/** Who sits at the table of the scenarios; the police chief is on the case, and not there. */
export const AT_TABLE = [CHAIR, PREVENTION, SCHOOL, SOCIAL_WORK, POLICE]

/** A session that everybody has checked in to and that is open. @returns its path below `/v1/`. */
export async function meet(constellation: Constellation, caseId: string): Promise<string> {
  const as = async <Body>(who: string, call: Call) => bodyOf<Body>(await send(constellation, who, call))
  const { id } = await as<Schemas['Session']>(CHAIR, newSession(caseId, AT_TABLE))
  const place = `cases/${caseId}/sessions/${id}`
  for (const who of AT_TABLE)
    await as(who, {
      method: 'POST',
      path: `/v1/${place}/checkins`,
      body: { secrecyReminder: 'acknowledged' },
    })
  await as(CHAIR, { method: 'POST', path: `/v1/${place}/opening` })
  return place
}

/** The signature of one at the table under a return sheet as it is. */
export function signSheetAs(
  { keyring }: Constellation,
  who: string,
  { id, caseId, sessionId, items, recipients }: Schemas['ReturnSheet'],
): Schemas['NewSheetSignature'] {
  const named = recipients.map(({ professional }) => professional)
  const act = { act: 'sign-sheet', caseId, sessionId, sheetId: id, items, recipients: named }
  return { signature: signAct(keyring.signingKey(who), act) }
}
