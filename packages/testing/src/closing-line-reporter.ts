import type { Reporter, TestModule } from 'vitest/node'

/**
 * Prints `N passed, N failed` alone on the last line, for whoever counts. What kept tests from running counts as
 * failed too: a file that did not load, a hook that threw, an error outside any test.
 */
export class ClosingLineReporter implements Reporter {
  /** Called when everything has run; name this reporter last. */
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const suites = modules.flatMap((module) => [module, ...module.children.allSuites()])
    const broken = suites.filter((suite) => suite.errors().length > 0).length
    const count = (state: string) => tests.filter((test) => test.result().state === state).length
    console.log(`\n${count('passed')} passed, ${count('failed') + broken + unhandled.length} failed`)
  }
}
