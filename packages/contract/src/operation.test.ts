import { describe, expectTypeOf, it } from 'vitest'
import type { OperationId, Operations, ReplyOf, RequestOf } from './operation.ts'

type AppendEntries = Operations['audit']['appendEntries']
type GetCheckpoint = Operations['audit']['getCheckpoint']
type GetBundle = Operations['agreements']['getBundle']
type GetVersion = Operations['agreements']['getVersion']
type ListEntries = Operations['audit']['listEntries']
type Ask = Operations['exchange']['ask']

// The compiler runs these: `pnpm check:types` fails when one of the refusals below starts to compile.
describe('the types of an operation', () => {
  it('know every operation of a service by its id', () => {
    expectTypeOf<'getProof'>().toExtend<OperationId<'audit'>>()
    expectTypeOf<'getProof'>().not.toExtend<OperationId<'exchange'>>()
  })

  it('give a handler each part of the request as it is declared', () => {
    expectTypeOf<RequestOf<ListEntries>['query']>().toEqualTypeOf<{
      from?: number
      limit?: number
    }>()
    expectTypeOf<RequestOf<ListEntries>['body']>().toEqualTypeOf<undefined>()
    expectTypeOf<RequestOf<GetBundle>['params']>().toEqualTypeOf<{ revision: string }>()
    expectTypeOf<RequestOf<AppendEntries>['body']['knownSize']>().toEqualTypeOf<number>()
    expectTypeOf<RequestOf<Ask>['headers']['Idempotency-Key']>().toEqualTypeOf<string>()
  })

  it('accept a declared status with its body', () => {
    const append: ReplyOf<AppendEntries> = { status: 201, body: { receipts: [] } }
    const checkpoint: ReplyOf<GetCheckpoint> = { status: 200, body: 'audit.example\n0\n' }
    const bundle: ReplyOf<GetBundle> = { status: 200, body: new Uint8Array() }
    expectTypeOf([append, checkpoint, bundle]).not.toBeAny()
  })

  it('ask for the headers that the contract requires, and accept no others', () => {
    const document = {} as Extract<ReplyOf<GetVersion>, { status: 200 }>['body']
    const version: ReplyOf<GetVersion> = { status: 200, body: document, headers: { ETag: '"1"' } }
    // @ts-expect-error a version has an ETag
    const without: ReplyOf<GetVersion> = { status: 200, body: document }
    const other: ReplyOf<GetCheckpoint> = {
      status: 200,
      body: 'audit.example\n0\n',
      // @ts-expect-error ETag is not declared here
      headers: { ETag: '"0"' },
    }
    expectTypeOf([version, without, other]).not.toBeAny()
  })

  it('refuse a status that the contract does not declare', () => {
    // @ts-expect-error 202 is not declared
    const reply: ReplyOf<AppendEntries> = { status: 202, body: { receipts: [] } }
    expectTypeOf(reply).not.toBeAny()
  })

  it('refuse a body that lacks a field, has a wrong one or one too many', () => {
    const replies: ReplyOf<AppendEntries>[] = [
      // @ts-expect-error receipts is required
      { status: 201, body: {} },
      // @ts-expect-error receipts is a list
      { status: 201, body: { receipts: 'none' } },
      // @ts-expect-error secret is not declared
      { status: 201, body: { receipts: [], secret: 'x' } },
    ]
    expectTypeOf(replies).not.toBeAny()
  })
})
