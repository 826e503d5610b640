import { compileBench } from './compile.ts'
import { decisionsBench } from './decisions.ts'
import { ledgerBench } from './ledger.ts'
import { verifyBench } from './verify.ts'

/** `pnpm bench`, or `pnpm bench compile`. Prints and asserts nothing: how fast is no matter of right or wrong. */
const BENCHES: Readonly<Record<string, () => Promise<void> | void>> = {
  compile: compileBench,
  decisions: decisionsBench,
  verify: verifyBench,
  ledger: ledgerBench,
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !Object.hasOwn(BENCHES, name))
if (unknown.length > 0) {
  console.error(`no such bench: ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}`)
  process.exitCode = 1
} else {
  for (const name of wanted.length > 0 ? wanted : Object.keys(BENCHES)) await BENCHES[name]?.()
}
