import type { AlarmBoard } from '../alarms.ts'
import { HeadMoved, type LogStore } from './log-store.ts'

/** Says when the database takes no entries, and when it does again; a race that is lost is no trouble. */
export function watchCommits(store: LogStore, alarms: AlarmBoard): LogStore {
  let refused = false
  return {
    ...store,
    async commit(batch) {
      try {
        await store.commit(batch)
      } catch (error) {
        if (!refused && !(error instanceof HeadMoved)) {
          refused = true
          const code = error instanceof Error && 'code' in error ? { state: error.code } : {}
          alarms.raise('not-written', 'the database takes no entries', code)
        }
        throw error
      }
      if (!refused) return
      refused = false
      alarms.over('not-written')
    },
  }
}
