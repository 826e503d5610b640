import { decide, type Facts, loadPolicy } from '@casebridge/policy'
import { largeBundle, questions } from './large-bundle.ts'
import { measure, print } from './measure.ts'

const ROUNDS = 9
const QUESTIONS = 1024

const BASE: Facts = {
  ...{ now: '2026-11-24T09:00:00Z', unit: 'town-0', jurisdiction: 'NL', purpose: 'early-help' },
  ...{ initiative: 'ask', requestKind: 'question', actor: 'asker', address: 'direct' },
  holder: { type: 'SCH', agency: 'SCH-0', onCase: true, measureOwner: false },
  recipient: {
    ...{ type: 'MUN', agency: 'MUN-0', role: 'practitioner', onCase: true, measureOwner: false },
    ...{ coreMember: false, intake: false, author: false, training: 'valid', clearance: true },
    ...{ conflictOfInterest: false, territory: 'inside' },
  },
  ...{ case: 'open', retention: 'within' },
  item: {
    ...{ category: 'EDU', standalone: false, secret: false, classified: false, handling: ['TLP:AMBER'] },
    ...{ originatorPermission: false, contested: 'none', minor: true, onward: false },
  },
  ...{ consent: 'given', dissent: 0, met: ['INF', 'CNS', 'FAO', 'GRD', 'BAS'] },
}

/** How many decisions a second one core takes, as bundles grow. */
export function decisionsBench(): void {
  const contenders = [60, 600, 6000].map((size) => {
    const policy = loadPolicy(JSON.parse(largeBundle({ clauses: size, rows: size })), 'sha256:bench')
    const asked = questions(BASE, Math.ceil(size / 100), QUESTIONS)
    let next = 0
    const work = () => decide(policy, asked[next++ % QUESTIONS] as Facts)
    return { name: `${size} clauses and rows`, times: 10 * QUESTIONS, work }
  })
  print('decisions', measure(contenders, ROUNDS))
}
