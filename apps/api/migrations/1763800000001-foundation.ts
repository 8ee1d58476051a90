import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables of the main job. The practice leads every key, so that a practice can be moved or distributed later. */
export class Foundation1763800000001 implements MigrationInterface {
  name = 'Foundation1763800000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(identity);
    await runner.query(cases);
    await runner.query(keys);
    await runner.query(notes);
    await runner.query(homework);
    await runner.query(trail);
  }

  /** There is no way back from the first tables but to drop the practice's data, which no command of ours does. */
  async down(): Promise<void> {
    throw new Error('The foundation cannot be reverted: it holds the record.');
  }
}

const identity = `
create table practice (
  id uuid primary key,
  name text not null check (length(name) between 1 and 120),
  country text not null default 'US',
  quick_exit_url text not null default 'https://en.wikipedia.org/wiki/Special:Random',
  created_at timestamptz not null default now()
);
create table person (
  practice_id uuid not null references practice,
  id uuid not null,
  kind text not null check (kind in ('staff', 'client')),
  name text not null check (length(name) between 1 and 120),
  time_zone text not null default 'UTC',
  created_at timestamptz not null default now(),
  version int not null default 1,
  primary key (practice_id, id)
);
create table account (
  practice_id uuid not null,
  person_id uuid not null,
  email text not null check (email = lower(email) and length(email) <= 254),
  status text not null default 'invited' check (status in ('invited', 'active', 'disabled')),
  primary key (practice_id, person_id),
  foreign key (practice_id, person_id) references person (practice_id, id)
);
create unique index account_email on account (email);
create table credential (
  practice_id uuid not null,
  person_id uuid not null,
  password_hash text not null,
  set_at timestamptz not null default now(),
  primary key (practice_id, person_id),
  foreign key (practice_id, person_id) references person (practice_id, id)
);
create table role_grant (
  practice_id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('therapist', 'supervisor', 'admin', 'client')),
  primary key (practice_id, person_id, role),
  foreign key (practice_id, person_id) references person (practice_id, id)
);
create table supervision (
  practice_id uuid not null,
  supervisor_id uuid not null,
  supervisee_id uuid not null,
  primary key (practice_id, supervisor_id, supervisee_id),
  foreign key (practice_id, supervisor_id) references person (practice_id, id),
  foreign key (practice_id, supervisee_id) references person (practice_id, id),
  check (supervisor_id <> supervisee_id)
);
create table sign_in (
  token_hash bytea primary key,
  id uuid not null unique,
  practice_id uuid not null,
  person_id uuid not null,
  device text not null,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  idle_minutes int not null,
  absolute_expires_at timestamptz not null,
  foreign key (practice_id, person_id) references person (practice_id, id)
);
create index sign_in_person on sign_in (practice_id, person_id);
create table invitation (
  token_hash bytea primary key,
  id uuid not null unique,
  practice_id uuid,
  person_id uuid,
  purpose text not null check (purpose in ('invitation', 'reset', 'set-up')),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  foreign key (practice_id, person_id) references person (practice_id, id),
  check (purpose = 'set-up' or person_id is not null)
);
create index invitation_person on invitation (practice_id, person_id);
create table rate_limit (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
`;

const cases = `
create table therapy_case (
  practice_id uuid not null references practice,
  id uuid not null,
  kind text not null check (kind in ('couple', 'individual')),
  stage text not null default 'starting'
    check (stage in ('starting', 'working', 'deciding', 'parting', 'closing', 'closed')),
  opened_on date not null,
  created_at timestamptz not null default now(),
  external_key text,
  version int not null default 1,
  primary key (practice_id, id)
);
create unique index therapy_case_external on therapy_case (practice_id, external_key) where external_key is not null;
create index therapy_case_opened on therapy_case (practice_id, opened_on desc, id desc);
create table case_member (
  practice_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  position text not null check (position in ('A', 'B')),
  joined_at timestamptz not null default now(),
  left_on date,
  primary key (practice_id, case_id, person_id),
  unique (practice_id, case_id, position),
  foreign key (practice_id, case_id) references therapy_case (practice_id, id),
  foreign key (practice_id, person_id) references person (practice_id, id)
);
create index case_member_person on case_member (practice_id, person_id);
create table care_team (
  practice_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  lead boolean not null default false,
  since date not null default current_date,
  until date,
  primary key (practice_id, case_id, person_id),
  foreign key (practice_id, case_id) references therapy_case (practice_id, id),
  foreign key (practice_id, person_id) references person (practice_id, id)
);
create index care_team_person on care_team (practice_id, person_id) where until is null;
create table therapy_session (
  practice_id uuid not null,
  case_id uuid not null,
  id uuid not null,
  starts_at timestamptz not null,
  minutes int not null check (minutes between 10 and 480),
  time_zone text not null,
  kind text not null check (kind in ('joint', 'individual')),
  for_person uuid,
  modality text not null check (modality in ('in_person', 'video', 'phone')),
  state text not null default 'planned' check (state in ('planned', 'held', 'cancelled')),
  created_at timestamptz not null default now(),
  version int not null default 1,
  primary key (practice_id, id),
  unique (practice_id, case_id, id),
  foreign key (practice_id, case_id) references therapy_case (practice_id, id),
  check ((kind = 'individual') = (for_person is not null))
);
create index therapy_session_case on therapy_session (practice_id, case_id, starts_at desc, id desc);
create index therapy_session_day on therapy_session (practice_id, starts_at);
create table session_attendance (
  practice_id uuid not null,
  case_id uuid not null,
  session_id uuid not null,
  person_id uuid not null,
  attendance text not null default 'expected' check (attendance in ('expected', 'present', 'late', 'absent')),
  primary key (practice_id, session_id, person_id),
  foreign key (practice_id, case_id, session_id) references therapy_session (practice_id, case_id, id),
  foreign key (practice_id, case_id, person_id) references case_member (practice_id, case_id, person_id)
);
`;

