import type { Language } from '@casebridge/policy'
import { Conflict, NotFound } from '@casebridge/service'
import type { Handle } from '../../storage/as-caller.ts'
import { type Disclosure, findDisclosures } from '../../storage/disclosures.ts'
import { findItemRows } from '../../storage/item-rows.ts'
import type { Session } from './session.ts'

/** What is on every page of a copy, in the languages of the texts. */
const WATERMARKS: Readonly<
  Record<Language, (name: string, agency: string, id: string, at: string) => string>
> = {
  en: (name, agency, id, at) =>
    `Copy ${id} for ${name}, ${agency}, ${at}. For this person alone; not to be passed on.`,
  fr: (name, agency, id, at) =>
    `Exemplaire ${id} pour ${name}, ${agency}, ${at}. Pour cette personne uniquement ; ne pas transmettre.`,
  nl: (name, agency, id, at) =>
    `Exemplaar ${id} voor ${name}, ${agency}, ${at}. Alleen voor deze persoon; niet doorgeven.`,
}

/** Whose copy it is, on every page of it: a copy that is found says whose it was. */
export function watermarkOf(
  language: Language,
  { name, agency }: { readonly name: string; readonly agency: string },
  id: string,
  at: Date,
): string {
  return WATERMARKS[language](name, agency, id, at.toISOString())
}

/**
 * What the caller was told in a session and may have on paper.
 * @throws NotFound for anything the caller was not told in it.
 * @throws Conflict for what is shown in session only (`VIS`), was spoken, or is a secret: that is on no paper (P2).
 */
export async function getPrintable(
  tx: Handle,
  { unit, id: sessionId }: Session,
  recipient: string,
  ids: readonly string[],
): Promise<readonly Disclosure[]> {
  if (ids.length === 0) return []
  const found = await findDisclosures(tx, [unit], [...new Set(ids)])
  const told = found.filter((one) => one.recipient === recipient && one.sessionId === sessionId)
  if (told.length < new Set(ids).size) throw new NotFound()
  const items = await findItemRows(
    tx,
    unit,
    told.map(({ itemId }) => itemId),
  )
  const secret = items.some((item) => item.secret || item.sealed) || items.length === 0
  if (secret || told.some(({ obligations, spoken }) => obligations.includes('VIS') || spoken !== null))
    throw new Conflict('view-only', 'What is secret, was spoken or is for viewing in session is not printed.')
  return told
}
