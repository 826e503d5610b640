import type { Gate } from '@casebridge/policy'
import { recordEvidence } from './evidence-acts.ts'
import { CHAIR, PROSECUTOR } from './people.ts'
import { holdSession } from './session-acts.ts'
import { approve, liftSecrecy, signTogether } from './signed-acts.ts'
import type { Stage } from './staged.ts'

type Act = (stage: Stage) => Promise<unknown>

/**
 * How each gate is made true. Most are acts, by those whose acts they are. The others are not done but said, or are
 * so from the start: the table names where.
 */
export const HOW: Readonly<Record<Gate, Act | { readonly by: string }>> = {
  SES: holdSession,
  SEC: (stage) => liftSecrecy(stage, stage.cast.recipients),
  CNS: (stage) => recordEvidence(stage, 'consent'),
  INF: (stage) => recordEvidence(stage, 'informed'),
  CHR: (stage) => approve(stage, CHAIR, 'chair'),
  PRO: (stage) => approve(stage, PROSECUTOR, 'prosecutor'),
  UNA: signTogether,
  GRD: { by: 'a label of the item: item-acts.ts' },
  FAO: { by: 'the type of statement of the item: item-acts.ts' },
  JUS: { by: 'the words of the disclosure or the question: words.ts' },
  BAS: { by: 'the clause of the accord that names the holder: cast.ts and ../region.ts' },
  MIN: { by: 'the words of the disclosure: words.ts' },
  CHT: { by: 'the registry, which knows who signed the charter: cast.ts and region.ts' },
}
