import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Constellation } from './constellation.ts'
import { writePrivate } from './private-file.ts'

/** Writes `endpoints.json` for scripts and foreign clients: where everything is and how to act as a persona. */
export function writeEndpoints(constellation: Constellation): string {
  const { urls, personas, cases, items, region, database, directory } = constellation
  const file = join(directory, 'endpoints.json')
  const endpoints = {
    agreements: urls.agreements,
    exchange: urls.exchange,
    audit: urls.audit,
    console: null,
    issuer: urls.issuer,
    tokenEndpoint: urls.tokenEndpoint,
    witnesses: urls.witnesses,
    personas,
    cases,
    items,
    agreements_seeded: region.agreements.map(({ id }) => id),
    database: { superuserUrl: database.adminUrl },
  }
  writePrivate(file, `${JSON.stringify(endpoints, null, 2)}\n`)
  return file
}

/** Also takes away what a killed run left: the file is there only while the constellation is. */
export function removeEndpoints(directory: string): void {
  rmSync(join(directory, 'endpoints.json'), { force: true })
}
