import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'

/**
 * Agreements as documents, and what was done to each version as rows that are only added: no column holds a state, so
 * none can be edited. What was signed before is taken over as signed on paper, with what it did not say left unsaid.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table agreements.agreement_text (
      revision text primary key check (revision = 'sha256:' || encode(sha256(bytes), 'hex')),
      bytes    bytea not null
    );
    comment on table agreements.agreement_text is 'Canonical bytes (RFC 8785) of drafts and of what was signed.';

    create table agreements.agreement_deed (
      agreement_id    text not null,
      version         integer not null check (version >= 1),
      number          integer not null check (number >= 1),
      act             text not null,
      at              timestamptz not null,
      by_professional text references agreements.professional,
      by_agency       text references agreements.agency,
      party           text references agreements.agency,
      reason          text,
      revision        text references agreements.agreement_text,
      confirms        integer,
      signature       jsonb,
      primary key (agreement_id, version, number),
      foreign key (agreement_id, version, confirms) references agreements.agreement_deed (agreement_id, version, number),
      check ((by_professional is null) = (by_agency is null)),
      check (by_professional is not null or act in ('created', 'proposed', 'registered')),
      check (act in ('created', 'revised', 'proposed', 'signed', 'registered', 'confirmed', 'suspended', 'resumed', 'revoked', 'withdrawn')),
      check ((number = 1) = (act = 'created')),
      check ((revision is not null) = (act in ('created', 'revised'))),
      check ((signature is not null) = (act in ('signed', 'registered'))),
      check ((confirms is not null) = (act = 'confirmed')),
      check ((reason is not null) = (act in ('suspended', 'resumed', 'revoked', 'withdrawn'))),
      check (party is not null or act not in ('signed', 'registered', 'withdrawn')),
      check (party is null or act in ('signed', 'registered', 'withdrawn', 'suspended', 'resumed')),
      check (act not in ('signed', 'withdrawn') or party = by_agency)
    );
    comment on table agreements.agreement_deed is 'What was done to a version; its state follows from these rows and the date.';
    comment on column agreements.agreement_deed.by_professional is 'Null for what came with the first import of the region.';
    create unique index deed_proposed_once on agreements.agreement_deed (agreement_id, version) where act = 'proposed';
    create unique index deed_signed_once on agreements.agreement_deed (agreement_id, version, party) where act = 'signed';
    create unique index deed_confirmed_once on agreements.agreement_deed (agreement_id, version, confirms);

    create function agreements.check_deed() returns trigger language plpgsql as $$
    begin
      if new.number > 1 and not exists (
        select from agreements.agreement_deed
        where agreement_id = new.agreement_id and version = new.version and number = new.number - 1
      ) then
        raise exception 'a deed follows the one before it' using errcode = 'restrict_violation';
      end if;
      if (new.act in ('created', 'revised', 'proposed')) = exists (
        select from agreements.agreement_deed
        where agreement_id = new.agreement_id and version = new.version and act = 'proposed'
      ) then
        raise exception 'the text of a proposed version stands, and a draft is not signed' using errcode = 'restrict_violation';
      end if;
      if new.act = 'confirmed' and exists (
        select from agreements.agreement_deed
        where agreement_id = new.agreement_id and version = new.version and number = new.confirms
          and by_professional = new.by_professional
      ) then
        raise exception 'nobody confirms their own act' using errcode = 'restrict_violation';
      end if;
      return new;
    end
    $$;
    create trigger check_deed before insert on agreements.agreement_deed
      for each row execute function agreements.check_deed();

    create table agreements.agency_key (
      agency_id     text not null references agreements.agency,
      kid           text not null,
      x             text not null unique,
      registered_by text not null references agreements.professional,
      registered_at timestamptz not null,
      primary key (agency_id, kid)
    );
    comment on column agreements.agency_key.x is 'Ed25519 public key, base64url. One key speaks for one agency.';

    create table agreements.agency_key_revocation (
      agency_id  text not null,
      kid        text not null,
      revoked_by text not null references agreements.professional,
      reason     text not null,
      revoked_at timestamptz not null,
      primary key (agency_id, kid),
      foreign key (agency_id, kid) references agreements.agency_key (agency_id, kid)
    );
  `.execute(db)
  for (const table of ['agreement_text', 'agreement_deed', 'agency_key', 'agency_key_revocation']) {
    const name = sql.table(`agreements.${table}`)
    await sql`
      create trigger keep_rows before update or delete on ${name}
        for each row execute function agreements.refuse_change()`.execute(db)
    await sql`
      create trigger keep_table before truncate on ${name} execute function agreements.refuse_change()`.execute(
      db,
    )
    await sql`grant select, insert on ${name} to agreements_app`.execute(db)
  }
  await takeOver(db)
  await sql`drop table agreements.agreement`.execute(db)
}

interface Signed {
  readonly signed_at: string
  readonly document: { readonly id: string; readonly version: number; readonly parties: readonly string[] }
}

/** What was signed before it was a document: territory and review follow from it, and no DPIA was named. */
async function takeOver(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<Signed>`
    select to_char(signed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as signed_at,
      jsonb_build_object('id', id, 'version', version, 'type', type, 'title', title, 'jurisdiction', jurisdiction,
        'units', units, 'parties', parties, 'clauses', clauses, 'validFrom', valid_from, 'validUntil', valid_until,
        'reviewOn', valid_until, 'dpia', 'none named',
        'territory', (select jsonb_agg(distinct place) from agreements.unit, unnest(municipalities) as place
          where unit.id = any (units))) as document
    from agreements.agreement where signed_at is not null order by id, version`.execute(db)
  for (const { signed_at: at, document } of rows) {
    const bytes = Buffer.from(JSON.stringify(sorted(document)))
    const revision = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
    const signature = {
      form: 'paper',
      reference: 'signed before it was a document',
      signedOn: at.slice(0, 10),
    }
    await sql`insert into agreements.agreement_text values (${revision}, ${bytes})`.execute(db)
    await sql`
      insert into agreements.agreement_deed (agreement_id, version, number, act, at, revision) values
        (${document.id}, ${document.version}, 1, 'created', ${at}, ${revision})`.execute(db)
    await sql`
      insert into agreements.agreement_deed (agreement_id, version, number, act, at) values
        (${document.id}, ${document.version}, 2, 'proposed', ${at})`.execute(db)
    for (const [index, party] of document.parties.entries()) {
      await sql`
        insert into agreements.agreement_deed (agreement_id, version, number, act, at, party, signature) values
          (${document.id}, ${document.version}, ${index + 3}, 'registered', ${at}, ${party}, ${JSON.stringify(signature)}::jsonb)`.execute(
        db,
      )
    }
  }
}

/** Members in order, which for texts and whole numbers is all that RFC 8785 asks. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, one]) => [name, sorted(one)]),
  )
}
