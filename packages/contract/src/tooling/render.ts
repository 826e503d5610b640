import openapiTS, { astToString } from 'openapi-typescript'
import type { OpenApiDocument } from '../document.ts'

const NOTICE = '// Generated from openapi/ by `pnpm generate`. Change the contract instead.\n'

/** TypeScript source of one service's `paths`, `operations` and `components`. */
export async function renderTypes(document: OpenApiDocument): Promise<string> {
  // The generator rewrites what it is given.
  const own: OpenApiDocument = structuredClone(document)
  const nodes = await openapiTS(own as unknown as Parameters<typeof openapiTS>[0], {
    // A default is for the reader; a caller may leave the property out.
    defaultNonNullable: false,
    silent: true,
  })
  return NOTICE + astToString(nodes)
}

/** TypeScript source that holds the bundled document, so that no service parses YAML when it starts. */
export function renderDocument(service: string, document: OpenApiDocument): string {
  return [
    NOTICE,
    "import type { OpenApiDocument } from '../document.ts'\n\n",
    `export const ${service}Document: OpenApiDocument = ${JSON.stringify(document, null, 2)}\n`,
  ].join('')
}

/** TypeScript source of the base paths that differ from `/v1`: the client must know them, but not the whole document. */
export function renderBasePaths(documents: Readonly<Record<string, OpenApiDocument>>): string {
  const table = Object.fromEntries(
    Object.entries(documents).map(([service, document]) => [service, basePaths(document)]),
  )
  return `${NOTICE}export const basePaths = ${JSON.stringify(table, null, 2)} as const\n`
}

function basePaths(document: OpenApiDocument) {
  const own: Record<string, string> = {}
  for (const [path, item] of Object.entries(document.paths)) {
    if (item.servers) own[path] = serverPath(item.servers)
  }
  return { default: serverPath(document.servers), own }
}

function serverPath(servers: OpenApiDocument['servers']): string {
  const url = servers?.[0]?.url ?? '/'
  return new URL(url, 'https://casebridge.example').pathname.replace(/\/$/, '')
}
