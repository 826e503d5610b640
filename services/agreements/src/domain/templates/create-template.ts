import { CanonicalError, canonicalBytes, isCode } from '@casebridge/ledger'
import { AgreementError, parseTemplate, type Template } from '@casebridge/policy'
import { Conflict, InvalidInput } from '@casebridge/service'
import { actAs } from '../act-as.ts'
import type { Doer } from '../lifecycle/change-version.ts'
import { fault } from '../lifecycle/refusals.ts'
import type { Storage } from '../storage.ts'

/** What somebody wrote, before it is known to be a template. */
type Written = Pick<Template, 'id'>

/**
 * Keeps a template, or its next version; earlier versions stay as they are.
 * @throws InvalidInput with every fault of it.
 * @throws Conflict unless its number is the next: whoever revises has seen the newest.
 */
export function createTemplate(storage: Storage, by: Doer, given: Written): Promise<Template> {
  const template = checked(given)
  return actAs(storage, by, ['bundle'], async (stores, now) => {
    const newest = (await stores.templates.find(template.id))?.version ?? 0
    if (template.version !== newest + 1) {
      throw new Conflict('version-not-next', `The next version of ${template.id} is ${newest + 1}.`)
    }
    await stores.templates.add(template, by.id, now)
    await stores.acts.queue({
      by,
      at: now,
      trace: by.trace,
      effect: 'template-kept',
      basis: [template.id, `version/${template.version}`],
    })
    return template
  })
}

function checked(given: Written): Template {
  // The ledger names it in clear.
  if (!isCode(given.id)) throw fault('/id', 'code', 'An id holds no long number.')
  try {
    canonicalBytes(given)
    return parseTemplate(given)
  } catch (error) {
    if (error instanceof CanonicalError) throw fault('', 'canonical', 'Texts are in Unicode NFC.')
    if (!(error instanceof AgreementError)) throw error
    throw new InvalidInput(
      error.faults.map(({ pointer, detail }) => ({ in: 'body', pointer, code: 'template', detail })),
    )
  }
}
