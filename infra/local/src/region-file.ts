import type { AgreementDocument, Registry } from '@casebridge/policy'
import { publicPart } from './keys/jwk.ts'
import type { Keyring } from './keys/keyring.ts'
import type { Region } from './region.ts'

/** What `agreements` imports once, when its tables are empty. */
export interface RegionFile extends Registry {
  readonly agreements: readonly AgreementDocument[]
}

/** The region as it stands on this machine: with the local issuer and everybody's public keys. */
export function regionFile(region: Region, issuer: string, keyring: Keyring): RegionFile {
  return {
    units: region.units,
    agencies: region.agencies.map((agency) => ({
      ...agency,
      issuers: [issuer],
      sealingKey: publicPart(keyring.sealingKey(agency.id)),
    })),
    professionals: region.professionals.map((professional) => ({
      ...professional,
      signingKeys: [publicPart(keyring.signingKey(professional.id))],
    })),
    agreements: region.agreements,
  }
}
