import { NotFound } from '@casebridge/service'
import { dayOf, publish } from '../publish.ts'
import type { Professional, Storage, Stores } from '../storage.ts'
import { type State, stateOf } from './state.ts'
import type { Act, AgreementText, Deed, Version } from './version.ts'

/** Which version. */
export interface Named {
  readonly agreement: string
  readonly version: number
}

/** What an act is decided on: read under the lock, so it is still so when the act is recorded. */
export interface Situation {
  readonly version: Version
  readonly state: State
  readonly versions: readonly Version[]
  readonly stores: Stores
  /** RFC 3339 date. */
  readonly day: string
}

/** A version, and all there are. */
export interface Changed {
  readonly version: Version
  readonly versions: readonly Version[]
  readonly day: string
}

/** What changes what is in force; the other acts prepare it. */
const PREPARING: ReadonlySet<Deed['act']> = new Set(['created', 'revised', 'proposed', 'registered'])

/**
 * One act on one version: decided, recorded, and what is in force with it published, in one transaction.
 * @param decide what is done, or a refusal thrown; then nothing changed.
 * @throws NotFound when there is no such version.
 */
export function changeVersion(
  storage: Storage,
  named: Named,
  by: Professional,
  decide: (situation: Situation) => Deed | Promise<Deed>,
): Promise<Changed> {
  return storage.change(['bundle'], async (stores, now) => {
    const versions = await stores.agreements.list()
    const version = versions.find((one) => one.agreement === named.agreement && one.version === named.version)
    if (version === undefined) throw new NotFound()
    const day = dayOf(now)
    const deed = await decide({ version, state: stateOf(version, versions, day), versions, stores, day })
    return recordAct(stores, { named, number: version.acts.length + 1, by, deed, now })
  })
}

interface Recorded {
  readonly named: Named
  readonly number: number
  readonly by: Professional
  readonly deed: Deed
  readonly now: Date
}

/** INVARIANT: every act of a person goes through here, in the transaction that publishes what it changes. */
export async function recordAct(stores: Stores, { named, number, by, deed, now }: Recorded): Promise<Changed> {
  const act: Act = {
    ...deed,
    number,
    at: now.toISOString(),
    by: { professional: by.id, agency: by.agency },
  }
  await stores.agreements.record(named, act)
  if (!PREPARING.has(deed.act)) await publish(stores, 'bundle', now)
  const versions = await stores.agreements.list()
  const version = versions.find((one) => one.agreement === named.agreement && one.version === named.version)
  if (version === undefined) throw new Error('what was recorded is not there')
  return { version, versions, day: dayOf(now) }
}

/** Keeps a text before the act that names it. */
export async function keepText(stores: Stores, text: AgreementText): Promise<string> {
  await stores.agreements.keep(text)
  return text.revision
}
