import pg from 'pg'

/** Passwords of the two roles that log in. */
export interface RolePasswords {
  readonly migrator: string
  readonly app: string
}

/** Where a service and its migrations connect. */
export interface ProvisionedUrls {
  readonly migratorUrl: string
  readonly appUrl: string
}

/**
 * Makes the roles and the schema of a service; may be run again, and then sets the passwords.
 *
 * `<service>_owner` owns the schema and cannot log in; `<service>_migrator` may act as owner; `<service>_app` owns
 * nothing, cannot create, and has only what migrations grant it. None bypasses row-level security.
 * @param adminUrl a role that may create roles, in the database to use; it need not be a superuser.
 * @param service names schema and roles: lower-case letters and underscores.
 * @throws when a role of that name exists and has a power that it must not have.
 */
export async function provisionRoles(
  adminUrl: string,
  service: string,
  passwords: RolePasswords,
): Promise<ProvisionedUrls> {
  // It becomes part of statements in which PostgreSQL takes no parameters.
  if (!/^[a-z][a-z_]{0,40}$/.test(service)) throw new RangeError(`${service} cannot name a schema`)
  const client = new pg.Client(adminUrl)
  await client.connect()
  try {
    // Two that provision the same database at once wait for each other.
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [
      `casebridge.provision.${service}`,
    ])
    for (const statement of statements(service, passwords)) await client.query(statement)
    await refusePowers(client, service)
  } finally {
    await client.end()
  }
  return {
    migratorUrl: withUser(adminUrl, `${service}_migrator`, passwords.migrator),
    appUrl: withUser(adminUrl, `${service}_app`, passwords.app),
  }
}

function statements(service: string, { migrator, app }: RolePasswords): readonly string[] {
  const owner = `${service}_owner`
  const ensure = (role: string) =>
    `do $$ begin if not exists (select 1 from pg_roles where rolname = '${role}') then create role ${role}; end if; end $$`
  return [
    ...[owner, `${service}_migrator`, `${service}_app`].map(ensure),
    `alter role ${owner} noinherit nologin`,
    `alter role ${service}_migrator noinherit login password ${pg.escapeLiteral(migrator)}`,
    `alter role ${service}_app noinherit login password ${pg.escapeLiteral(app)}`,
    ...[`${service}_migrator`, `${service}_app`].flatMap(logsNoParameters),
    `grant ${owner} to ${service}_migrator`,
    // The administrator of a hosted PostgreSQL is no superuser and must be in the role to make it an owner.
    `grant ${owner} to current_user`,
    // By default everybody may make temporary tables in every database.
    `do $$ begin execute format('revoke temporary on database %I from public', current_database()); end $$`,
    `create schema if not exists ${service} authorization ${owner}`,
    `grant usage on schema ${service} to ${service}_migrator, ${service}_app`,
  ]
}

/**
 * INVARIANT (I5): what a service says to the database stays out of the server's log, also when its operator has every
 * statement written down: a registry is full of names, and it travels as one parameter. On a hosted PostgreSQL whose
 * administrator may not set this, whoever may must: `alter role <service>_app set log_parameter_max_length = 0`.
 */
function logsNoParameters(role: string): readonly string[] {
  return [
    `alter role ${role} set log_parameter_max_length_on_error = 0`,
    `do $$ begin
       if has_parameter_privilege('log_parameter_max_length', 'set') then
         alter role ${role} set log_parameter_max_length = 0;
       end if;
     end $$`,
  ]
}

// A new role has none of these powers, and only a superuser may take them from one that is older.
async function refusePowers(client: pg.Client, service: string): Promise<void> {
  const { rows } = await client.query<{ rolname: string }>(
    `select rolname from pg_roles
      where rolname = any($1) and (rolsuper or rolcreaterole or rolcreatedb or rolbypassrls or rolreplication)
      union select member::regrole::text from pg_auth_members where member = $2::regrole`,
    [[`${service}_owner`, `${service}_migrator`, `${service}_app`], `${service}_app`],
  )
  const powerful = rows.map(({ rolname }) => rolname)
  if (powerful.length > 0) throw new Error(`existing roles have too much power: ${powerful.join(', ')}`)
}

function withUser(adminUrl: string, user: string, password: string): string {
  const url = new URL(adminUrl)
  url.username = user
  url.password = encodeURIComponent(password)
  return url.href
}
