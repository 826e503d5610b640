import { createHash, verify } from 'node:crypto'
import { chmodSync, writeFileSync } from 'node:fs'
import { canonicalBytes } from '@casebridge/ledger'
import type { SignedHead } from '@casebridge/policy'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { daysFromNow, smallRegion } from '../test/small-region.ts'
import { startService, type TestService } from '../test/test-service.ts'
import { createAgreements } from './service.ts'

let service: TestService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.close())

async function heads() {
  const { data } = await service.as('service:exchange').GET('/heads')
  if (!data) throw new Error('no heads')
  return data
}

describe('a published head', () => {
  it.each(['bundle', 'registry'] as const)('of the %s is signed by the key of the service', async (kind) => {
    const { head, signature } = (await heads())[kind]
    const verified = (signed: SignedHead['head']) =>
      verify(null, canonicalBytes(signed), service.headPublicKey, Buffer.from(signature, 'base64'))
    expect(head.kind).toBe(kind)
    expect(verified(head)).toBe(true)
    expect(verified({ ...head, sequence: head.sequence + 1 })).toBe(false)
  })

  it.each([
    ['bundle', '/bundles/{revision}'],
    ['registry', '/registries/{revision}'],
  ] as const)('of the %s names the hash of the exact bytes that are served', async (kind, path) => {
    const { revision } = (await heads())[kind].head
    const params = { path: { revision } }
    const { data } = await service.as('service:audit').GET(path, { params, parseAs: 'arrayBuffer' })
    const bytes = Buffer.from(data ?? new ArrayBuffer())
    expect(`sha256:${createHash('sha256').update(bytes).digest('hex')}`).toBe(revision)
    expect(Buffer.from(canonicalBytes(JSON.parse(bytes.toString())))).toEqual(bytes)
  })

  it('leads to no document of the other kind', async () => {
    const { revision } = (await heads()).registry.head
    const { response } = await service.as('service:exchange').GET('/bundles/{revision}', {
      params: { path: { revision } },
    })
    expect(response.status).toBe(404)
  })

  it('is for services only', async () => {
    const { response } = await service.as('pro-lena-brandt').GET('/heads')
    expect(response.status).toBe(403)
  })
})

describe('an agreement', () => {
  it('is listed while it is in force, for any professional', async () => {
    const { data } = await service.as('pro-joris-aalders').GET('/agreements')
    expect(data?.items.map(({ id }) => id)).toEqual(['agr-harbour'])
  })

  it('can be read before it begins and after it ended', async () => {
    for (const agreementId of ['agr-harbour', 'agr-tomorrow', 'agr-ended']) {
      const { data } = await service.as('pro-mila-hofman').GET('/agreements/{agreementId}', {
        params: { path: { agreementId } },
      })
      expect(data?.id).toBe(agreementId)
    }
  })
})

describe('the directory of a unit', () => {
  const directory = (who: string, unitId: string) =>
    service.as(who).GET('/units/{unitId}', { params: { path: { unitId } } })

  it('is open to those who act in it, and lists nobody who left', async () => {
    const { data } = await directory('pro-mila-hofman', 'unit-harbour')
    expect(data?.agencies.map(({ id }) => id)).toEqual(['agy-prevention-kaaihaven', 'agy-school-meridian'])
    expect(data?.professionals.map(({ id }) => id)).toEqual([
      'pro-lena-brandt',
      'pro-mila-hofman',
      'pro-tomas-reyn',
    ])
  })

  it('is for others the answer of a unit that does not exist, byte for byte', async () => {
    const text = async (unit: string) => {
      const authorization = `Bearer ${await service.tokenOf('pro-sofie-dekker')}`
      const response = await fetch(`${service.url}/v1/units/${unit}`, { headers: { authorization } })
      return { status: response.status, body: await response.text() }
    }
    const hidden = await text('unit-harbour')
    expect(hidden.status).toBe(404)
    expect(hidden).toEqual(await text('unit-nowhere'))
  })
})

describe('a professional', () => {
  const status = async (token: string) => {
    const headers = { authorization: `Bearer ${token}` }
    return (await fetch(`${service.url}/v1/agreements`, { headers })).status
  }

  it('who left is refused, and so is one whom the registry does not know', async () => {
    expect(await status(await service.tokenOf('pro-mila-hofman'))).toBe(200)
    expect(await status(await service.tokenOf('pro-arne-kuipers'))).toBe(401)
    expect(await status(await service.tokenOf('pro-nobody'))).toBe(401)
  })

  it('who leaves is refused at the next request', async () => {
    const token = await service.tokenOf('pro-tomas-reyn')
    expect(await status(token)).toBe(200)
    const { response } = await service
      .as('pro-lena-brandt')
      .POST('/professionals/{professionalId}/departure', {
        params: { path: { professionalId: 'pro-tomas-reyn' } },
        body: { leftOn: daysFromNow(0) },
      })
    expect(response.status).toBe(201)
    expect(await status(token)).toBe(401)
  })

  it('is refused when the agency does not list the issuer of the token', async () => {
    const elsewhere = await startService((issuer) => {
      const region = smallRegion(issuer)
      const unheard = { issuers: ['https://elsewhere.example'] }
      const agencies = region.agencies.map((one) => (one.type === 'SCH' ? { ...one, ...unheard } : one))
      return { ...region, agencies }
    })
    expect((await elsewhere.as('pro-lena-brandt').GET('/agreements')).response.status).toBe(200)
    expect((await elsewhere.as('pro-mila-hofman').GET('/agreements')).response.status).toBe(401)
    await elsewhere.close()
  })
})

describe('health', () => {
  it('is UP, and DOWN without telling why when the heads cannot be kept', async () => {
    const health = async () => {
      const response = await fetch(`${service.url}/health`)
      return { status: response.status, body: await response.json() }
    }
    expect(await health()).toEqual({ status: 200, body: { status: 'UP' } })
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 })
    try {
      expect(await health()).toEqual({ status: 503, body: { status: 'DOWN' } })
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('a process', () => {
  it('that starts again keeps the region it has, and needs no file of it', async () => {
    const again = await createAgreements({ ...service.config, REGION_FILE: '/nowhere/region.json' })
    await again.close()
    const { data } = await service.as('pro-lena-brandt').GET('/agreements')
    expect(data?.items).toHaveLength(1)
  })

  it('does not start with a key that others can read, nor with a file that holds none', async () => {
    const HEAD_SIGNING_KEY_FILE = `${service.config.HEAD_SIGNING_KEY_FILE}.other`
    writeFileSync(HEAD_SIGNING_KEY_FILE, 'nothing secret', { mode: 0o600 })
    const start = () => createAgreements({ ...service.config, HEAD_SIGNING_KEY_FILE })
    await expect(start()).rejects.toThrow(/cannot sign heads: it is no private JWK$/)
    chmodSync(HEAD_SIGNING_KEY_FILE, 0o640)
    await expect(start()).rejects.toThrow('readable by others')
  })
})
