import { defineConfig } from 'vitest/config'
import everything from './vitest.config.ts'

/** `pnpm test:faults`: every fault and attack test, also the long ones that `pnpm test` leaves out. */
export default defineConfig({
  test: {
    ...everything.test,
    include: ['test/faults/**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    // kill -9 and restarts on a machine that may be busy; nothing asserts a time.
    testTimeout: 180_000,
  },
})
