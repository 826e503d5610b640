import type { Category, Jurisdiction } from '@casebridge/policy'
import type { Actor } from '../../actor.ts'
import type { Admission } from '../casework/case-file.ts'
import { circleOf, type NewCase } from '../casework/new-case.ts'
import type { Directory } from '../directory.ts'
import { listed, type Row } from './case-rows.ts'
import type { ImportedItem } from './imported-item.ts'

/** A case of a list, as it would be opened, with what it came with. */
export interface CaseDraft {
  readonly row: Row
  readonly body: NewCase
  readonly circle: readonly Admission[]
  /** RFC 3339 dates. */
  readonly openedOn: string
  readonly keepUntil: string
  readonly items: readonly ItemDraft[]
}

export interface ItemDraft
  extends Pick<ImportedItem, 'holder' | 'category' | 'statementType' | 'recordedOn' | 'keepUntil'> {
  readonly row: Row
  readonly text?: string
}

/** By what a list is read. */
export interface Background {
  readonly directory: Directory
  readonly unit: string
  readonly jurisdiction: Jurisdiction
  readonly chair: Actor
  readonly now: Date
}

const FROM_THE_LIST = 'On the case in the list that it came with.'

/** A row of a case as the case that it would be, with its items among these. */
export function draftCase(
  row: Row,
  items: readonly Row[],
  { directory, unit, chair }: Background,
): CaseDraft {
  const { cell } = row
  const body: NewCase = {
    ...{ unit, reference: cell('reference'), track: cell('track') as NewCase['track'] },
    subject: { identifier: cell('identifier'), minor: cell('minor') === 'yes' },
    ...{ leadAgency: cell('leadAgency'), owner: cell('owner'), broughtBy: cell('broughtBy') },
    ...{ power: cell('power'), reviewBy: cell('reviewBy') },
    participants: listed(cell('participants')).map((professional) => ({
      professional,
      reason: FROM_THE_LIST,
    })),
  }
  return {
    ...{ row, body, circle: circleOf(directory, body, chair) },
    ...{ openedOn: cell('openedOn'), keepUntil: cell('keepUntil') },
    items: items.filter((item) => item.cell('reference') === body.reference).map(draftItem),
  }
}

function draftItem(row: Row): ItemDraft {
  const { cell } = row
  const [statementType, text] = [cell('statementType'), cell('text')]
  return {
    ...{ row, holder: cell('holder'), category: cell('category') as Category },
    statementType: statementType === '' ? null : (statementType as ImportedItem['statementType']),
    ...{ recordedOn: cell('recordedOn'), keepUntil: cell('keepUntil') },
    ...(text !== '' && { text }),
  }
}
