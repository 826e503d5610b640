import { NotFound } from '@casebridge/service'
import { find } from '../domain/lifecycle/change-version.ts'
import { findingsOn } from '../domain/lifecycle/findings.ts'
import { isProposed } from '../domain/lifecycle/version.ts'
import { dayOf } from '../domain/publish.ts'
import type { Operation } from '../operation.ts'
import { namedIn, versionReply } from './version-reply.ts'

/** One version; of a draft also what the analysis finds in it. */
export const getVersion: Operation<'getVersion'> =
  ({ storage, now }) =>
  async ({ request }) => {
    const versions = await storage.agreements.list()
    const version = find(versions, namedIn(request.params))
    if (version === undefined) throw new NotFound()
    const day = dayOf(now())
    const findings = isProposed(version)
      ? []
      : findingsOn(version, versions, {
          registry: await storage.registry.snapshot(day),
          packs: storage.packs,
          day,
        })
    return { status: 200, ...versionReply({ version, versions, day }, findings) }
  }
