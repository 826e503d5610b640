import { createServer } from 'node:http'

// A small honest server: what `child.test.ts` supervises.
const { PORT, FAIL } = process.env
if (FAIL) {
  console.error(FAIL)
  process.exit(3)
}
const server = createServer((request, response) => {
  response.end(JSON.stringify(request.url === '/health' ? { status: 'UP' } : Object.keys(process.env)))
}).listen(Number(PORT), '127.0.0.1')
process.on('SIGTERM', () => {
  server.close(() => {
    console.log('closed in order')
    process.exit(0)
  })
  server.closeAllConnections()
})
