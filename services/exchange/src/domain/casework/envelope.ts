import type { Issue } from '@casebridge/service'
import type { Directory } from '../directory.ts'
import type { Envelope } from './item.ts'
import { bodyIssue } from './refusals.ts'

/**
 * Whether an envelope is addressed to the sealing keys of exactly these agencies: none is left out, and none beyond
 * them could open it. The envelope itself stays closed; who can open it is all that a service can see.
 */
export function addressFaults(
  directory: Directory,
  envelope: Envelope,
  agencies: readonly string[],
): readonly Issue[] {
  const wanted = new Map(agencies.map((agency) => [agency, directory.findAgency(agency)?.sealingKey?.kid]))
  const used = envelope.recipients.map(({ header }) => header.kid)
  const keyless = [...wanted].filter(([, kid]) => kid === undefined || !used.includes(kid))
  const kids = new Set(wanted.values())
  return [
    ...keyless.map(([agency]) =>
      bodyIssue(
        '/envelope/recipients',
        'not-addressed',
        `The envelope is not addressed to the sealing key of ${agency}.`,
      ),
    ),
    ...used.flatMap((kid, index) =>
      kids.has(kid) && used.indexOf(kid) === index
        ? []
        : [
            bodyIssue(
              `/envelope/recipients/${index}/header/kid`,
              'other-key',
              'This key is not one of a named recipient, or is used twice.',
            ),
          ],
    ),
  ]
}
