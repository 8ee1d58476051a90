/** The cases the actor works on, and the ones they are a partner of; each asked once a statement. */
const staff = 'case_id = any ((select attune.staff_cases())::uuid[])';
const member = 'case_id = any ((select attune.member_cases())::uuid[])';
const released = `(audience = 'couple' or (audience = 'member' and audience_member = $3)) and state = 'signed'`;

/**
 * The first wall's inner gate: for each kind of thing that a path can name, whether the actor may know of it.
 * `$1` is the practice, `$2` the id in the path, `$3` the actor.
 *
 * These are the rules of privacy.md once more, on purpose in another place and another form than the row policies:
 * with row security switched off they hold alone, and the other way round (both is tested, route by route).
 */
export const visibleThings: Readonly<Record<string, string>> = {
  caseId: `select 1 from attune.therapy_case where practice_id = $1 and id = $2
    and (id = any ((select attune.staff_cases())::uuid[]) or id = any ((select attune.member_cases())::uuid[]))
    and $3::uuid is not null`,
  sessionId: `select 1 from attune.therapy_session where practice_id = $1 and id = $2
    and (${staff} or (${member} and (for_person is null or for_person = $3)))`,
  noteId: `select 1 from attune.note where practice_id = $1 and id = $2
    and ((${staff} and (state = 'signed' or author_id = $3)) or (${member} and ${released}))`,
  processNoteId: `select 1 from attune.process_note where practice_id = $1 and id = $2 and ${staff} and author_id = $3`,
  assignmentId: `select 1 from attune.assignment where practice_id = $1 and id = $2
    and (${staff} or (${member} and $3 = any (for_people)))`,
  responseId: `select 1 from attune.response where practice_id = $1 and id = $2
    and ((${staff} and state = 'submitted') or (${member} and (person_id = $3
      or (open and exists (select 1 from attune.assignment a
        where a.practice_id = $1 and a.id = assignment_id and $3 = any (a.for_people))))))`,
};

/** Names in paths that say nothing about whose thing it is: the handler's own query decides (own devices, people of a case). */
export const unguardedNames: readonly string[] = ['personId', 'deviceId', 'exerciseId'];