const keys = `
create table data_key (
  practice_id uuid not null references practice,
  id uuid not null,
  compartment text not null
    check (compartment in ('case', 'care', 'member', 'process', 'safety', 'response', 'person')),
  case_id uuid,
  person_id uuid,
  response_id uuid,
  wrapped bytea not null,
  kek_id text not null,
  created_at timestamptz not null default now(),
  primary key (practice_id, id),
  unique nulls not distinct (practice_id, compartment, case_id, person_id, response_id),
  foreign key (practice_id, case_id) references therapy_case (practice_id, id),
  foreign key (practice_id, person_id) references person (practice_id, id),
  check ((compartment = 'person') = (case_id is null)),
  check ((compartment in ('member', 'process', 'person', 'response')) = (person_id is not null)),
  check ((compartment = 'response') = (response_id is not null))
);
create index data_key_case on data_key (practice_id, case_id);
create index data_key_response on data_key (practice_id, response_id) where response_id is not null;
create table idempotency (
  practice_id uuid not null,
  person_id uuid not null,
  key text not null check (length(key) between 8 and 200),
  request_hash bytea not null,
  status int not null,
  answer_sealed bytea,
  key_id uuid,
  created_at timestamptz not null default now(),
  primary key (practice_id, person_id, key),
  foreign key (practice_id, person_id) references person (practice_id, id)
);
create index idempotency_age on idempotency (created_at);
`;

