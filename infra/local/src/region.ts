import { readFileSync } from 'node:fs'
import type { exchange } from '@casebridge/contract'
import type {
  AgreementDocument,
  RegisteredAgency,
  RegisteredProfessional,
  RegisteredUnit,
} from '@casebridge/policy'

type Schemas = exchange.components['schemas']

/** An agency as the files describe it: issuers and keys belong to the machine it runs on. */
type RegionAgency = Omit<RegisteredAgency, 'issuers' | 'sealingKey'>
type RegionProfessional = Omit<RegisteredProfessional, 'signingKeys'>

export interface RegionItem {
  /** Unique in its case. */
  readonly key: string
  readonly author: string
  readonly item: Schemas['NewItem']
  /** Sealed to the author's agency before it leaves: no service can read it. */
  readonly seal?: boolean
  readonly prerelease?: Schemas['Prerelease']
}

export interface RegionCase {
  /** Unique in the region. */
  readonly key: string
  readonly chair: string
  readonly case: Schemas['NewCase']
  readonly evidence: readonly { readonly by: string; readonly evidence: Schemas['NewEvidence'] }[]
  readonly items: readonly RegionItem[]
}

/** The fictional Harbour Region, with dates relative to the day it is read. */
export interface Region {
  readonly units: readonly RegisteredUnit[]
  readonly agencies: readonly RegionAgency[]
  readonly professionals: readonly RegionProfessional[]
  readonly agreements: readonly AgreementDocument[]
  readonly cases: readonly RegionCase[]
}

export function readRegion(today: Date): Region {
  const read = (name: string) => {
    const text = readFileSync(new URL(`../region/${name}.json`, import.meta.url), 'utf8')
    return JSON.parse(withDates(text, today))
  }
  return {
    units: read('units'),
    agencies: read('agencies'),
    professionals: read('professionals'),
    agreements: read('agreements'),
    cases: read('cases'),
  }
}

/** Replaces `{today+90}` by the RFC 3339 date ninety days later, in UTC. */
export function withDates(text: string, today: Date): string {
  return text.replaceAll(/\{today([+-]\d+)?\}/g, (_, days: string | undefined) => {
    const date = new Date(today)
    date.setUTCDate(date.getUTCDate() + Number(days ?? 0))
    return date.toISOString().slice(0, 10)
  })
}
