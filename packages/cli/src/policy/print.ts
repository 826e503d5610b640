import type { AccessChange } from '@casebridge/policy'
import type { Failure } from '@casebridge/policy/table'
import type { Remark } from './lint.ts'

/** Remarks by file, and how many there are. */
export function remarksInWords(remarks: readonly Remark[]): string {
  const files = [...Map.groupBy(remarks, ({ file }) => file)].map(([file, own]) => [
    file,
    ...own.map(
      ({ severity, pointer, code, detail }) =>
        `  ${severity.padEnd(7)} ${pointer || '/'} ${code}\n          ${detail}`,
    ),
    '',
  ])
  const count = (severity: Remark['severity']) => remarks.filter((one) => one.severity === severity).length
  return `${[...files.flat(), `${count('error')} errors, ${count('warning')} warnings`].join('\n')}\n`
}

/** What the table says and what the engine says, with the rules that determined it. */
export function failureInWords({ situation: { title, expected }, found }: Failure): string {
  const rules = [...new Set(found.trace.flatMap(({ rule }) => rule ?? []))]
  return [
    `FAIL ${title}`,
    `  expected ${outcome(expected)}`,
    `  found    ${outcome(found)}, by ${(found.rules.length > 0 ? found.rules : rules).join(', ') || 'no rule'}`,
    '',
  ].join('\n')
}

function outcome({ effect, ground, obligations }: Failure['situation']['expected']): string {
  return [effect, ground, obligations.join(';')].filter((part) => part !== undefined && part !== '').join(' ')
}

const HEADINGS: Readonly<Record<AccessChange['change'], string>> = {
  gains: 'Who gains',
  wider: 'Who may more freely',
  narrower: 'Who may less freely',
  loses: 'Who loses',
}

/** Changes by kind, in sentences. */
export function changesInWords(changes: readonly AccessChange[]): string {
  if (changes.length === 0) return 'Nobody gains and nobody loses.\n'
  const kinds = Object.entries(HEADINGS).flatMap(([kind, heading]) => {
    const own = changes.filter(({ change }) => change === kind)
    return own.length === 0
      ? []
      : [`${heading} (${own.length})`, ...own.map(({ sentence }) => `  ${sentence}`), '']
  })
  const count = (kind: AccessChange['change']) => changes.filter(({ change }) => change === kind).length
  const closing = `${count('gains')} gain, ${count('loses')} lose, ${count('wider')} wider, ${count('narrower')} narrower`
  return `${[...kinds, closing].join('\n')}\n`
}