const notes = `
create table safety_screen (
  practice_id uuid not null,
  case_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  screened_on date not null,
  review_on date not null,
  body_sealed bytea not null,
  key_id uuid not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (practice_id, id),
  foreign key (practice_id, case_id, person_id) references case_member (practice_id, case_id, person_id),
  foreign key (practice_id, key_id) references data_key (practice_id, id)
);
create index safety_screen_case on safety_screen (practice_id, case_id, person_id, screened_on desc, recorded_at desc);
create table sharing_hold (
  practice_id uuid not null,
  case_id uuid not null,
  body_sealed bytea not null,
  key_id uuid not null,
  primary key (practice_id, case_id),
  foreign key (practice_id, case_id) references therapy_case (practice_id, id),
  foreign key (practice_id, key_id) references data_key (practice_id, id)
);
create table note (
  practice_id uuid not null,
  case_id uuid not null,
  id uuid not null,
  session_id uuid,
  author_id uuid not null,
  format text not null check (format in ('soap', 'couple-session')),
  audience text not null default 'care_team' check (audience in ('care_team', 'couple', 'member')),
  audience_member uuid,
  state text not null default 'draft' check (state in ('draft', 'signed')),
  body_sealed bytea not null,
  key_id uuid not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  signed_at timestamptz,
  commitment bytea,
  late_entry boolean not null default false,
  version int not null default 1,
  primary key (practice_id, id),
  unique (practice_id, case_id, id),
  foreign key (practice_id, case_id) references therapy_case (practice_id, id),
  foreign key (practice_id, case_id, session_id) references therapy_session (practice_id, case_id, id),
  foreign key (practice_id, author_id) references person (practice_id, id),
  foreign key (practice_id, key_id) references data_key (practice_id, id),
  check ((audience = 'member') = (audience_member is not null)),
  check ((state = 'signed') = (signed_at is not null and commitment is not null))
);
create index note_case on note (practice_id, case_id, created_at desc, id desc);
create index note_session on note (practice_id, session_id) where session_id is not null;
create index note_drafts on note (practice_id, author_id, created_at) where state = 'draft';
create table note_addendum (
  practice_id uuid not null,
  case_id uuid not null,
  note_id uuid not null,
  id uuid not null,
  author_id uuid not null,
  audience text not null check (audience in ('care_team', 'couple', 'member')),
  audience_member uuid,
  body_sealed bytea not null,
  key_id uuid not null,
  written_at timestamptz not null default now(),
  primary key (practice_id, id),
  foreign key (practice_id, case_id, note_id) references note (practice_id, case_id, id),
  foreign key (practice_id, author_id) references person (practice_id, id),
  foreign key (practice_id, key_id) references data_key (practice_id, id)
);
create index note_addendum_note on note_addendum (practice_id, note_id, written_at, id);
create table process_note (
  practice_id uuid not null,
  case_id uuid not null,
  id uuid not null,
  session_id uuid,
  author_id uuid not null,
  body_sealed bytea not null,
  key_id uuid not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version int not null default 1,
  primary key (practice_id, id),
  foreign key (practice_id, case_id) references therapy_case (practice_id, id),
  foreign key (practice_id, author_id) references person (practice_id, id),
  foreign key (practice_id, key_id) references data_key (practice_id, id)
);
create index process_note_author on process_note (practice_id, case_id, author_id, created_at desc, id desc);

create function note_stays_signed() returns trigger language plpgsql as $body$
begin
  if tg_op = 'DELETE' then
    raise exception 'A note is never deleted' using errcode = 'restrict_violation';
  end if;
  if old.state = 'signed' then
    raise exception 'A signed note never changes' using errcode = 'restrict_violation';
  end if;
  if new.version <> old.version + 1 then
    raise exception 'A note''s version rises by one' using errcode = 'restrict_violation';
  end if;
  if (new.case_id, new.author_id, new.created_at) is distinct from (old.case_id, old.author_id, old.created_at) then
    raise exception 'A note stays with its case and author' using errcode = 'restrict_violation';
  end if;
  return new;
end $body$;
create trigger note_stays_signed before update or delete on note for each row execute function note_stays_signed();

create function stays_as_written() returns trigger language plpgsql as $body$
begin
  raise exception 'This is written once' using errcode = 'restrict_violation';
end $body$;
create trigger note_addendum_stays before update or delete on note_addendum
  for each row execute function stays_as_written();
create trigger safety_screen_stays before update or delete on safety_screen
  for each row execute function stays_as_written();

create function addendum_needs_signature() returns trigger language plpgsql as $body$
begin
  if not exists (select 1 from attune.note n
    where n.practice_id = new.practice_id and n.id = new.note_id and n.state = 'signed') then
    raise exception 'An addendum belongs to a signed note' using errcode = 'restrict_violation';
  end if;
  return new;
end $body$;
create trigger addendum_needs_signature before insert on note_addendum
  for each row execute function addendum_needs_signature();
`;

