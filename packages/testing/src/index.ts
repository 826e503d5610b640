export { logOrigin, logVerifier, receiptOfOnly } from './one-entry-log.ts'
export {
  createDatabase,
  createTestDatabase,
  runSql,
  type ServiceDatabase,
  type TestDatabase,
} from './test-database.ts'
export { type CellGiven, workbook, workbookParts, zipped } from './workbook.ts'
