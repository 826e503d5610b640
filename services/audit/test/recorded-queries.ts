import type { KyselyPlugin } from 'kysely'

/** Notes every query that goes through it: its text, without the values in it. */
export class RecordedQueries implements KyselyPlugin {
  #noted: string[] = []

  transformQuery: KyselyPlugin['transformQuery'] = ({ node }) => {
    this.#noted.push(
      JSON.stringify(node, (key, value) => (key === 'value' || key === 'values' ? '?' : value)),
    )
    return node
  }

  transformResult: KyselyPlugin['transformResult'] = async ({ result }) => result

  /** Those noted since the last time. */
  take(): readonly string[] {
    const noted = this.#noted
    this.#noted = []
    return noted
  }
}
