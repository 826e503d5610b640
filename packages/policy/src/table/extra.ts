import type { HolderType, RecipientType } from '../vocabulary.ts'

/** What the short names of the table stand for among the attributes. */
export const SHORT_NAMES: Readonly<Record<string, string>> = {
  secret: 'item.secret',
  contested: 'item.contested',
  minor: 'item.minor',
  handling: 'item.handling',
  onCase: 'recipient.onCase',
  training: 'recipient.training',
  territory: 'recipient.territory',
  role: 'recipient.role',
  intake: 'recipient.intake',
  author: 'recipient.author',
  conflict: 'recipient.conflictOfInterest',
}

/** What one entry of `extra` changes in facts, in the words of {@link change}. */
export function changesOf(
  written: string,
  { from, to }: { readonly from: HolderType; readonly to: RecipientType },
): string {
  const [name = '', value = ''] = written.split('=')
  const path = SHORT_NAMES[name] ?? name
  switch (path) {
    case 'item.handling':
      return `item.handling+=${value}`
    case 'recipient.onCase':
      return `case=open;holder.onCase=true;recipient.onCase=${value}`
    case 'agreement':
      return value === 'none' ? `holder.agency=outsider-${from.toLowerCase()}` : ''
    case 'push':
      return 'initiative=push'
    case 'dissenting':
      return `dissent=${value === 'true' ? 1 : 0}`
    case 'owner': {
      // A measure is on the plan; whoever owns it is not on the case. Towards the municipality, the holder owns it.
      const owner = to === 'MUN' ? 'holder' : 'recipient'
      return `${owner}.onCase=false;${owner}.measureOwner=true`
    }
    default:
      return `${path}=${value}`
  }
}
