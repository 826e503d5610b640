import { defineConfig } from 'vitest/config'
import { ClosingLineReporter } from './packages/testing/src/closing-line-reporter.ts'

export default defineConfig({
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'services/*/src/**/*.test.ts',
      'infra/local/src/**/*.test.ts',
      'test/**/*.test.ts',
    ],
    // The long sets have their own commands.
    exclude: ['**/node_modules/**', 'test/bench/**', 'test/faults/**/*.long.test.ts'],
    // Much of a test is waiting for a database or a process: two files at a time, also on two processors.
    maxWorkers: 2,
    reporters: ['default', new ClosingLineReporter()],
    globalSetup: './packages/testing/src/global-setup.ts',
    // Real databases and processes on a machine that may be busy; nothing asserts a time.
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
})
