/** What the running application may do to a table, row by row. An absent verb is a refused verb. */
export interface RowPolicy {
  table: string;
  select?: string;
  insert?: string;
  update?: { using: string; check: string };
  delete?: string;
  /** Columns the application may change; everything else in the row is fixed once written. */
  updatable?: readonly string[];
}

const staff = 'case_id = any ((select staff_cases())::uuid[])';
/** On the care team itself: who may change things. A supervisor reads. */
const team = 'case_id = any ((select team_cases())::uuid[])';
const member = 'case_id = any ((select member_cases())::uuid[])';
const lead = 'case_id = any ((select lead_cases())::uuid[])';
const self = 'person_id = (select actor_id())';
const author = 'author_id = (select actor_id())';
const admin = `(select actor_holds('admin'))`;

/** `couple` items and the ones for this very partner, of the cases the actor is a partner of. */
const forMember = `(${member} and (audience = 'couple' or (audience = 'member' and audience_member = (select actor_id()))))`;

/** A response that the actor may see; by its key, so that no other response is looked at. */
const ofResponse = `exists (select 1 from response r
  where r.practice_id = response_part.practice_id and r.id = response_part.response_id)`;

/**
 * The second wall: who may touch which row, for every table of the record, in one place (privacy.md, Audience).
 * On top of each stands a restrictive policy: nothing of another practice, ever. The actor is the one that
 * `actor_begin` set for this transaction; without one every condition is false and nothing is visible.
 */
export const rowPolicies: readonly RowPolicy[] = [
  {
    table: 'person',
    // In this order: what is asked first is cheap, and the people of all one's cases are gathered only for clients.
    select: `id = (select actor_id()) or (kind = 'staff' and (select actor_is_staff()))
      or id = any ((select case_people())::uuid[])`,
    insert: `(kind = 'staff' and ${admin}) or (kind = 'client' and (select actor_holds('therapist')))`,
    update: { using: 'id = (select actor_id())', check: 'id = (select actor_id())' },
    updatable: ['name', 'time_zone', 'version'],
  },
  {
    table: 'account',
    select: `${self} or person_id = any ((select case_clients())::uuid[])
      or (${admin} and exists (select 1 from person p where p.id = person_id and p.kind = 'staff'))`,
    insert: `${admin} or (select actor_holds('therapist'))`,
    update: {
      using: `${admin} and exists (select 1 from person p where p.id = person_id and p.kind = 'staff')`,
      check: admin,
    },
    updatable: ['status'],
  },
  {
    table: 'role_grant',
    select: `${self} or (select actor_is_staff()) and exists (select 1 from person p where p.id = person_id)`,
    insert: `(${admin} and role <> 'client') or (role = 'client' and (select actor_holds('therapist')))`,
    delete: `${admin} and role <> 'client'`,
  },
  {
    table: 'supervision',
    select: '(select actor_is_staff())',
    insert: admin,
    delete: admin,
  },
  { table: 'sign_in', select: self, delete: self },
  {
    table: 'invitation',
    select: `(${admin} and exists (select 1 from person p where p.id = person_id and p.kind = 'staff'))
      or person_id = any ((select case_clients())::uuid[])`,
    insert: `(${admin} and exists (select 1 from person p where p.id = person_id and p.kind = 'staff'))
      or person_id = any ((select case_clients())::uuid[])`,
    update: {
      using: `(${admin} and exists (select 1 from person p where p.id = person_id and p.kind = 'staff'))
        or person_id = any ((select case_clients())::uuid[])`,
      check: 'true',
    },
    updatable: ['used_at'],
  },
  {
    table: 'therapy_case',
    select: 'id = any ((select staff_cases())::uuid[]) or id = any ((select member_cases())::uuid[])',
    update: {
      using: 'id = any ((select team_cases())::uuid[])',
      check: 'id = any ((select team_cases())::uuid[])',
    },
    updatable: ['stage', 'version'],
  },
  {
    table: 'case_member',
    select: `${staff} or ${member}`,
    insert: team,
    update: { using: team, check: team },
    updatable: ['left_on'],
  },
  {
    table: 'care_team',
    select: `${staff} or ${member}`,
    insert: lead,
    update: { using: lead, check: lead },
    updatable: ['lead', 'since', 'until'],
  },
  {
    table: 'therapy_session',
    select: `${staff} or (${member} and (for_person is null or for_person = (select actor_id())))`,
    insert: team,
    update: { using: team, check: team },
    updatable: ['starts_at', 'minutes', 'modality', 'state', 'version'],
  },
  {
    table: 'session_attendance',
    select: `${staff} or ${self}`,
    insert: team,
    update: { using: team, check: team },
    updatable: ['attendance'],
  },
  {
    table: 'data_key',
    select: `(compartment = 'person' and ${self})
      or (compartment = 'process' and ${self} and ${staff})
      or (compartment in ('care', 'safety', 'case', 'member') and ${staff})
      or (compartment = 'case' and ${member})
      or (compartment = 'member' and ${self} and ${member})
      or (compartment = 'response' and exists (select 1 from response r
        where r.practice_id = data_key.practice_id and r.id = data_key.response_id))`,
    insert: `(compartment = 'person' and ${self})
      or (compartment = 'process' and ${self} and ${staff})
      or (compartment in ('care', 'safety', 'case', 'member') and ${staff})
      or (compartment = 'case' and ${member})
      or (compartment in ('member', 'response') and ${self} and ${member})`,
  },
  { table: 'idempotency', select: self, insert: self, delete: self },
  { table: 'safety_screen', select: staff, insert: `${team} and recorded_by = (select actor_id())` },
  {
    // Read while a partner hands in, to decide whether answers open; sealed, and never part of an answer.
    table: 'sharing_hold',
    select: `${staff} or ${member}`,
    insert: team,
    update: { using: team, check: team },
    updatable: ['body_sealed', 'key_id'],
  },
  {
    table: 'note',
    select: `(${staff} and (state = 'signed' or ${author})) or (${forMember} and state = 'signed')`,
    // Supervisors read; the record is written by the care team.
    insert: `${team} and ${author} and state = 'draft'`,
    update: { using: `${team} and ${author} and state = 'draft'`, check: `${team} and ${author}` },
    updatable: [
      'format',
      'body_sealed',
      'key_id',
      'updated_at',
      'version',
      'state',
      'signed_at',
      'commitment',
      'late_entry',
    ],
  },
  {
    table: 'note_addendum',
    select: `${staff} or ${forMember}`,
    insert: `${team} and ${author}`,
  },
  {
    table: 'process_note',
    select: `${staff} and ${author}`,
    insert: `${staff} and ${author}`,
    update: { using: `${staff} and ${author}`, check: `${staff} and ${author}` },
    updatable: ['body_sealed', 'key_id', 'updated_at', 'version'],
  },
  {
    table: 'assignment',
    select: `${staff} or (${member} and (select actor_id()) = any (for_people))`,
    insert: `${team} and assigned_by = (select actor_id())`,
    update: { using: team, check: team },
    updatable: ['status', 'version'],
  },
  {
    table: 'assignment_member',
    select: `${staff} or (${self} and ${member})`,
    insert: team,
    update: { using: `${self} and ${member}`, check: `${self} and ${member}` },
    updatable: ['decision', 'decided_at'],
  },
  {
    table: 'response',
    select: `(${staff} and state = 'submitted') or (${self} and ${member})
      or (open and ${member} and exists (select 1 from assignment a
        where a.practice_id = response.practice_id and a.id = response.assignment_id))`,
    insert: `${self} and ${member} and not open and reviewed_at is null and state = 'draft'
      and exists (select 1 from assignment a
        where a.practice_id = response.practice_id and a.id = response.assignment_id and a.status = 'active')`,
    update: {
      using: `(${self} and ${member} and state = 'draft') or (${team} and state = 'submitted')`,
      check: `(${self} and ${member} and not open and reviewed_at is null) or ${team}`,
    },
    updatable: ['state', 'completion', 'submitted_at', 'updated_at', 'version', 'open', 'opened_at', 'reviewed_at'],
  },
  {
    table: 'response_part',
    select: `(${self} and ${member}) or (${staff} and ${ofResponse})
      or (part = 'shared' and ${member} and exists (select 1 from response r
        where r.practice_id = response_part.practice_id and r.id = response_part.response_id and r.open))`,
    insert: `${self} and ${member} and exists (select 1 from response r
      where r.practice_id = response_part.practice_id and r.id = response_part.response_id and r.person_id = actor_id())`,
    update: { using: `${self} and ${member}`, check: `${self} and ${member}` },
    updatable: ['body_sealed', 'key_id'],
  },
  {
    table: 'score',
    select: `${staff} or (${self} and ${member})`,
    insert: `(${self} and ${member} and source = 'response') or (${staff} and source = 'import')`,
  },
  {
    table: 'audit_event',
    // A partner sees what staff did, and nothing of when the other partner came and went.
    select: `${staff} or ${admin} or (${member} and (subject_id is null or subject_id = (select actor_id()))
      and (actor_id = (select actor_id()) or actor_id in (select s.person_id from staff_names() s)))`,
  },
];

