import { type Kysely, sql } from 'kysely'

/**
 * Bundles as they would be with a draft. Their documents stand in the archive like any other, and no head ever names
 * one; a row here says who made it and how long it runs in shadow. Rows are only added: proposing a candidate again
 * moves the end of its shadow.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table agreements.candidate (
      id           bigint generated always as identity primary key,
      revision     text not null,
      kind         text not null default 'bundle' check (kind = 'bundle'),
      agreement    text not null,
      version      integer not null check (version >= 1),
      proposed_by  text not null references agreements.professional,
      proposed_at  timestamptz not null,
      shadow_until timestamptz check (shadow_until <= proposed_at + interval '30 days'),
      foreign key (revision, kind) references agreements.document (revision, kind)
    );
    comment on column agreements.candidate.shadow_until is 'Null when it does not run in shadow.';
    create index on agreements.candidate (revision, id desc);

    create trigger keep_rows before update or delete on agreements.candidate
      for each row execute function agreements.refuse_change();
    create trigger keep_table before truncate on agreements.candidate execute function agreements.refuse_change();

    grant select, insert on agreements.candidate to agreements_app;
  `.execute(db)
}
