import { type Kysely, sql } from 'kysely'

/**
 * The registry, the agreements and what was published of both.
 *
 * Row-level security is left off on purpose: the registry and the agreements are shared by the whole region, every
 * exchange receives them entire, and no row is one unit's alone. What protects them is that the service's role can
 * only add to history, and that no role, not even the owner, changes what was signed or published.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table agreements.unit (
      id             text primary key,
      name           text not null,
      jurisdiction   text not null check (jurisdiction in ('BE', 'NL', 'FR', 'UK')),
      municipalities text[] not null,
      core_types     text[] not null
    );

    create table agreements.agency (
      id          text primary key,
      name        text not null,
      type        text not null,
      regime      text not null check (regime in ('gdpr', 'led')),
      territory   text not null check (territory in ('inside', 'outside')),
      issuers     text[] not null,
      sealing_key jsonb
    );

    create table agreements.unit_agency (
      unit_id   text not null references agreements.unit,
      agency_id text not null references agreements.agency,
      primary key (unit_id, agency_id)
    );

    create table agreements.professional (
      id        text primary key,
      name      text not null,
      agency_id text not null references agreements.agency,
      roles     text[] not null,
      left_on   date
    );

    create table agreements.professional_unit (
      professional_id text not null references agreements.professional,
      unit_id         text not null references agreements.unit,
      primary key (professional_id, unit_id)
    );
    create index on agreements.professional_unit (unit_id);

    create table agreements.attestation (
      id              bigint generated always as identity primary key,
      professional_id text not null references agreements.professional,
      kind            text not null check (kind in ('training', 'clearance', 'charter')),
      issuer          text not null,
      valid_until     date not null,
      recorded_by     text references agreements.professional check (recorded_by <> professional_id),
      recorded_at     timestamptz not null
    );
    comment on column agreements.attestation.recorded_by is 'Null when it came with the first import of the region.';
    create index on agreements.attestation (professional_id, kind, id desc);

    create table agreements.signing_key (
      professional_id text not null references agreements.professional,
      kid             text not null,
      x               text not null unique,
      registered_at   timestamptz not null,
      primary key (professional_id, kid)
    );
    comment on column agreements.signing_key.x is 'Ed25519 public key, base64url. One key speaks for one professional.';

    create table agreements.agreement (
      id           text not null,
      version      integer not null check (version >= 1),
      type         text not null check (type in ('ACCORD', 'ISP', 'DDA', 'JCA', 'MANDATE')),
      title        text not null,
      jurisdiction text not null check (jurisdiction in ('BE', 'NL', 'FR', 'UK')),
      units        text[] not null,
      parties      text[] not null,
      clauses      jsonb not null,
      valid_from   date not null,
      valid_until  date not null check (valid_until > valid_from),
      signed_at    timestamptz,
      primary key (id, version)
    );
    comment on column agreements.agreement.signed_at is 'Null while it is a draft: a draft is in force nowhere.';

    create table agreements.document (
      revision text primary key check (revision = 'sha256:' || encode(sha256(bytes), 'hex')),
      kind     text not null check (kind in ('bundle', 'registry')),
      bytes    bytea not null,
      unique (revision, kind)
    );

    create table agreements.publication (
      kind       text not null,
      sequence   bigint not null check (sequence >= 1),
      revision   text not null,
      issued_at  timestamptz not null,
      expires_at timestamptz not null check (expires_at > issued_at),
      primary key (kind, sequence),
      foreign key (revision, kind) references agreements.document (revision, kind)
    );

    create function agreements.refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception '% keeps what it holds: % refused', tg_table_name, lower(tg_op) using errcode = 'restrict_violation';
    end
    $$;

    create trigger keep_rows before update or delete on agreements.attestation
      for each row execute function agreements.refuse_change();
    create trigger keep_rows before update or delete on agreements.document
      for each row execute function agreements.refuse_change();
    create trigger keep_rows before update or delete on agreements.publication
      for each row execute function agreements.refuse_change();
    create trigger keep_signed before update or delete on agreements.agreement
      for each row when (old.signed_at is not null) execute function agreements.refuse_change();

    create trigger keep_table before truncate on agreements.attestation execute function agreements.refuse_change();
    create trigger keep_table before truncate on agreements.document execute function agreements.refuse_change();
    create trigger keep_table before truncate on agreements.publication execute function agreements.refuse_change();
    create trigger keep_table before truncate on agreements.agreement execute function agreements.refuse_change();

    grant select, insert on
      agreements.unit, agreements.agency, agreements.unit_agency, agreements.professional,
      agreements.professional_unit, agreements.attestation, agreements.signing_key, agreements.agreement,
      agreements.document, agreements.publication
      to agreements_app;
  `.execute(db)
}
