import type { Constellation } from '@casebridge/local'
import { type Agreement, type Bundle, compile } from '@casebridge/policy'
import { connectDatabase } from '@casebridge/service'
import { toDocument } from '../../../services/agreements/src/domain/document.ts'
import { nextHead } from '../../../services/agreements/src/domain/head.ts'
import { publicationRepository } from '../../../services/agreements/src/storage/publication-repository.ts'
import type { Schema } from '../../../services/agreements/src/storage/schema.ts'

/** Publishes bundles as another replica of `agreements` would: document and head in its tables, nothing else. */
export interface Publisher {
  /** @returns revision and sequence, once both are committed. */
  publish(
    change: (agreements: readonly Agreement[]) => readonly Agreement[],
  ): Promise<{ readonly revision: string; readonly sequence: number }>
  /** Every revision that was ever in force, with its lowest sequence. */
  published(): Promise<ReadonlyMap<string, number>>
  close(): Promise<void>
}

export function openPublisher({ database }: Constellation): Publisher {
  const connected = connectDatabase<Schema>({
    url: database.adminUrl,
    schema: 'agreements',
    applicationName: 'scenario',
  })
  const { kysely } = connected
  return {
    publish: (change) =>
      kysely.transaction().execute(async (tx) => {
        const publications = publicationRepository(tx)
        const newest = await publications.findNewest('bundle')
        const bytes = await publications.findBytes('bundle', newest?.revision ?? '')
        const { packs, agreements } = JSON.parse(new TextDecoder().decode(bytes)) as Bundle
        const document = toDocument('bundle', compile({ packs, agreements: change(agreements) }))
        const head = nextHead(newest, document, new Date())
        await publications.archive(document)
        await publications.issue(head)
        return head
      }),
    async published() {
      const rows = await kysely
        .selectFrom('publication')
        .select(['revision', 'sequence'])
        .where('kind', '=', 'bundle')
        .orderBy('sequence', 'desc')
        .execute()
      return new Map(rows.map(({ revision, sequence }) => [revision, Number(sequence)]))
    },
    close: () => connected.close(),
  }
}
