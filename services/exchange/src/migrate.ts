import { migrate, reasonOf } from '@casebridge/service'
import { migratorUrl } from './config.ts'
import { migrations } from './storage/migrations/index.ts'

/** Applies what is missing to the schema, as the migrator role: `MIGRATOR_DATABASE_URL=… node src/migrate.ts`. */
try {
  const applied = await migrate({ url: migratorUrl(), schema: 'exchange', migrations })
  process.stdout.write(
    `exchange: ${applied.length === 0 ? 'nothing to migrate' : `applied ${applied.join(', ')}`}\n`,
  )
} catch (error) {
  process.stderr.write(`exchange: ${reasonOf(error)}\n`)
  process.exitCode = 1
}
