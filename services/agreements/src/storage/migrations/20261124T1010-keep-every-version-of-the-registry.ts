import { type Kysely, sql } from 'kysely'

/**
 * Every version of a unit, an agency and a professional is kept; the newest counts. What changes them is proposed by
 * one coordinator and decided by another. Deputies, and attestations that are revoked.
 *
 * `unit`, `agency` and `professional` keep the ids, to which everything else refers.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table agreements.registry_change (
      id            uuid primary key default gen_random_uuid(),
      number        bigint generated always as identity unique,
      source        text not null check (source in ('proposal', 'import')),
      reason        text not null,
      concerns      text[] not null,
      units         jsonb not null,
      agencies      jsonb not null,
      professionals jsonb not null,
      digest        text not null,
      proposed_by   text not null references agreements.professional,
      proposed_at   timestamptz not null,
      unique (id, proposed_by)
    );
    comment on column agreements.registry_change.concerns is 'Units whose coordinators it concerns, as it was proposed.';
    comment on column agreements.registry_change.digest is 'Of the records: the same proposal again is the same change.';
    create index on agreements.registry_change (digest);

    create table agreements.registry_decision (
      change_id   uuid primary key,
      decision    text not null check (decision in ('confirmed', 'rejected')),
      reason      text check ((reason is null) = (decision = 'confirmed')),
      proposed_by text not null,
      decided_by  text not null references agreements.professional,
      decided_at  timestamptz not null,
      foreign key (change_id, proposed_by) references agreements.registry_change (id, proposed_by),
      constraint nobody_confirms_their_own check (decision = 'rejected' or decided_by <> proposed_by)
    );

    create table agreements.unit_version (
      id             text not null references agreements.unit,
      version        integer not null check (version >= 1),
      name           text not null,
      jurisdiction   text not null check (jurisdiction in ('BE', 'NL', 'FR', 'UK')),
      municipalities text[] not null,
      agencies       text[] not null,
      core_types     text[] not null,
      change_id      uuid references agreements.registry_change,
      recorded_at    timestamptz not null default now(),
      primary key (id, version),
      constraint changed_by_two check (version = 1 or change_id is not null)
    );

    create table agreements.agency_version (
      id          text not null references agreements.agency,
      version     integer not null check (version >= 1),
      name        text not null,
      type        text not null,
      regime      text not null check (regime in ('gdpr', 'led')),
      territory   text not null check (territory in ('inside', 'outside')),
      issuers     text[] not null,
      sealing_key jsonb,
      change_id   uuid references agreements.registry_change,
      recorded_at timestamptz not null default now(),
      primary key (id, version),
      constraint changed_by_two check (version = 1 or change_id is not null)
    );

    create table agreements.professional_version (
      id          text not null references agreements.professional,
      version     integer not null check (version >= 1),
      name        text not null,
      agency_id   text not null references agreements.agency,
      roles       text[] not null,
      units       text[] not null,
      left_on     date,
      change_id   uuid references agreements.registry_change,
      recorded_by text references agreements.professional check ((recorded_by is null) = (left_on is null or version = 1)),
      recorded_at timestamptz not null default now(),
      primary key (id, version),
      constraint changed_by_two check (version = 1 or change_id is not null or left_on is not null)
    );
    comment on column agreements.professional_version.recorded_by is
      'Who recorded that the professional left; a change says itself who proposed and who confirmed it.';
    create index on agreements.professional_version using gin (units);

    insert into agreements.unit_version (id, version, name, jurisdiction, municipalities, agencies, core_types)
      select id, 1, name, jurisdiction, municipalities,
        array(select agency_id from agreements.unit_agency where unit_id = unit.id order by agency_id), core_types
      from agreements.unit;
    insert into agreements.agency_version (id, version, name, type, regime, territory, issuers, sealing_key)
      select id, 1, name, type, regime, territory, issuers, sealing_key from agreements.agency;
    insert into agreements.professional_version (id, version, name, agency_id, roles, units, left_on)
      select id, 1, name, agency_id, roles,
        array(select unit_id from agreements.professional_unit where professional_id = professional.id order by unit_id), left_on
      from agreements.professional;

    drop table agreements.unit_agency, agreements.professional_unit;
    alter table agreements.unit drop column name, drop column jurisdiction, drop column municipalities, drop column core_types;
    alter table agreements.agency drop column name, drop column type, drop column regime, drop column territory,
      drop column issuers, drop column sealing_key;
    alter table agreements.professional drop column name, drop column agency_id, drop column roles, drop column left_on;

    create view agreements.unit_now with (security_invoker = true) as
      select distinct on (id) * from agreements.unit_version order by id, version desc;
    create view agreements.agency_now with (security_invoker = true) as
      select distinct on (id) * from agreements.agency_version order by id, version desc;
    create view agreements.professional_now with (security_invoker = true) as
      select distinct on (id) * from agreements.professional_version order by id, version desc;

    create table agreements.attestation_revocation (
      attestation_id bigint primary key references agreements.attestation,
      reason         text not null,
      revoked_by     text not null references agreements.professional,
      revoked_at     timestamptz not null
    );

    create view agreements.attestation_now with (security_invoker = true) as
      select newest.* from (
        select distinct on (professional_id, kind) id, professional_id, kind, issuer, valid_until
        from agreements.attestation order by professional_id, kind, id desc
      ) newest
      where not exists (select from agreements.attestation_revocation r where r.attestation_id = newest.id);
    comment on view agreements.attestation_now is 'The last one of each kind, unless it was revoked: the one before does not count again.';

    create table agreements.deputy (
      id          uuid primary key default gen_random_uuid(),
      principal   text not null references agreements.professional,
      deputy      text not null references agreements.professional check (deputy <> principal),
      role        text not null check (role in ('owner', 'chair', 'lawfulness-reviewer')),
      from_day    date not null,
      until_day   date not null check (until_day > from_day and until_day <= from_day + 30),
      recorded_by text not null references agreements.professional check (recorded_by <> deputy),
      recorded_at timestamptz not null
    );
    create index on agreements.deputy (deputy);
    create index on agreements.deputy (principal);

    create table agreements.deputy_end (
      deputy_id uuid primary key references agreements.deputy,
      ended_by  text not null references agreements.professional,
      ended_at  timestamptz not null
    );

    create view agreements.standing_deputy with (security_invoker = true) as
      select d.* from agreements.deputy d
      join agreements.professional_now p on p.id = d.principal
      join agreements.professional_now s on s.id = d.deputy
      where not exists (select from agreements.deputy_end e where e.deputy_id = d.id)
        and p.left_on is null and s.left_on is null
        and p.agency_id = s.agency_id and s.units <@ p.units
        and case d.role when 'owner' then p.roles && s.roles else d.role = any (p.roles) end;
    comment on view agreements.standing_deputy is
      'A deputy of another agency, in another unit, or of a role that is no longer held, stands in for nobody.';
  `.execute(db)
  for (const table of KEPT) {
    await sql`
      create trigger keep_rows before update or delete on ${sql.table(`agreements.${table}`)}
        for each row execute function agreements.refuse_change();
      create trigger keep_table before truncate on ${sql.table(`agreements.${table}`)}
        execute function agreements.refuse_change();
      grant select, insert on ${sql.table(`agreements.${table}`)} to agreements_app;
    `.execute(db)
  }
  await sql`
    grant select on agreements.unit_now, agreements.agency_now, agreements.professional_now,
      agreements.attestation_now, agreements.standing_deputy to agreements_app;
  `.execute(db)
}

const KEPT = [
  'unit_version',
  'agency_version',
  'professional_version',
  'registry_change',
  'registry_decision',
  'attestation_revocation',
  'deputy',
  'deputy_end',
]
