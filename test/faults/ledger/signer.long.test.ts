import { withConstellation } from '@casebridge/testing/constellation'
import { describe, expect, it } from 'vitest'
import { anEntry } from './support/an-entry.ts'
import { append, healthOf, until } from './support/ledger-caller.ts'
import { sizeOf } from './support/stored-log.ts'

const constellation = withConstellation()
const audit = () => constellation().urls.audit
const REFUSED = { status: 503, retryAfter: '1', receipt: undefined }

describe('the signer of a running log', () => {
  it('kill -9: nothing is acknowledged, the log does not grow by retries, and each entry keeps its place', async () => {
    expect(await append(constellation(), audit())).toMatchObject({ status: 201 })
    await constellation().service('signer').kill()
    const caught = anEntry()
    expect(await append(constellation(), audit(), { leaf: caught })).toMatchObject(REFUSED)
    const after = await sizeOf(constellation())
    for (let i = 0; i < 5; i++) expect(await append(constellation(), audit())).toMatchObject(REFUSED)
    expect(await append(constellation(), audit(), { leaf: caught })).toMatchObject(REFUSED)
    expect(await sizeOf(constellation())).toBe(after)
    expect(await healthOf(audit())).toEqual({ code: 503, status: 'DOWN' })

    await constellation().service('signer').start()
    await until(async () => (await healthOf(audit())).status === 'UP')
    const { status, receipt } = await append(constellation(), audit(), { leaf: caught })
    expect({ status, index: receipt?.index }).toEqual({ status: 201, index: after - 1 })
  })

  it('that hangs: the same, as soon as it has not answered once', async () => {
    const pid = constellation().service('signer').pid()
    if (pid === undefined) throw new Error('no signer')
    process.kill(pid, 'SIGSTOP')
    const leaves = Array.from({ length: 8 }, () => anEntry())
    const answers = await Promise.all(leaves.map((leaf) => append(constellation(), audit(), { leaf })))
    for (const answer of answers) expect(answer).toMatchObject(REFUSED)
    const after = await sizeOf(constellation())
    const later = await Promise.all(leaves.map(() => append(constellation(), audit())))
    for (const answer of later) expect(answer).toMatchObject(REFUSED)
    expect(await sizeOf(constellation())).toBe(after)

    process.kill(pid, 'SIGCONT')
    await until(async () => (await healthOf(audit())).status === 'UP')
    const again = await Promise.all(leaves.map((leaf) => append(constellation(), audit(), { leaf })))
    const indexes = again.map(({ receipt }) => receipt?.index ?? after)
    expect(new Set(indexes).size).toBe(leaves.length)
    expect(Math.max(...indexes)).toBeLessThan(after)
  })

  it('kill -9 of signer and log under load: every acknowledged entry is where its receipt says', async () => {
    const leaves = Array.from({ length: 60 }, () => anEntry())
    const under = leaves.map(async (leaf, i) => {
      await new Promise((resolve) => setTimeout(resolve, i * 5))
      return append(constellation(), audit(), { leaf }).catch(() => undefined)
    })
    await under[10]
    await Promise.all([constellation().service('signer').kill(), constellation().service('audit').kill()])
    const first = await Promise.all(under)
    await constellation().service('signer').start()
    await constellation().service('audit').start()
    for (const [i, leaf] of leaves.entries()) {
      const { receipt } = await append(constellation(), audit(), { leaf })
      expect(receipt).toBeDefined()
      if (first[i]?.receipt !== undefined) expect(receipt?.index).toBe(first[i]?.receipt?.index)
    }
  })
})
