/**
 * An OpenAPI 3.0.3 document, bundled: references point into the document itself. Only what the services, the client
 * and the boot guards read is typed.
 */
export interface OpenApiDocument {
  readonly openapi: string
  readonly info: { readonly title: string; readonly version: string; readonly [key: string]: unknown }
  readonly servers?: readonly Server[]
  readonly security?: readonly SecurityRequirement[]
  readonly paths: Readonly<Record<string, PathItem>>
  readonly components?: Components
  readonly [key: string]: unknown
}

export interface Components {
  readonly schemas?: Readonly<Record<string, Schema>>
  readonly responses?: Readonly<Record<string, Response | Reference>>
  readonly parameters?: Readonly<Record<string, Parameter | Reference>>
  readonly requestBodies?: Readonly<Record<string, RequestBody | Reference>>
  readonly securitySchemes?: Readonly<Record<string, SecurityScheme>>
  readonly [key: string]: unknown
}

export interface Server {
  readonly url: string
}

/** Scheme name → scopes. An empty list of requirements makes an operation public. */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>

export interface SecurityScheme {
  readonly type: string
  readonly scheme?: string
  readonly [key: string]: unknown
}

export const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const
export type Method = (typeof METHODS)[number]

export type PathItem = {
  readonly [method in Method]?: OperationObject
} & {
  readonly servers?: readonly Server[]
  readonly parameters?: readonly (Parameter | Reference)[]
  readonly [key: string]: unknown
}

export interface OperationObject {
  readonly operationId?: string
  readonly parameters?: readonly (Parameter | Reference)[]
  readonly requestBody?: RequestBody | Reference
  readonly responses?: Readonly<Record<string, Response | Reference>>
  readonly security?: readonly SecurityRequirement[]
  readonly servers?: readonly Server[]
  /** Who may call: `public`, `professional`, `service:<name>`, `role:<role>`. */
  readonly 'x-callers'?: readonly string[]
  /** The operation speaks another's protocol, named here, where that differs from ours. */
  readonly 'x-protocol'?: string
  readonly [key: string]: unknown
}

export interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly schema?: Schema
  /**
   * The last parameter of a path may go over several segments, as the addresses of another's protocol do. OpenAPI has
   * no word for it.
   */
  readonly 'x-segments'?: boolean
  readonly [key: string]: unknown
}

export interface RequestBody {
  readonly required?: boolean
  readonly content: Content
  readonly [key: string]: unknown
}

export interface Response {
  readonly description: string
  readonly headers?: Readonly<Record<string, unknown>>
  readonly content?: Content
  readonly [key: string]: unknown
}

/** Media type → schema. */
export type Content = Readonly<Record<string, { readonly schema?: Schema; readonly [key: string]: unknown }>>

export type Schema = Readonly<Record<string, unknown>>

export interface Reference {
  readonly $ref: string
}
