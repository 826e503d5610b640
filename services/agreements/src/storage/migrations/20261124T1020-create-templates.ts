import { type Kysely, sql } from 'kysely'

/**
 * Templates of agreements. A revision is a row of its own: what an agreement was made from can always be read again.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table agreements.template (
      id         text not null,
      version    integer not null check (version >= 1),
      document   jsonb not null,
      created_by text not null references agreements.professional,
      created_at timestamptz not null,
      primary key (id, version),
      check (document ->> 'id' = id and (document ->> 'version')::integer = version)
    );
    comment on column agreements.template.document is 'Its clauses name types of agencies, not agencies.';

    create trigger keep_rows before update or delete on agreements.template
      for each row execute function agreements.refuse_change();
    create trigger keep_table before truncate on agreements.template execute function agreements.refuse_change();

    grant select, insert on agreements.template to agreements_app;
  `.execute(db)
}
