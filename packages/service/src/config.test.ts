import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { flag, json, optional, port, readConfig, Secret, secret, text, url } from './config.ts'
import { issuers, strings } from './issuers.ts'

const SCHEMA = {
  PORT: optional(port(), 7400),
  DATABASE_URL: secret(),
  AUDIT_URL: url(),
  CHECK_RESPONSES: optional(flag(), false),
  ISSUERS: issuers(),
  SERVICES: optional(strings(), []),
  NAME: text(),
}

const ISSUER = { issuer: 'https://issuer.example', jwksUri: 'https://issuer.example/jwks', agencies: '*' }
const GOOD = {
  DATABASE_URL: 'postgres://exchange_app:very-secret@db/exchange',
  AUDIT_URL: 'https://audit.example/',
  ISSUERS: JSON.stringify([ISSUER]),
  NAME: 'exchange',
}

describe('configuration', () => {
  it('is typed, with its defaults, and stays as it was read', () => {
    const config = readConfig(SCHEMA, { ...GOOD, CHECK_RESPONSES: 'true', UNKNOWN: 'x' })
    expect(config).toMatchObject({
      PORT: 7400,
      AUDIT_URL: 'https://audit.example',
      CHECK_RESPONSES: true,
      ISSUERS: [ISSUER],
      SERVICES: [],
      NAME: 'exchange',
    })
    expect(config.DATABASE_URL.reveal()).toBe(GOOD.DATABASE_URL)
    expect(Object.isFrozen(config)).toBe(true)
    expect(Object.keys(config)).not.toContain('UNKNOWN')
  })

  it('names everything that is missing or wrong, at once, and repeats no value', () => {
    const read = () =>
      readConfig(SCHEMA, {
        PORT: '70000',
        DATABASE_URL: '',
        AUDIT_URL: 'audit',
        CHECK_RESPONSES: 'yes',
        ISSUERS: '[{}]',
      })
    expect(read).toThrow(
      'the configuration cannot be used: PORT is not a port; DATABASE_URL is missing; AUDIT_URL is not a URL; ' +
        'CHECK_RESPONSES is neither true nor false; ISSUERS is not a JSON list of {issuer, jwksUri, agencies}; ' +
        'NAME is missing',
    )
  })

  it.each<[string, unknown]>([
    ['no list', ISSUER],
    ['an empty list', []],
    ['an issuer without an address of its keys', [{ ...ISSUER, jwksUri: 'jwks' }]],
    ['an issuer that does not say for whom it speaks', [{ ...ISSUER, agencies: undefined }]],
  ])('takes no issuers from %s', (_what, value) => {
    expect(() => readConfig({ ISSUERS: issuers() }, { ISSUERS: JSON.stringify(value) })).toThrow(
      /ISSUERS is not/,
    )
  })

  it('takes JSON that is not JSON for a fault, and does not quote it', () => {
    const schema = { KEY: json((value): value is object => typeof value === 'object', 'a public JWK') }
    expect(() => readConfig(schema, { KEY: '{"d":"secret"' })).toThrow(/KEY is not a public JWK$/)
  })

  it('never shows a secret by accident', () => {
    const config = readConfig({ CLIENT_SECRET: secret() }, { CLIENT_SECRET: 'very-secret' })
    const shown = [
      `${config.CLIENT_SECRET}`,
      JSON.stringify(config),
      inspect(config, { depth: null, showHidden: true }),
      String(Object.values(new Secret('very-secret'))),
      JSON.stringify({ ...config.CLIENT_SECRET }),
    ]
    expect(shown.join()).not.toContain('very-secret')
    expect(shown[1]).toBe('{"CLIENT_SECRET":"[secret]"}')
  })
})
