import type { KyselyPlugin } from 'kysely'
import type { Deps } from '../src/deps.ts'
import type { Harness } from './harness.ts'

/** Dependencies that note every query, by what it does to which kind of node. */
export function countQueries({ deps }: Harness): {
  readonly deps: Deps
  readonly queries: readonly string[]
} {
  const queries: string[] = []
  const plugin: KyselyPlugin = {
    transformQuery({ node }) {
      queries.push(node.kind)
      return node
    },
    transformResult: async ({ result }) => result,
  }
  return { deps: { ...deps, db: deps.db.withPlugin(plugin) }, queries }
}
