import common from '../packs/any.json' with { type: 'json' }
import be from '../packs/be.json' with { type: 'json' }
import fr from '../packs/fr.json' with { type: 'json' }
import nl from '../packs/nl.json' with { type: 'json' }
import english from '../packs/texts/en.json' with { type: 'json' }
import french from '../packs/texts/fr.json' with { type: 'json' }
import dutch from '../packs/texts/nl.json' with { type: 'json' }
import uk from '../packs/uk.json' with { type: 'json' }
import type { SharingPack } from './pack.ts'
import { parseSharingPack } from './pack-check.ts'
import { contentOf } from './pack-file.ts'

/** The packs that come with Casebridge: our own reading, for counsel to confirm, each rule with its status. */
export const PACKS: readonly SharingPack[] = [
  parseSharingPack({
    ...common,
    texts: { en: contentOf(english), fr: contentOf(french), nl: contentOf(dutch) },
  }),
  parseSharingPack(be),
  parseSharingPack(fr),
  parseSharingPack(nl),
  parseSharingPack(uk),
]
