import type { Disclosure } from '../../storage/disclosures.ts'
import type { AskedRequest } from '../../storage/requests.ts'
import { isWanted } from './plan-ask.ts'
import type { Shown } from './show.ts'
import type { Item } from './situation.ts'
import { answerView } from './views.ts'
import type { Answer, ToldAnswer } from './words.ts'

/** The answers as their asker finds them now: what was decided then, and what holders gave since. */
export function askersAnswers(
  planned: readonly ToldAnswer[],
  given: readonly Disclosure[],
  shown: readonly Shown[],
): readonly Answer[] {
  return planned.map((answer) => {
    if (answer.effect !== 'pending') return answerView(answer, shown)
    const since = given.find(({ itemId }) => itemId === answer.itemId)
    return since ? answerView({ ...answer, effect: 'permit', disclosureId: since.id }, shown) : answer
  })
}

/** What a holder finds: the own items that are asked for, and which of them were given. */
export function holdersAnswers(
  { wanted }: AskedRequest,
  held: readonly Item[],
  given: readonly Disclosure[],
): readonly Answer[] {
  return held
    .filter((item) => isWanted(item, wanted))
    .map((item) => {
      const since = given.filter(({ itemId }) => itemId === item.id)
      const about = { itemId: item.id, category: item.category, holder: item.holder }
      if (since.length === 0) return { ...about, effect: 'pending' as const }
      return { ...about, effect: 'permit' as const, recipients: since.map(({ recipient }) => recipient) }
    })
}
