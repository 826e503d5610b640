import { type Kysely, sql } from 'kysely'

/**
 * When a country looks back at the support of a closed case, as dated data (Channel guidance; P18). Looking back never makes
 * anything be kept longer, so what is said of twelve months is asked of a minor in the twelfth: after it the case is empty.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create table lookback_rule (
     jurisdiction text not null, minor boolean not null, months integer not null check (months in (6, 12)),
     -- So many months after the closure one may look back for that time.
     opens_after integer not null check (opens_after > 0 and opens_after <= months),
     valid_from date not null, valid_until date,
     primary key (jurisdiction, minor, months, valid_from),
     check (valid_until is null or valid_until > valid_from))`,
  `insert into lookback_rule (jurisdiction, minor, months, opens_after, valid_from) values
     ('UK', false, 6, 6, '2023-12-31'), ('UK', false, 12, 12, '2023-12-31'),
     ('UK', true, 6, 6, '2023-12-31'), ('UK', true, 12, 11, '2023-12-31')`,
  'grant select on lookback_rule to exchange_app',
]
