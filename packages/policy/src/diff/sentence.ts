import type { RegisteredAgency } from '../registry.ts'
import type { Texts } from '../texts.ts'
import type { Category, Purpose } from '../vocabulary.ts'
import type { ChangeKind, Terms } from './change.ts'
import type { Difference } from './compare-cell.ts'

interface Kind {
  readonly holder: RegisteredAgency
  readonly recipient: RegisteredAgency
  readonly category: Category
  readonly purpose: Purpose
}

const VERBS: Readonly<Record<ChangeKind, string>> = {
  gains: 'may newly tell',
  loses: 'may no longer tell',
  wider: 'may more freely tell',
  narrower: 'may less freely tell',
}

/** `Meridian Secondary School may newly tell Prevention Service of Kaaihaven: school attendance, for early help.` */
export function sentenceFor(
  { change, before, after }: Pick<Difference, 'change' | 'before' | 'after'>,
  { holder, recipient, category, purpose }: Kind,
  texts: Texts,
): string {
  const what = `${holder.name} ${VERBS[change]} ${recipient.name}: ${texts.categories[category]}, for ${texts.purposes[purpose]}.`
  const now = after === undefined ? [] : [conditionsOf('Now', after, texts)]
  const then = before === undefined ? [] : [conditionsOf('Before', before, texts)]
  return [what, ...(change === 'loses' ? then : change === 'gains' ? now : [...then, ...now])].join(' ')
}

function conditionsOf(
  when: string,
  { gates, obligations, prerelease, clauses }: Terms,
  texts: Texts,
): string {
  const asked =
    gates.length === 0 ? 'nothing need be on record' : gates.map((gate) => texts.gates[gate]).join('; ')
  const duties = obligations.map((code) =>
    code.startsWith('EXP') ? `lapses after ${code.slice(3)} days` : code,
  )
  const parts = [
    `${when}, under ${clauses.join(' and ')}: ${asked}`,
    ...(duties.length === 0 ? [] : [`duties ${duties.join(', ')}`]),
    ...(prerelease === undefined ? [] : [`may be pre-released as: ${texts.variants[prerelease]}`]),
  ]
  return `${parts.join('; ')}.`
}
