import type { operations as agreements } from './generated/agreements.ts'
import type { operations as audit } from './generated/audit.ts'
import type { operations as exchange } from './generated/exchange.ts'

/** Operations of every service, by operation id. */
export interface Operations {
  readonly agreements: agreements
  readonly exchange: exchange
  readonly audit: audit
}

export type ServiceName = keyof Operations
export type OperationId<S extends ServiceName> = keyof Operations[S] & string

/** What a handler receives: each part as the contract declares it; a part without a declaration is empty. */
export interface RequestOf<Op> {
  readonly params: Group<Op, 'path'>
  readonly query: Group<Op, 'query'>
  readonly headers: Group<Op, 'header'>
  readonly body: BodyOf<Op>
}

/** What a handler may answer: one of the declared statuses with the body declared for it. Nothing else compiles. */
export type ReplyOf<Op> = Op extends { readonly responses: infer Responses }
  ? { [S in keyof Responses & number]: Reply<S, Responses[S]> }[keyof Responses & number]
  : never

type Reply<Status, Declared> = {
  readonly status: Status
} & (Declared extends { readonly content: infer Content }
  ? { readonly body: Bodies<Content> }
  : { readonly body?: never }) &
  WithHeaders<HeadersOf<Declared>>

type WithHeaders<Headers> = keyof Headers extends never
  ? { readonly headers?: never }
  : Nothing extends Headers
    ? { readonly headers?: Headers }
    : { readonly headers: Headers }

/** What the frame adds to answers; a handler does not. */
type Carried = 'API-Version' | 'X-Request-ID'

// The generated type lets any name in besides.
type HeadersOf<Declared> = Declared extends { readonly headers: infer Headers }
  ? {
      readonly [Name in keyof Headers as string extends Name
        ? never
        : Name extends Carried
          ? never
          : Name]: Headers[Name]
    }
  : Nothing

// OpenAPI 3.0 writes bytes as a string of format `binary`; generated, that is a string. A handler gives the bytes.
type Bodies<Content> = {
  [Type in keyof Content]: Type extends 'application/octet-stream' ? Uint8Array : Unchanging<Content[Type]>
}[keyof Content]

// What a handler answers is not changed after it was answered, so it may be of values that cannot be.
type Unchanging<T> = T extends readonly (infer Item)[]
  ? readonly Unchanging<Item>[]
  : T extends object
    ? { readonly [Name in keyof T]: Unchanging<T[Name]> }
    : T

type Group<Op, In extends string> = Op extends { readonly parameters: { readonly [K in In]?: infer G } }
  ? [G] extends [undefined]
    ? Nothing
    : NonNullable<G>
  : Nothing

type Nothing = Readonly<Record<never, never>>

type BodyOf<Op> = Op extends { readonly requestBody: { readonly content: infer Content } }
  ? Content[keyof Content]
  : Op extends { readonly requestBody?: infer Optional }
    ? OptionalBody<NonNullable<Optional>> | undefined
    : undefined

type OptionalBody<B> = B extends { readonly content: infer Content } ? Content[keyof Content] : never
