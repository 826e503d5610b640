import type { Operation } from '../operation.ts'

/** The newest version of every template. */
export const listTemplates: Operation<'listTemplates'> =
  ({ storage }) =>
  async () => ({ status: 200, body: { items: await storage.templates.listNewest() } })
