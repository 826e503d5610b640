import { documents, METHODS, type Method, type Parameter, type Reference } from '@casebridge/contract'

export type ServiceName = keyof typeof documents

/** One operation as its contract has it. */
export interface ContractOperation {
  readonly service: ServiceName
  readonly id: string
  readonly method: Uppercase<Method>
  /** With the server's path in front, parameters in braces: `/v1/cases/{caseId}`. */
  readonly path: string
  /** `x-callers`. */
  readonly callers: readonly string[]
  /** With every reference resolved. */
  readonly parameters: readonly Parameter[]
}

/** Every operation of every contract: a test that goes over them cannot forget one. */
export const OPERATIONS: readonly ContractOperation[] = (Object.keys(documents) as ServiceName[]).flatMap(
  (service) => {
    const { paths, servers = [] } = documents[service]
    return Object.entries(paths).flatMap(([path, item]) =>
      METHODS.flatMap((method): ContractOperation[] => {
        const operation = item[method]
        if (operation === undefined) return []
        const server = operation.servers ?? item.servers ?? servers
        const base = new URL(server[0]?.url ?? '/', 'http://any').pathname.replace(/\/$/, '')
        return [
          {
            service,
            id: operation.operationId ?? '',
            method: method.toUpperCase() as Uppercase<Method>,
            path: `${base}${path}`,
            callers: operation['x-callers'] ?? [],
            parameters: [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((one) =>
              resolve(service, one),
            ),
          },
        ]
      }),
    )
  },
)

function resolve(service: ServiceName, given: Parameter | Reference): Parameter {
  if (!('$ref' in given)) return given
  const found = documents[service].components?.parameters?.[String(given.$ref).split('/').at(-1) ?? '']
  if (found === undefined || '$ref' in found) throw new Error(`${service} has no parameter ${given.$ref}`)
  return found
}

/** Names of the parameters in an operation's path. */
export function parametersOf({ path }: ContractOperation): readonly string[] {
  return [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? '')
}

/** The path with its parameters filled in. @throws when one is not given. */
export function pathOf({ path }: ContractOperation, values: Readonly<Record<string, string>>): string {
  return path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`no value for ${name} in ${path}`)
    return value
  })
}
