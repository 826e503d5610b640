import { fileURLToPath } from 'node:url'
import { build } from 'rolldown'

const ENTRY = fileURLToPath(new URL('../verify-main.ts', import.meta.url))
const OUTPUT = fileURLToPath(new URL('../../../../dist/casebridge-verify.mjs', import.meta.url))

/**
 * Builds `casebridge verify` into one file that needs nothing but Node. Not minified: who must not trust the operator
 * may want to read it.
 */
await build({
  input: ENTRY,
  platform: 'node',
  output: {
    file: process.argv[2] ?? OUTPUT,
    format: 'esm',
    minify: false,
    comments: true,
    banner: '#!/usr/bin/env node',
  },
})
