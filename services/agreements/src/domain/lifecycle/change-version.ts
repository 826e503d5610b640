import { NotFound } from '@casebridge/service'
import { actAs } from '../act-as.ts'
import { dayOf, publish } from '../publish.ts'
import type { Professional, Storage, Stores } from '../storage.ts'
import { ledgerActOf } from './ledger-act.ts'
import { type State, stateOf } from './state.ts'
import type { AgreementText, Deed, Doing, Version } from './version.ts'

/** Which version. */
export interface Named {
  readonly agreement: string
  readonly version: number
}

/** The professional who acts, and the W3C trace id of the call. */
export interface Doer extends Professional {
  readonly trace: string
}

/** What a deed is decided on: read under the lock, so it is still so when the deed is recorded. */
export interface Situation {
  readonly version: Version
  readonly state: State
  /** All versions of all agreements. */
  readonly versions: readonly Version[]
  readonly stores: Stores
  /** RFC 3339 date. */
  readonly day: string
}

/** A version as it is after a deed, among all there are. */
export type Changed = Pick<Situation, 'version' | 'versions' | 'day'>

/** What only prepares a change of what is in force. */
const PREPARING: ReadonlySet<Doing['act']> = new Set(['created', 'revised', 'proposed', 'registered'])

/**
 * One deed on one version: decided, recorded, and what is in force with it published, in one transaction.
 * @param decide what is done, or a refusal thrown; then nothing changed.
 * @throws NotFound when there is no such version.
 */
export function changeVersion(
  storage: Storage,
  named: Named,
  by: Doer,
  decide: (situation: Situation) => Doing | Promise<Doing>,
): Promise<Changed> {
  return actAs(storage, by, ['bundle'], async (stores, now) => {
    const versions = await stores.agreements.list()
    const version = find(versions, named)
    if (version === undefined) throw new NotFound()
    const day = dayOf(now)
    const doing = await decide({ version, state: stateOf(version, versions, day), versions, stores, day })
    return recordDeed(stores, { named, number: version.deeds.length + 1, by, doing, now })
  })
}

interface Recorded {
  readonly named: Named
  readonly number: number
  readonly by: Doer
  readonly doing: Doing
  readonly now: Date
}

/**
 * INVARIANT: every deed of a person goes through here: its row, the bundle that it changes and its ledger entry are one
 * transaction, under the lock of the bundle.
 */
export async function recordDeed(
  stores: Stores,
  { named, number, by, doing, now }: Recorded,
): Promise<Changed> {
  const deed: Deed = {
    ...doing,
    number,
    at: now.toISOString(),
    by: { professional: by.id, agency: by.agency },
  }
  await stores.agreements.record(named, deed)
  const head = PREPARING.has(doing.act) ? undefined : await publish(stores, 'bundle', now)
  await stores.acts.queue({
    ...ledgerActOf(named, doing),
    by,
    trace: by.trace,
    at: now,
    ...(head && { policy: head.revision }),
  })
  const versions = await stores.agreements.list()
  const version = find(versions, named)
  if (version === undefined) throw new Error('what was recorded is not there')
  return { version, versions, day: dayOf(now) }
}

export function find(versions: readonly Version[], { agreement, version }: Named): Version | undefined {
  return versions.find((one) => one.agreement === agreement && one.version === version)
}

/** Keeps a text before the deed that names it. */
export async function keepText(stores: Stores, text: AgreementText): Promise<string> {
  await stores.agreements.keep(text)
  return text.revision
}
