import { migrate, reasonOf } from '@casebridge/service'
import { migratorUrl } from './config.ts'
import { migrations } from './storage/migrations/index.ts'

/** Applies what is missing to the schema, as the migrator role: `MIGRATOR_DATABASE_URL=… node src/migrate.ts`. */
try {
  const applied = await migrate({ url: migratorUrl(), schema: 'audit', migrations })
  process.stdout.write(
    `audit: ${applied.length === 0 ? 'nothing to migrate' : `applied ${applied.join(', ')}`}\n`,
  )
} catch (error) {
  process.stderr.write(`audit: ${reasonOf(error)}\n`)
  process.exitCode = 1
}
