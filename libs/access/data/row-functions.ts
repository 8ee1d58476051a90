/**
 * The functions that row policies and the sign-in path stand on, declared anew on every deploy.
 *
 * They belong to `attune_rules`, a role that nobody signs in as and that may read memberships and sign-in rows, but no
 * sealed text. Each has its search path pinned. Those marked STABLE are called inside a scalar sub-select, so that
 * PostgreSQL runs them once a statement and not once a row (security.md §3.1: 1,164 ms against 1.8 ms).
 */
export const rowFunctions = `
create or replace function attune.actor_id() returns uuid language sql stable
as $$ select nullif(current_setting('app.actor', true), '')::uuid $$;

create or replace function attune.actor_practice() returns uuid language sql stable
as $$ select nullif(current_setting('app.practice', true), '')::uuid $$;

-- Cases the actor works on: by care team, or as supervisor of somebody on it.
create or replace function attune.staff_cases() returns uuid[] language sql stable security definer
set search_path = attune, pg_temp as $$
  select coalesce(array_agg(distinct ct.case_id), '{}') from care_team ct
  where ct.practice_id = actor_practice() and ct.until is null
    and (ct.person_id = actor_id() or ct.person_id in (
      select s.supervisee_id from supervision s
      where s.practice_id = actor_practice() and s.supervisor_id = actor_id()))
    and exists (select 1 from role_grant r where r.practice_id = actor_practice() and r.person_id = actor_id()
      and r.role in ('therapist', 'supervisor'))
$$;

-- Cases whose care team the actor is on. A supervisor reads the cases of others (staff_cases) and changes nothing there.
create or replace function attune.team_cases() returns uuid[] language sql stable security definer
set search_path = attune, pg_temp as $$
  select coalesce(array_agg(ct.case_id), '{}') from care_team ct
  where ct.practice_id = actor_practice() and ct.person_id = actor_id() and ct.until is null
    and exists (select 1 from role_grant r where r.practice_id = actor_practice() and r.person_id = actor_id()
      and r.role in ('therapist', 'supervisor'))
$$;

-- Cases the actor is a partner of.
create or replace function attune.member_cases() returns uuid[] language sql stable security definer
set search_path = attune, pg_temp as $$
  select coalesce(array_agg(m.case_id), '{}') from case_member m
  where m.practice_id = actor_practice() and m.person_id = actor_id() and m.left_on is null
$$;

create or replace function attune.lead_cases() returns uuid[] language sql stable security definer
set search_path = attune, pg_temp as $$
  select coalesce(array_agg(ct.case_id), '{}') from care_team ct
  where ct.practice_id = actor_practice() and ct.person_id = actor_id() and ct.until is null and ct.lead
$$;

-- Clients of the actor's cases (for staff), and partner and staff names of a client's own cases.
create or replace function attune.case_people() returns uuid[] language sql stable security definer
set search_path = attune, pg_temp as $$
  select coalesce(array_agg(distinct p.person_id), '{}') from (
    select m.person_id from case_member m
      where m.practice_id = actor_practice() and m.case_id = any (staff_cases() || member_cases())
    union all
    select ct.person_id from care_team ct
      where ct.practice_id = actor_practice() and ct.case_id = any (staff_cases() || member_cases())
  ) p
$$;

create or replace function attune.case_clients() returns uuid[] language sql stable security definer
set search_path = attune, pg_temp as $$
  select coalesce(array_agg(distinct m.person_id), '{}') from case_member m
  where m.practice_id = actor_practice() and m.case_id = any (staff_cases())
$$;

create or replace function attune.actor_holds(wanted text) returns boolean language sql stable security definer
set search_path = attune, pg_temp as $$
  select exists (select 1 from role_grant r
    where r.practice_id = actor_practice() and r.person_id = actor_id() and r.role = wanted)
$$;

create or replace function attune.actor_is_staff() returns boolean language sql stable security definer
set search_path = attune, pg_temp as $$
  select exists (select 1 from role_grant r
    where r.practice_id = actor_practice() and r.person_id = actor_id() and r.role <> 'client')
$$;

-- The first statement of a request: who is behind this token, and from now on this transaction acts for them.
-- Nothing is returned for a token that is unknown, expired or of a disabled account, and no actor is set.
create or replace function attune.actor_begin(token bytea, extends boolean)
returns table (person_id uuid, practice_id uuid, name text, roles text[], time_zone text, sign_in_id uuid)
language plpgsql security definer set search_path = attune, pg_temp as $$
declare
  live record;
begin
  select s.*, p.name as person_name, p.time_zone as zone into live
  from sign_in s
  join account a on a.practice_id = s.practice_id and a.person_id = s.person_id and a.status = 'active'
  join person p on p.practice_id = s.practice_id and p.id = s.person_id
  where s.token_hash = token and s.absolute_expires_at > now()
    and s.last_seen_at + make_interval(mins => s.idle_minutes) > now();
  if not found then return; end if;
  perform set_config('app.actor', live.person_id::text, true),
          set_config('app.practice', live.practice_id::text, true);
  if extends and live.last_seen_at < now() - interval '1 minute' then
    update sign_in s set last_seen_at = now() where s.token_hash = token;
  end if;
  return query select live.person_id, live.practice_id, live.person_name,
    (select coalesce(array_agg(r.role order by r.role), '{}') from role_grant r
      where r.practice_id = live.practice_id and r.person_id = live.person_id),
    live.zone, live.id;
end $$;

-- What a password sign-in needs to decide, by address. The hash never leaves the process.
create or replace function attune.sign_in_lookup(address text)
returns table (practice_id uuid, person_id uuid, status text, password_hash text, staff boolean)
language sql stable security definer set search_path = attune, pg_temp as $$
  select a.practice_id, a.person_id, a.status, c.password_hash,
    exists (select 1 from role_grant r where r.practice_id = a.practice_id and r.person_id = a.person_id
      and r.role <> 'client')
  from account a left join credential c on c.practice_id = a.practice_id and c.person_id = a.person_id
  where a.email = address
$$;

create or replace function attune.sign_in_open(token bytea, new_id uuid, practice uuid, person uuid, device_name text,
  idle int, absolute_hours int) returns void language sql security definer set search_path = attune, pg_temp as $$
  insert into sign_in (token_hash, id, practice_id, person_id, device, idle_minutes, absolute_expires_at)
  values (token, new_id, practice, person, left(device_name, 120), idle, now() + make_interval(hours => absolute_hours))
$$;

create or replace function attune.sign_in_close(token bytea) returns void language sql security definer
set search_path = attune, pg_temp as $$ delete from sign_in where token_hash = token $$;

-- Ends every sign-in of a person: own wish, new password, disabled account.
create or replace function attune.sign_in_close_all(person uuid) returns int language sql security definer
set search_path = attune, pg_temp as $$
  with gone as (delete from sign_in s where s.practice_id = actor_practice() and s.person_id = person
    and (person = actor_id() or actor_holds('admin')) returning 1)
  select count(*)::int from gone
$$;

create or replace function attune.sign_in_sweep() returns int language sql security definer
set search_path = attune, pg_temp as $$
  with gone as (delete from sign_in where absolute_expires_at < now()
    or last_seen_at + make_interval(mins => idle_minutes) < now() returning 1)
  select count(*)::int from gone
$$;

create or replace function attune.password_hash_of_actor() returns text language sql stable security definer
set search_path = attune, pg_temp as $$
  select password_hash from credential where practice_id = actor_practice() and person_id = actor_id()
$$;

create or replace function attune.password_set(hash text) returns void language sql security definer
set search_path = attune, pg_temp as $$
  insert into credential (practice_id, person_id, password_hash) values (actor_practice(), actor_id(), hash)
  on conflict (practice_id, person_id) do update set password_hash = excluded.password_hash, set_at = now()
$$;

-- A one-time link. Peeking tells what its holder may know; using it makes the transaction act for the invited person.
create or replace function attune.invitation_peek(token bytea)
returns table (purpose text, practice text, name text, email text, expires_at timestamptz)
language sql stable security definer set search_path = attune, pg_temp as $$
  select i.purpose, coalesce(pr.name, ''), coalesce(p.name, ''), coalesce(a.email, ''), i.expires_at
  from invitation i
  left join practice pr on pr.id = i.practice_id
  left join person p on p.practice_id = i.practice_id and p.id = i.person_id
  left join account a on a.practice_id = i.practice_id and a.person_id = i.person_id
  where i.token_hash = token and i.used_at is null and i.expires_at > now()
    and (i.purpose = 'set-up' or a.status <> 'disabled')
$$;

create or replace function attune.invitation_use(token bytea)
returns table (practice_id uuid, person_id uuid, staff boolean)
language plpgsql security definer set search_path = attune, pg_temp as $$
declare
  used record;
begin
  update invitation i set used_at = now()
  where i.token_hash = token and i.used_at is null and i.expires_at > now() and i.purpose <> 'set-up'
    and exists (select 1 from account a where a.practice_id = i.practice_id and a.person_id = i.person_id
      and a.status <> 'disabled')
  returning i.* into used;
  if not found then return; end if;
  update invitation i set used_at = now()
    where i.practice_id = used.practice_id and i.person_id = used.person_id and i.used_at is null;
  update account a set status = 'active' where a.practice_id = used.practice_id and a.person_id = used.person_id;
  delete from sign_in s where s.practice_id = used.practice_id and s.person_id = used.person_id;
  perform set_config('app.actor', used.person_id::text, true), set_config('app.practice', used.practice_id::text, true);
  return query select used.practice_id, used.person_id, exists (select 1 from role_grant r
    where r.practice_id = used.practice_id and r.person_id = used.person_id and r.role <> 'client');
end $$;

-- The very first admin of an installation without practice; the link is printed on the machine and lives 30 minutes.
create or replace function attune.practice_set_up(token bytea, new_practice uuid, practice_name text, new_person uuid,
  person_name text, address text, zone text) returns boolean
language plpgsql security definer set search_path = attune, pg_temp as $$
begin
  update invitation i set used_at = now()
  where i.token_hash = token and i.purpose = 'set-up' and i.used_at is null and i.expires_at > now()
    and not exists (select 1 from practice);
  if not found then return false; end if;
  insert into practice (id, name) values (new_practice, practice_name);
  insert into person (practice_id, id, kind, name, time_zone) values (new_practice, new_person, 'staff', person_name, zone);
  insert into account (practice_id, person_id, email, status) values (new_practice, new_person, address, 'active');
  insert into role_grant (practice_id, person_id, role)
    values (new_practice, new_person, 'admin'), (new_practice, new_person, 'therapist');
  perform set_config('app.actor', new_person::text, true), set_config('app.practice', new_practice::text, true);
  return true;
end $$;

-- A reset link for an active account, by address; nothing happens, and nothing is told, when there is none.
create or replace function attune.reset_request(address text, token bytea, new_id uuid, minutes int)
returns table (email text, name text) language sql security definer set search_path = attune, pg_temp as $$
  with who as (select a.* from account a where a.email = address and a.status = 'active'),
  made as (insert into invitation (token_hash, id, practice_id, person_id, purpose, expires_at)
    select token, new_id, who.practice_id, who.person_id, 'reset', now() + make_interval(mins => minutes) from who
    returning practice_id, person_id)
  select who.email, p.name from who join made using (practice_id, person_id)
  join person p on p.practice_id = who.practice_id and p.id = who.person_id
$$;

-- Raises the version of a member of staff after their roles or status changed; admins only.
create or replace function attune.staff_touched(person uuid) returns void language sql security definer
set search_path = attune, pg_temp as $$
  update person p set version = p.version + 1
  where p.practice_id = actor_practice() and p.id = person and p.kind = 'staff' and actor_holds('admin')
$$;

-- A new case with the actor as its lead, in one act: a case without a care team would be nobody's.
create or replace function attune.case_open(new_id uuid, new_kind text, opened date, external text default null)
returns void language plpgsql security definer set search_path = attune, pg_temp as $$
begin
  if not actor_holds('therapist') then
    raise exception 'Only a therapist opens a case' using errcode = 'insufficient_privilege';
  end if;
  insert into therapy_case (practice_id, id, kind, opened_on, external_key)
    values (actor_practice(), new_id, new_kind, opened, external);
  insert into care_team (practice_id, case_id, person_id, lead) values (actor_practice(), new_id, actor_id(), true);
end $$;

-- Who can be put on a care team: therapists and supervisors of the practice whose account is not disabled.
create or replace function attune.colleagues() returns table (person_id uuid, name text)
language sql stable security definer set search_path = attune, pg_temp as $$
  select p.id, p.name from person p
  join account a on a.practice_id = p.practice_id and a.person_id = p.id and a.status <> 'disabled'
  where p.practice_id = actor_practice() and p.kind = 'staff' and actor_is_staff()
    and exists (select 1 from role_grant r where r.practice_id = p.practice_id and r.person_id = p.id
      and r.role in ('therapist', 'supervisor'))
$$;

-- Names of the practice's staff, for a client who asks who opened their record; supervisors are on no care team.
create or replace function attune.staff_names() returns table (person_id uuid, name text)
language sql stable security definer set search_path = attune, pg_temp as $$
  select p.id, p.name from person p where p.practice_id = actor_practice() and p.kind = 'staff'
$$;

-- Whether an address is taken in this installation; answers yes or no and nothing else.
create or replace function attune.email_taken(address text) returns boolean language sql stable security definer
set search_path = attune, pg_temp as $$ select exists (select 1 from account where email = address) $$;

-- The reveal rule both_submitted, where both answers open in the same moment: called by the partner who submits last.
-- Answers whether they are open now. One partner's submission alone changes nothing and tells nothing.
create or replace function attune.open_when_both_submitted(assignment uuid, which int) returns boolean
language plpgsql security definer set search_path = attune, pg_temp as $$
declare
  rule record;
begin
  select a.reveal, a.for_people, a.case_id into rule from assignment a
  where a.practice_id = actor_practice() and a.id = assignment and actor_id() = any (a.for_people)
    and a.case_id = any (member_cases())
  -- Not FOR UPDATE: both partners' changed responses hold a key lock on this row already, and would wait in a circle.
  for no key update;
  if not found or rule.reveal <> 'both_submitted' or cardinality(rule.for_people) < 2 then return false; end if;
  if exists (select 1 from case_member m where m.practice_id = actor_practice() and m.case_id = rule.case_id
      and m.person_id = any (rule.for_people) and m.left_on is not null) then return false; end if;
  if (select count(*) from response r where r.practice_id = actor_practice() and r.assignment_id = assignment
      and r.occurrence = which and r.state = 'submitted' and r.completion <> 'stopped'
      and r.person_id = any (rule.for_people)) < 2 then return false; end if;
  update response r set open = true, opened_at = now()
  where r.practice_id = actor_practice() and r.assignment_id = assignment and r.occurrence = which and not r.open;
  return true;
end $$;

-- Sessions count for everybody on the case the same way, whoever asks: the trail of who did what, written by one door.
create or replace function attune.audit_append(verb text, thing text, ids uuid[], of_case uuid, subject uuid,
  result text, request text) returns void language sql security definer set search_path = attune, pg_temp as $$
  insert into audit_event (practice_id, actor_id, action, resource, resource_ids, case_id, subject_id, outcome, request_id)
  values (actor_practice(), actor_id(), verb, thing, ids, of_case,
    -- Notes of one partner's own sessions concern that partner alone: the other must not see that there was one.
    coalesce(subject, case when thing = 'note' then (
      select case when count(*) = count(s.for_person) and count(distinct s.for_person) = 1
        then min(s.for_person::text)::uuid end
      from note n left join therapy_session s on s.practice_id = n.practice_id and s.id = n.session_id
      where n.practice_id = actor_practice() and n.id = any (ids)) end),
    result, request)
$$;

-- Puts unsealed events in order and chains them: hash = SHA-256(previous hash || canon). One sealer at a time.
create or replace function attune.audit_seal(at_most int)
returns table (sealed int, last_seq bigint, last_hash bytea) language plpgsql security definer
set search_path = attune, pg_temp as $$
declare
  event record;
  head_seq bigint;
  head_hash bytea;
  done int := 0;
  text_form bytea;
begin
  if not pg_try_advisory_xact_lock(4711001) then return; end if;
  select e.seq, e.hash into head_seq, head_hash from audit_event e where e.seq is not null order by e.seq desc limit 1;
  head_seq := coalesce(head_seq, 0);
  head_hash := coalesce(head_hash, ''::bytea);
  for event in select * from audit_event e where e.seq is null order by e.at, e.id limit at_most for update loop
    head_seq := head_seq + 1;
    text_form := convert_to(jsonb_build_array(head_seq, event.practice_id, event.id,
      to_char(event.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), event.actor_id, event.action, event.resource,
      to_jsonb(event.resource_ids), event.case_id, event.subject_id, event.outcome, event.request_id)::text, 'UTF8');
    head_hash := sha256(head_hash || text_form);
    update audit_event e set seq = head_seq, canon = text_form, hash = head_hash
      where e.practice_id = event.practice_id and e.id = event.id;
    done := done + 1;
  end loop;
  return query select done, head_seq, head_hash;
end $$;
`;

/** Functions of `attune_rules`: run with its rights, callable by the running application only. */
export const definerFunctions = [
  'staff_cases()',
  'team_cases()',
  'member_cases()',
  'lead_cases()',
  'case_people()',
  'case_clients()',
  'actor_holds(text)',
  'actor_is_staff()',
  'actor_begin(bytea, boolean)',
  'sign_in_lookup(text)',
  'sign_in_open(bytea, uuid, uuid, uuid, text, int, int)',
  'sign_in_close(bytea)',
  'sign_in_close_all(uuid)',
  'sign_in_sweep()',
  'password_hash_of_actor()',
  'password_set(text)',
  'invitation_peek(bytea)',
  'invitation_use(bytea)',
  'practice_set_up(bytea, uuid, text, uuid, text, text, text)',
  'reset_request(text, bytea, uuid, int)',
  'staff_touched(uuid)',
  'case_open(uuid, text, date, text)',
  'email_taken(text)',
  'colleagues()',
  'staff_names()',
  'open_when_both_submitted(uuid, int)',
  'audit_append(text, text, uuid[], uuid, uuid, text, text)',
  'audit_seal(int)',
] as const;
