export { createDatabase, runSql, type TestDatabase } from './test-database.ts'
