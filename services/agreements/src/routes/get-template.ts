import { NotFound } from '@casebridge/service'
import type { Operation } from '../operation.ts'

/** One template: its newest version, or the one asked for. */
export const getTemplate: Operation<'getTemplate'> =
  ({ storage }) =>
  async ({ request }) => {
    const body = await storage.templates.find(request.params.templateId, request.query.version)
    if (body === undefined) throw new NotFound()
    return { status: 200, body }
  }
