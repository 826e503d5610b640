import { createTemplate as create } from '../domain/templates/create-template.ts'
import type { Operation } from '../operation.ts'
import { doerOf } from './version-reply.ts'

/** A coordinator keeps a template, or its next version. */
export const createTemplate: Operation<'createTemplate'> =
  ({ storage }) =>
  async (call) => ({ status: 201, body: await create(storage, doerOf(call), call.request.body) })
