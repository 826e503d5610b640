export { type Columns, faultAt, type Line, type Lines, placed, readLines } from './read-lines.ts'
export { readTables } from './read-tables.ts'
export { type RowFault, type Table, Unreadable } from './table.ts'
