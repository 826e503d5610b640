import { randomUUID } from 'node:crypto'
import type { exchange } from '@casebridge/contract'
import type { Constellation } from '@casebridge/local'
import { signAct } from '@casebridge/local/story'
import { answered } from './answered.ts'
import { castFor } from './cast.ts'
import { CONTENT } from './item-acts.ts'
import { meets, type Situated } from './staged.ts'
import { wordsOf } from './words.ts'

type Schemas = exchange.components['schemas']

/** Warns without a case: nothing is there beforehand but the holder and the recipient. */
export async function warn(constellation: Constellation, situated: Situated): Promise<Schemas['Answer']> {
  const { facts } = situated
  const { holder, recipients } = castFor(situated)
  const said = {
    unit: facts.unit,
    category: facts.item.category,
    recipients: recipients.map(({ id }) => id),
  }
  const act = { act: 'lift-secrecy', purpose: 'imminent-danger', ...said }
  const { answers } = await answered(
    'warn',
    constellation.client('exchange', holder.id).POST('/disclosures', {
      params: { header: { 'Idempotency-Key': randomUUID() } },
      body: {
        ...said,
        summary: CONTENT.summary ?? '',
        justification: wordsOf(situated).justification ?? '',
        ...(meets(situated, 'FAO') ? { statementType: 'fact' as const } : {}),
        ...(meets(situated, 'SEC')
          ? { secrecy: { signature: signAct(constellation.keyring.signingKey(holder.id), act) } }
          : {}),
      },
    }),
  )
  const [answer] = answers
  if (answer === undefined) throw new Error('no answer')
  return answer
}
