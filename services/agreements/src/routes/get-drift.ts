import { NotFound } from '@casebridge/service'
import { dayOf } from '../domain/publish.ts'
import { driftReport } from '../domain/templates/drift-report.ts'
import type { Operation } from '../operation.ts'

/** How the agreements made from a template differ from it, town by town. */
export const getDrift: Operation<'getDrift'> =
  ({ storage, now }) =>
  async ({ request }) => {
    const template = await storage.templates.find(request.params.templateId, request.query.version)
    if (template === undefined) throw new NotFound()
    const versions = await storage.agreements.list()
    const today = dayOf(now())
    const items = driftReport(template, versions, await storage.registry.snapshot(today), today)
    return { status: 200, body: { template: template.id, version: template.version, items } }
  }
