import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { freePort } from '../ports.ts'
import { type PostgresOptions, startPostgres } from './postgres.ts'

const folder = mkdtempSync(join(tmpdir(), 'casebridge-postgres-'))
chmodSync(folder, 0o711)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function optionsFor(name: string): Promise<PostgresOptions> {
  return {
    directory: join(folder, name),
    port: await freePort(),
    portVariable: 'POSTGRES_PORT',
    password: 'quay & crane',
    logFile: join(folder, `${name}.log`),
    log: () => {},
  }
}

async function ask<T>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return (await client.query(sql)).rows as T[]
  } finally {
    await client.end()
  }
}

describe('the embedded PostgreSQL', () => {
  it('keeps what was committed over a clean stop and over kill -9', async () => {
    const options = await optionsFor('kept')
    const first = await startPostgres(options)
    await ask(first.superuserUrl, 'create table note as select 1 as n')
    await first.stop()
    const second = await startPostgres(options)
    await ask(second.superuserUrl, 'insert into note values (2)')
    await second.kill()
    const third = await startPostgres(options)
    expect(await ask(third.superuserUrl, 'select n from note order by n')).toEqual([{ n: 1 }, { n: 2 }])
    await third.stop()
  })

  it('flushes to disk, listens on the loopback interface only and asks for the password', async () => {
    const postgres = await startPostgres(await optionsFor('settings'))
    const settings = await ask(
      postgres.superuserUrl,
      `select name, setting from pg_settings where name in
      ('fsync', 'listen_addresses', 'server_encoding', 'unix_socket_directories') order by name`,
    )
    expect(settings).toEqual([
      { name: 'fsync', setting: 'on' },
      { name: 'listen_addresses', setting: '127.0.0.1' },
      { name: 'server_encoding', setting: 'UTF8' },
      { name: 'unix_socket_directories', setting: '' },
    ])
    const wrong = new URL(postgres.superuserUrl)
    wrong.password = 'guess'
    await expect(ask(wrong.href, 'select 1')).rejects.toThrow('password authentication failed')
    await postgres.stop()
  })

  it('names the port and the variable when the port is taken', async () => {
    const options = await optionsFor('taken')
    const other = createServer().listen(options.port, '127.0.0.1')
    await expect(startPostgres(options)).rejects.toThrow(
      `Port ${options.port}, meant for PostgreSQL, is in use by another program.\n  → stop that program, or choose another port: POSTGRES_PORT=`,
    )
    other.close()
  })

  it('names the process when a server is still running on the directory', async () => {
    const options = await optionsFor('running')
    const postgres = await startPostgres(options)
    const again = startPostgres({ ...options, port: await freePort() })
    await expect(again).rejects.toThrow(
      `PostgreSQL (process ${postgres.pid}, port ${options.port}) is still running`,
    )
    await postgres.stop()
  })

  it('says which folder to delete when the directory is half initialised', async () => {
    const options = await optionsFor('half')
    mkdirSync(options.directory)
    writeFileSync(join(options.directory, 'PG_VERSION'), '18\n')
    await expect(startPostgres(options)).rejects.toThrow(
      `delete that folder and start again\n  → folder: ${options.directory}`,
    )
  })

  it('starts over when an earlier creation was interrupted', async () => {
    const options = await optionsFor('interrupted')
    mkdirSync(`${options.directory}.partial`)
    writeFileSync(join(`${options.directory}.partial`, 'PG_VERSION'), '18\n')
    const postgres = await startPostgres(options)
    expect(await ask(postgres.superuserUrl, 'select 1 as one')).toEqual([{ one: 1 }])
    await postgres.stop()
  })
})
