import { InvalidInput } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { getChaired } from '../domain/casework/chair.ts'
import { bringOver } from '../domain/imports/bring-over.ts'
import { planCases } from '../domain/imports/plan-cases.ts'
import { issueOf, readCaseList } from '../domain/imports/read-case-list.ts'
import { faultsOf } from '../domain/imports/unit-faults.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { claimKey } from '../storage/idempotency.ts'
import { listImportedCases, waitForImports } from '../storage/imports.ts'
import { queueAct } from '../storage/queue-act.ts'

/** By the chair of the unit, who opens its cases: all of a list or nothing, each case locked until it is released (P15). */
export const importCases: Operation<'importCases'> =
  (deps) =>
  async ({ request: { body, headers }, actor, trace }) => {
    const { unit, dryRun, content, format } = body
    const directory = deps.directory()
    const { jurisdiction } = getChaired(actor, directory, unit)
    const at = deps.now()
    const background = { directory, unit, jurisdiction, chair: actor, now: at }
    const read = await readCaseList(body)
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      if (!dryRun) await waitForImports(tx, unit)
      const made = async (importId: string) => {
        const cases = await listImportedCases(tx, unit, importId)
        return { status: 201, body: { dryRun, faults: [], cases } } as const
      }
      const claim = dryRun
        ? undefined
        : await claimKey(tx, {
            ...{ unit, professional: actor.professional.id, key: headers['Idempotency-Key'], at },
            // INVARIANT (I5): what a list says of people is behind a key in the digest by which it is known again.
            request: ['importCases', unit, format, deps.pseudonym(content)],
          })
      if (claim && !claim.first) return made(claim.id)

      const plan = planCases(read, background)
      const faults = await faultsOf(deps, tx, plan, background, headers['Accept-Language'])
      if (claim === undefined) {
        // It says of people whether a case about them goes on: whoever tries lists out is seen to do it.
        await queueAct(deps, tx, {
          ...{ actor, trace, at, unit, event: 'consultation', effect: 'import-tried' },
          ...{ classes: ['CASE:file'], recipients: [actor.agency] },
        })
        return { status: 200, body: { dryRun, faults, cases: [] } }
      }
      if (faults.length > 0) throw new InvalidInput(faults.map(issueOf))
      for (const draft of plan.cases) {
        await bringOver(deps, tx, draft, { actor, trace, at, importId: claim.id, jurisdiction })
      }
      return made(claim.id)
    })
  }
