import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { OpenLog } from '../../services/audit/src/open-log.ts'
import { callFor, quantile } from './callers.ts'
import { freshEntries } from './ledger-entries.ts'

const MILLION = 1_000_000
const PROVEN_AT = [10_000, 100_000, MILLION]
const WEIGHED_AT = [250_000, 500_000, 750_000, MILLION]
const AT_ONCE = 1000
/** Two requests under way: one is made while the other is committed. */
const CALLERS = 2
/**
 * Twice what a million takes at some 110 µs of the processor an entry, PostgreSQL included. A machine that is busy with
 * something else gets less far, and the table says so.
 */
const LONGEST_MILLISECONDS = 240_000
const PROOFS_MILLISECONDS = 1500

/** One id in fifty, from the whole length of the log. */
export type Sample = string[]

/** Fills the log to a million entries; meanwhile proofs of any of them are timed and the memory is weighed. */
export async function growthBench({ log }: OpenLog): Promise<Sample> {
  const sample: Sample = []
  const proofs: object[] = []
  const weights: object[] = []
  const began = performance.now()
  let size = 0
  while (size < MILLION && performance.now() - began < LONGEST_MILLISECONDS) {
    const next = Math.min(...[...PROVEN_AT, ...WEIGHED_AT].filter((at) => at > size))
    size = await fillTo(log, { from: size, to: next, until: began + LONGEST_MILLISECONDS }, sample)
    if (PROVEN_AT.includes(size) || size < next) proofs.push(await timeProofs(log, size, sample))
    if (WEIGHED_AT.includes(size) || size < next) weights.push(weigh(size))
  }
  const seconds = Math.round((performance.now() - began) / 1000)
  console.log(`\nProof of any one entry, in process; filled by ${AT_ONCE} entries a call in ${seconds} s`)
  console.table(proofs)
  console.log('\nMemory of this process after a forced collection, while the log grows')
  console.table(weights)
  return sample
}

async function fillTo(
  log: OpenLog['log'],
  { from, to, until }: { from: number; to: number; until: number },
  sample: Sample,
): Promise<number> {
  let begun = from
  let size = from
  const fill = async () => {
    while (begun < to && performance.now() < until) {
      begun += AT_ONCE
      const entries = freshEntries(AT_ONCE)
      const receipts = await log.append(entries, size)
      size = Math.max(size, ...receipts.map(({ index }) => index + 1))
      for (let i = 0; i < AT_ONCE; i += 50) sample.push(receipts[i]?.entryId ?? '')
    }
  }
  await Promise.all(Array.from({ length: CALLERS }, fill))
  return begun < to ? begun : to
}

async function timeProofs(log: OpenLog['log'], size: number, sample: Sample): Promise<object> {
  const any = () => sample[Math.floor(Math.random() * sample.length)] ?? ''
  let hashes = 0
  const { waits } = await callFor(PROOFS_MILLISECONDS, 1, async () => {
    const receipt = await log.findReceipt(any())
    hashes = Math.max(hashes, (receipt?.proof.split('\n\n')[0]?.split('\n').length ?? 0) - 2)
  })
  const [p50, p99] = [quantile(waits, 0.5), quantile(waits, 0.99)].map((value) =>
    Number(value.toPrecision(3)),
  )
  return {
    entries: size,
    proofs: waits.length,
    'p50 ms': p50,
    'p99 ms (goal 5)': p99,
    'longest, hashes': hashes,
  }
}

function weigh(size: number): object {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  const mib = (bytes: number) => Math.round(bytes / 2 ** 20)
  const { rss, heapUsed, external } = process.memoryUsage()
  return {
    entries: size,
    'heap MiB': mib(heapUsed),
    'outside the heap MiB': mib(external),
    'resident MiB': mib(rss),
  }
}
