export {
  createDatabase,
  createTestDatabase,
  runSql,
  type ServiceDatabase,
  type TestDatabase,
} from './test-database.ts'
