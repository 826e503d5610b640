import type { Constellation } from '@casebridge/local'
import { describe } from 'vitest'
import { changedLog } from './i7-changed-log.ts'
import { rolledBackLog } from './i7-rolled-back-log.ts'

/** Whoever owns the database can change everything in it, and cannot change it unseen. */
export function tampering(constellation: () => Constellation): void {
  describe('a superuser changes the log', () => changedLog(constellation))
  describe('a superuser sets the log back to an earlier state', () => rolledBackLog(constellation))
}
