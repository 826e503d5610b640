import english from '../../packs/wording/en.json' with { type: 'json' }
import french from '../../packs/wording/fr.json' with { type: 'json' }
import dutch from '../../packs/wording/nl.json' with { type: 'json' }
import { parseWordList, type WordList } from './word-list.ts'

/** The lists that come with Casebridge. All are looked at whatever a text is written in: people mix their languages. */
export const WORD_LISTS: readonly WordList[] = [english, french, dutch].map(parseWordList)
