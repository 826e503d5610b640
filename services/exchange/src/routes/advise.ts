import type { exchange, ReplyOf } from '@casebridge/contract'
import { advise as adviseOn } from '@casebridge/policy'
import type { Handler } from '@casebridge/service'
import type { Deps } from '../deps.ts'
import { languageOf } from '../domain/disclosure/language.ts'
import { alternativeView, ruleView } from '../domain/disclosure/words.ts'
import type { KnownActor } from '../find-actor.ts'

type Advise = exchange.operations['advise']

/**
 * Whether a kind of thing may be shared, for anybody who asks. Reads the packs in force and nothing else; who asked is
 * not looked at and not kept.
 */
export const advise =
  (deps: Pick<Deps, 'policy' | 'adviceCounter' | 'now'>): Handler<Advise, KnownActor> =>
  async ({ request: { body, headers } }): Promise<ReplyOf<Advise>> => {
    const policy = deps.policy()
    const now = deps.now()
    const said = adviseOn(policy, body, now.toISOString(), languageOf(headers['Accept-Language']))
    deps.adviceCounter.count(body, said.answer, now)
    return {
      status: 200,
      body: {
        answer: said.answer,
        text: said.text,
        rules: said.rules.map(ruleView),
        conditions: said.conditions.map(({ gate, text }) => ({ code: gate, text })),
        needs: said.needs.map(({ need, text }) => ({ code: need, text })),
        duties: said.duties.map(({ obligation, text }) => ({ code: obligation, text })),
        variants: [...said.variants],
        except: said.except.map(({ type, text }) => ({ code: type, text })),
        alternatives: said.alternatives.map(alternativeView),
        notice: said.notice,
        revision: policy.revision,
      },
    }
  }