const homework = `
create table assignment (
  practice_id uuid not null,
  case_id uuid not null,
  id uuid not null,
  exercise_id text not null,
  exercise_version int not null,
  for_people uuid[] not null check (cardinality(for_people) between 1 and 2),
  assigned_by uuid not null,
  why_sealed bytea not null,
  key_id uuid not null,
  reveal text not null check (reveal in ('both_submitted', 'in_session', 'never')),
  starts_on date not null,
  due_on date not null,
  repeat text not null check (repeat in ('once', 'daily', 'weekly')),
  status text not null default 'active' check (status in ('active', 'withdrawn')),
  session_id uuid,
  created_at timestamptz not null default now(),
  version int not null default 1,
  primary key (practice_id, id),
  unique (practice_id, case_id, id),
  foreign key (practice_id, case_id) references therapy_case (practice_id, id),
  foreign key (practice_id, case_id, session_id) references therapy_session (practice_id, case_id, id),
  foreign key (practice_id, assigned_by) references person (practice_id, id),
  foreign key (practice_id, key_id) references data_key (practice_id, id),
  check (due_on >= starts_on)
);
create index assignment_case on assignment (practice_id, case_id, created_at desc, id desc);
create table assignment_member (
  practice_id uuid not null,
  case_id uuid not null,
  assignment_id uuid not null,
  person_id uuid not null,
  decision text not null default 'open' check (decision in ('open', 'accepted', 'talk_first', 'declined')),
  decided_at timestamptz,
  primary key (practice_id, assignment_id, person_id),
  foreign key (practice_id, case_id, assignment_id) references assignment (practice_id, case_id, id),
  foreign key (practice_id, case_id, person_id) references case_member (practice_id, case_id, person_id)
);
create index assignment_member_person on assignment_member (practice_id, person_id);
create table response (
  practice_id uuid not null,
  case_id uuid not null,
  id uuid not null,
  assignment_id uuid not null,
  person_id uuid not null,
  occurrence int not null check (occurrence between 1 and 1000),
  state text not null default 'draft' check (state in ('draft', 'submitted')),
  completion text check (completion in ('done', 'partly', 'differently', 'stopped')),
  open boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  submitted_at timestamptz,
  opened_at timestamptz,
  reviewed_at timestamptz,
  version int not null default 1,
  primary key (practice_id, id),
  unique (practice_id, case_id, id),
  unique (practice_id, assignment_id, person_id, occurrence),
  foreign key (practice_id, case_id, assignment_id) references assignment (practice_id, case_id, id),
  foreign key (practice_id, assignment_id, person_id)
    references assignment_member (practice_id, assignment_id, person_id),
  check ((state = 'submitted') = (submitted_at is not null)),
  check ((state = 'submitted') = (completion is not null)),
  check (not open or state = 'submitted')
);
create index response_case on response (practice_id, case_id, submitted_at);
create index response_to_review on response (practice_id, case_id)
  where state = 'submitted' and reviewed_at is null;
create table response_part (
  practice_id uuid not null,
  case_id uuid not null,
  response_id uuid not null,
  person_id uuid not null,
  part text not null check (part in ('shared', 'private')),
  body_sealed bytea not null,
  key_id uuid not null,
  primary key (practice_id, response_id, part),
  foreign key (practice_id, case_id, response_id) references response (practice_id, case_id, id),
  foreign key (practice_id, key_id) references data_key (practice_id, id)
);
create index response_part_case on response_part (practice_id, case_id);
create table score (
  practice_id uuid not null,
  case_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  measure text not null check (length(measure) between 1 and 60),
  about text not null default 'self' check (about in ('self', 'partner')),
  value double precision not null,
  scale_min double precision not null,
  scale_max double precision not null,
  label text not null check (length(label) between 1 and 120),
  direction smallint not null check (direction in (-1, 0, 1)),
  at timestamptz not null,
  source text not null check (source in ('response', 'import')),
  response_id uuid,
  occasion uuid,
  occurrence int,
  external_key text,
  primary key (practice_id, id),
  foreign key (practice_id, case_id, person_id) references case_member (practice_id, case_id, person_id),
  check (value between scale_min and scale_max)
);
create index score_case on score (practice_id, case_id, measure, at, id);
create index score_trend on score (practice_id, case_id, person_id, measure, about, at desc, id desc);
create index score_person on score (practice_id, person_id, at);
create unique index score_external on score (practice_id, external_key) where external_key is not null;
create unique index score_response on score (practice_id, response_id, measure, about) where response_id is not null;

create function response_stays_submitted() returns trigger language plpgsql as $body$
begin
  if tg_op = 'DELETE' then
    raise exception 'A response is never deleted' using errcode = 'restrict_violation';
  end if;
  if (new.case_id, new.assignment_id, new.person_id, new.occurrence)
     is distinct from (old.case_id, old.assignment_id, old.person_id, old.occurrence) then
    raise exception 'A response stays with its person' using errcode = 'restrict_violation';
  end if;
  if old.state = 'submitted' and (new.state, new.completion, new.submitted_at, new.version)
     is distinct from (old.state, old.completion, old.submitted_at, old.version) then
    raise exception 'A submitted response never changes' using errcode = 'restrict_violation';
  end if;
  if old.open and not new.open then
    raise exception 'What is open stays open' using errcode = 'restrict_violation';
  end if;
  return new;
end $body$;
create trigger response_stays_submitted before update or delete on response
  for each row execute function response_stays_submitted();

create function response_part_stays_submitted() returns trigger language plpgsql as $body$
begin
  if tg_op = 'DELETE' or exists (select 1 from attune.response r where r.practice_id = old.practice_id
     and r.id = old.response_id and r.state = 'submitted') then
    raise exception 'A submitted answer never changes' using errcode = 'restrict_violation';
  end if;
  return new;
end $body$;
create trigger response_part_stays_submitted before update or delete on response_part
  for each row execute function response_part_stays_submitted();
`;

const trail = `
create table audit_event (
  practice_id uuid not null,
  id uuid not null default gen_random_uuid(),
  at timestamptz not null default clock_timestamp(),
  actor_id uuid,
  action text not null check (length(action) between 3 and 80),
  resource text not null,
  resource_ids uuid[] not null default '{}',
  case_id uuid,
  subject_id uuid,
  outcome text not null default 'done' check (outcome in ('done', 'refused')),
  request_id text not null default '',
  seq bigint,
  canon bytea,
  hash bytea,
  primary key (practice_id, id)
);
create index audit_event_case on audit_event (practice_id, case_id, at desc, id) where case_id is not null;
create index audit_event_at on audit_event (practice_id, at desc, id);
create unique index audit_event_seq on audit_event (seq) where seq is not null;
create index audit_event_unsealed on audit_event (at, id) where seq is null;
`;
