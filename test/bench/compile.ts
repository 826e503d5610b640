import { createHash } from 'node:crypto'
import { loadPolicy } from '@casebridge/policy'
import { largeBundle } from './large-bundle.ts'
import { type Contender, measure, print } from './measure.ts'

const ROUNDS = 21

/** How long a bundle takes from its bytes to a policy that decides; what a reload costs. */
export function compileBench(): void {
  const contenders = [
    { name: 'the shipped packs, no agreement', clauses: 0, rows: 0 },
    { name: '6,000 clauses', clauses: 6000, rows: 0 },
    { name: '6,000 rows', clauses: 0, rows: 6000 },
    { name: '6,000 clauses and 6,000 rows', clauses: 6000, rows: 6000 },
  ].flatMap((size): Contender[] => {
    const text = largeBundle(size)
    const document: unknown = JSON.parse(text)
    const whole = () => {
      const revision = createHash('sha256').update(text).digest('hex')
      return loadPolicy(JSON.parse(text), revision)
    }
    return [
      { name: `${size.name}: check and load`, times: 1, work: () => loadPolicy(document, 'sha256:bench') },
      { name: `${size.name}: hash, read, check and load`, times: 1, work: whole },
    ]
  })
  print('compile', measure(contenders, ROUNDS))
}
