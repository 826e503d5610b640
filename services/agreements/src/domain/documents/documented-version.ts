import { AgreementError, type Documented, documented, inForce, PackError } from '@casebridge/policy'
import { Conflict, NotFound } from '@casebridge/service'
import { inForceOn, versionsOf } from '../lifecycle/in-force.ts'
import { signatoriesOf } from '../lifecycle/standing.ts'
import type { Version } from '../lifecycle/version.ts'
import type { Stores } from '../storage.ts'

/** Which version of an agreement documents are made from; without a number the one in force, else the newest. */
export interface Asked {
  readonly agreement: string
  readonly version?: number | undefined
}

/** What documents are made from. */
type DocumentStores = Pick<Stores, 'agreements' | 'registry' | 'packs'>

/**
 * A version ready to be written about: as it is in force on that day, else as if all its parties had signed.
 * @throws NotFound when there is no such version.
 * @throws Conflict for a draft that no bundle could hold: nobody can say what it permits.
 */
export async function documentedVersion(
  stores: DocumentStores,
  asked: Asked,
  day: string,
): Promise<Documented> {
  const versions = await stores.agreements.list()
  const version = chosen(versions, asked, day)
  if (version === undefined) throw new NotFound()
  return madeReady(stores, version, versions, day)
}

/**
 * The same of an agreement that is in force.
 * @throws NotFound when it is not, whatever there is of it.
 */
export async function documentedInForce(
  stores: DocumentStores,
  agreement: string,
  day: string,
): Promise<Documented> {
  const versions = await stores.agreements.list()
  const version = chosen(versions, { agreement }, day)
  if (version === undefined || inForceOn(version, versions, day) === undefined) throw new NotFound()
  return madeReady(stores, version, versions, day)
}

/** The version that is asked for; without a number the newest that is in force, else the newest. */
export function chosen(
  versions: readonly Version[],
  { agreement, version }: Asked,
  day: string,
): Version | undefined {
  const own = versionsOf(agreement, versions)
  if (version !== undefined) return own.find((one) => one.version === version)
  return own.findLast((one) => inForceOn(one, versions, day) !== undefined) ?? own.at(-1)
}

async function madeReady(
  { registry, packs }: DocumentStores,
  version: Version,
  versions: readonly Version[],
  day: string,
): Promise<Documented> {
  const { document } = version.text
  const holding = inForceOn(version, versions, day)
  const signatories = signatoriesOf(version, versionsOf(version.agreement, versions))
  const sources = { agreement: document, packs, registry: await registry.snapshot(day), day }
  try {
    return holding === undefined
      ? documented({ ...sources, ...tierOneOf(version, versions, day) })
      : documented({ ...sources, signatories, holding })
  } catch (error) {
    if (!(error instanceof AgreementError || error instanceof PackError)) throw error
    throw new Conflict('not-compilable', error.faults.map(({ detail }) => detail).join('; '))
  }
}

/** The agreement above a draft: as it is in force, else as if all had signed that too. */
function tierOneOf({ text }: Version, versions: readonly Version[], day: string) {
  const { inherits } = text.document
  const above = inherits === undefined ? undefined : chosen(versions, { agreement: inherits }, day)
  if (above === undefined) return {}
  const { document } = above.text
  const holding = inForceOn(above, versions, day) ?? inForce(document, document.parties)
  return { tierOne: { document, inForce: holding } }
}
