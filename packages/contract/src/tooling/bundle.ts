import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { OpenApiDocument } from '../document.ts'

const CONTRACTS = fileURLToPath(new URL('../../../../openapi/', import.meta.url))
const REDOCLY = fileURLToPath(new URL('../../node_modules/.bin/redocly', import.meta.url))

/** Names of the services that have a contract, in alphabetical order: every YAML file that is neither shared nor a setting. */
export async function listContracts(): Promise<readonly string[]> {
  const files = await readdir(CONTRACTS)
  return files
    .filter((file) => file.endsWith('.yaml') && file !== 'common.yaml' && file !== 'redocly.yaml')
    .map((file) => basename(file, '.yaml'))
    .sort()
}

/** Each contract with the parts of other files moved inside it; references between its own components stay. */
export async function bundleContracts(): Promise<Readonly<Record<string, OpenApiDocument>>> {
  const services = await listContracts()
  const folder = await mkdtemp(join(tmpdir(), 'casebridge-contract-'))
  try {
    const files = services.map((service) => join(CONTRACTS, `${service}.yaml`))
    // With one file, `--output` would name a file.
    const output = services.length === 1 ? join(folder, `${services[0]}.json`) : folder
    await promisify(execFile)(REDOCLY, ['bundle', ...files, '--ext', 'json', '--output', output])
    const bundled = services.map(async (service) => {
      const text = await readFile(join(folder, `${service}.json`), 'utf8')
      return [service, JSON.parse(text) as OpenApiDocument] as const
    })
    return Object.fromEntries(await Promise.all(bundled))
  } finally {
    await rm(folder, { recursive: true })
  }
}
