import type { Home } from './home.ts'
import { RESOURCES } from './issuer/provider.ts'
import { LOG_ORIGIN, SERVICES, type Service, WITNESSES } from './names.ts'
import { LOOPBACK } from './ports.ts'

export interface ServiceOptions {
  /** Of each service's own role. */
  readonly databaseUrls: Readonly<Record<Service, string>>
  /** Every response is checked against the contract, as in tests. */
  readonly checkResponses: boolean
  readonly logLevel: string
  /** Variables of single services that take the place of those made here. */
  readonly environments: Partial<Readonly<Record<Service, Readonly<Record<string, string>>>>>
}

/** The whole configuration of a service, as environment variables. */
export function serviceEnvironment(
  service: Service,
  home: Home,
  options: ServiceOptions,
): Record<string, string> {
  const { keyring, ports, urls } = home
  return {
    HOST: LOOPBACK,
    PORT: `${ports[service]}`,
    PUBLIC_URL: urls[service],
    DATABASE_URL: options.databaseUrls[service],
    LOG_LEVEL: options.logLevel,
    CHECK_RESPONSES: `${options.checkResponses}`,
    ISSUERS: JSON.stringify([{ issuer: urls.issuer, jwksUri: urls.jwks, agencies: '*' }]),
    AUDIENCE: RESOURCES[service],
    SERVICES: JSON.stringify(SERVICES),
    TOKEN_ENDPOINT: urls.tokenEndpoint,
    CLIENT_ID: service,
    CLIENT_SECRET: keyring.vault.get(`client/${service}`),
    ...own(service, home),
    ...options.environments[service],
  }
}

function own(
  service: Service,
  { keyring, urls, regionFile, copiesDirectory, witnesses }: Home,
): Record<string, string> {
  const headPublicKey = JSON.stringify(keyring.headPublicKey)
  switch (service) {
    case 'agreements':
      return {
        HEAD_SIGNING_KEY_FILE: keyring.headSigningKeyFile,
        REGION_FILE: regionFile,
        AUDIT_URL: urls.audit,
        LOG_VKEY: keyring.logVkey,
      }
    case 'audit':
      return {
        AGREEMENTS_URL: urls.agreements,
        HEAD_PUBLIC_KEY: headPublicKey,
        LOG_ORIGIN,
        SIGNER_URL: urls.signer,
        SIGNER_TOKEN_FILE: keyring.signerTokenFile,
        CHECKPOINT_COPIES_DIRECTORY: copiesDirectory,
        STAMP_KEY_FILE: keyring.stampKeyFile,
        KEY_ENCRYPTION_FILE: keyring.keyEncryptionFile('audit'),
        WITNESSES: JSON.stringify(
          WITNESSES.map((name) => ({
            url: urls.witnesses[name],
            vkey: witnesses[name].vkey,
            outside: name === 'witness-audit-office',
          })),
        ),
        WITNESS_QUORUM: JSON.stringify({ need: 2, outside: 1 }),
        ERASABLE_KEYS_DIRECTORY: keyring.erasableKeysDirectory('audit'),
      }
    case 'exchange':
      return {
        AGREEMENTS_URL: urls.agreements,
        AUDIT_URL: urls.audit,
        HEAD_PUBLIC_KEY: headPublicKey,
        LOG_VKEY: keyring.logVkey,
        KEY_ENCRYPTION_FILE: keyring.keyEncryptionFile('exchange'),
        ERASABLE_KEYS_DIRECTORY: keyring.erasableKeysDirectory('exchange'),
        PSEUDONYM_KEY_FILE: keyring.pseudonymKeyFile,
      }
  }
}