/** Tables that hold nothing of a person's record and are reachable only through functions, or not secret at all. */
export const tablesWithoutRowPolicy = ['migrations', 'rate_limit'] as const;

/** What `attune_rules` may read or change on behalf of its functions: memberships, sign-in, states; no sealed column. */
export const ruleGrants: readonly { table: string; privileges: string; columns?: readonly string[] }[] = [
  { table: 'practice', privileges: 'select, insert' },
  { table: 'person', privileges: 'select, insert, update' },
  { table: 'account', privileges: 'select, insert, update' },
  { table: 'credential', privileges: 'select, insert, update' },
  { table: 'role_grant', privileges: 'select, insert' },
  { table: 'supervision', privileges: 'select' },
  { table: 'sign_in', privileges: 'select, insert, update, delete' },
  { table: 'invitation', privileges: 'select, insert, update' },
  { table: 'therapy_case', privileges: 'insert' },
  { table: 'case_member', privileges: 'select' },
  { table: 'care_team', privileges: 'select, insert' },
  {
    table: 'assignment',
    privileges: 'select, update',
    columns: ['practice_id', 'case_id', 'id', 'for_people', 'reveal', 'version'],
  },
  {
    table: 'response',
    privileges: 'select, update',
    columns: [
      'practice_id',
      'case_id',
      'id',
      'assignment_id',
      'person_id',
      'occurrence',
      'state',
      'completion',
      'open',
      'opened_at',
      'submitted_at',
      'version',
    ],
  },
  // Whom a note's session was with, for the trail; no word of it.
  { table: 'note', privileges: 'select', columns: ['practice_id', 'id', 'session_id'] },
  { table: 'therapy_session', privileges: 'select', columns: ['practice_id', 'id', 'for_person'] },
  { table: 'audit_event', privileges: 'select, insert, update' },
];
