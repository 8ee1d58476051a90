import { Audit } from '@attune/audit/api';
import type { MadeInvitation, NewStaffMember, StaffChange, StaffMember, StaffPage } from '@attune/identity/contract';
import { Invitation, InvitationPage, StaffRole } from '@attune/identity/contract';
import { AccountRow, PersonRow, RoleGrantRow } from '@attune/identity/data';
import type { PageQuery } from '@attune/shared/contract';
import { invalid, Refusal } from '@attune/shared/api';
import { keysOf, newId, pageFrom, Rows } from '@attune/shared/data';
import { Injectable } from '@nestjs/common';
import { OneTimeLinks } from './one-time-links';

interface StaffRow {
  id: string;
  name: string;
  email: string;
  roles: string[];
  status: StaffMember['status'];
  last_seen_at: Date | null;
  version: number;
}

/** The people who work in the practice. Clients are not in these lists: whose client somebody is, is clinical. */
@Injectable()
export class Staff {
  constructor(
    private readonly rows: Rows,
    private readonly links: OneTimeLinks,
    private readonly audit: Audit,
  ) {}

  async list({ limit, cursor }: PageQuery): Promise<StaffPage> {
    const keys = cursor ? keysOf(cursor, 2) : null;
    if (cursor && !keys) throw invalid('cursor', 'This place in the list is not known');
    const found = await this.select('and ($2::text is null or (p.name, p.id) > ($2, $3::uuid))', [
      keys?.[0] ?? null,
      keys?.[1] ?? null,
      limit + 1,
    ]);
    return pageFrom(found, limit, (row) => [row.name, row.id], staffMember);
  }

  /** Adds a person to the staff and invites them. @throws Refusal invalid when the address is taken */
  async add({ name, email, roles }: NewStaffMember): Promise<MadeInvitation> {
    const { practiceId } = this.rows.actor;
    const [taken] = await this.rows.query<{ yes: boolean }>('select attune.email_taken($1) as yes', [email]);
    if (taken?.yes) throw invalid('email', 'Somebody has this address already');
    const id = newId();
    await this.rows
      .of(PersonRow)
      .insert({ practiceId, id, kind: 'staff', name, timeZone: this.rows.actor.timeZone, version: 1 });
    await this.rows.of(AccountRow).insert({ practiceId, personId: id, email, status: 'invited' });
    await this.grant(id, roles);
    this.audit.record({ action: 'staff:invite', resource: 'person', ids: [id] });
    return this.invite(id);
  }

  /** @throws Refusal not-found, stale-version, or invalid when the practice would lose its last admin */
  async change(id: string, change: StaffChange, version: number): Promise<StaffMember> {
    const { practiceId, personId } = this.rows.actor;
    const before = await this.one(id);
    if (before.version !== version) throw new Refusal('stale-version');
    const losesAdmin =
      id === personId && (change.status === 'disabled' || (change.roles && !change.roles.includes('admin')));
    if (losesAdmin) throw invalid('roles', 'Let another admin take this from you');
    if (change.roles) {
      // New ones first, and only what differs: an admin who took everything away first could not give anything back.
      const { roles } = change;
      await this.grant(
        id,
        roles.filter((role) => !before.roles.includes(role)),
      );
      await this.rows.change(
        `delete from role_grant where practice_id = $1 and person_id = $2 and role <> 'client' and role <> all ($3::text[])`,
        [practiceId, id, roles],
      );
    }
    if (change.status) {
      await this.rows.of(AccountRow).update({ practiceId, personId: id }, { status: change.status });
      if (change.status === 'disabled') await this.rows.query('select attune.sign_in_close_all($1)', [id]);
    }
    await this.rows.query('select attune.staff_touched($1)', [id]);
    this.audit.record({ action: 'staff:change', resource: 'person', ids: [id] });
    return this.one(id);
  }

  async invitations({ limit, cursor }: PageQuery): Promise<InvitationPage> {
    const keys = cursor ? keysOf(cursor, 1) : null;
    if (cursor && !keys) throw invalid('cursor', 'This place in the list is not known');
    const found = await this.rows.query<{
      id: string;
      person_id: string;
      name: string;
      email: string;
      created_at: Date;
      expires_at: Date;
    }>(
      `select i.id, i.person_id, p.name, a.email, i.created_at, i.expires_at from invitation i
       join person p on p.practice_id = i.practice_id and p.id = i.person_id and p.kind = 'staff'
       join account a on a.practice_id = i.practice_id and a.person_id = i.person_id
       where i.practice_id = $1 and i.used_at is null and i.purpose = 'invitation' and i.expires_at > now()
         and ($2::uuid is null or i.id < $2::uuid)
       order by i.id desc limit $3`,
      [this.rows.actor.practiceId, keys?.[0] ?? null, limit + 1],
    );
    return pageFrom(
      found,
      limit,
      (row) => [row.id],
      (row) =>
        Invitation.parse({
          id: row.id,
          personId: row.person_id,
          name: row.name,
          email: row.email,
          createdAt: row.created_at.toISOString(),
          expiresAt: row.expires_at.toISOString(),
        }),
    );
  }

  /** A new link for somebody who has not come in yet. @throws Refusal not-found, conflict when they have */
  async invite(personId: string): Promise<MadeInvitation> {
    const person = await this.one(personId);
    if (person.status !== 'invited') throw new Refusal('conflict', { detail: 'This person has come in already.' });
    const made = await this.links.invite(personId);
    return {
      invitation: {
        id: made.id,
        personId,
        name: person.name,
        email: person.email,
        createdAt: new Date().toISOString(),
        expiresAt: made.expiresAt.toISOString(),
      },
      link: made.link,
    };
  }

  private async one(id: string): Promise<StaffMember> {
    const [found] = await this.select('and p.id = $2 and $3::uuid is null', [id, null, 1]);
    if (!found) throw new Refusal('not-found');
    return staffMember(found);
  }

  private async grant(personId: string, roles: readonly string[]): Promise<void> {
    if (roles.length === 0) return;
    const { practiceId } = this.rows.actor;
    await this.rows.of(RoleGrantRow).insert([...new Set(roles)].map((role) => ({ practiceId, personId, role })));
  }

  private select(where: string, parameters: unknown[]): Promise<StaffRow[]> {
    return this.rows.query<StaffRow>(
      `select p.id, p.name, a.email, a.status, p.version, null::timestamptz as last_seen_at,
         coalesce((select array_agg(r.role order by r.role) from role_grant r
           where r.practice_id = p.practice_id and r.person_id = p.id and r.role <> 'client'), '{}') as roles
       from person p join account a on a.practice_id = p.practice_id and a.person_id = p.id
       where p.practice_id = $1 and p.kind = 'staff' ${where}
       order by p.name, p.id limit $4`,
      [this.rows.actor.practiceId, ...parameters],
    );
  }
}

function staffMember(row: StaffRow): StaffMember {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    roles: row.roles.map((role) => StaffRole.parse(role)),
    status: row.status,
    lastSeenAt: row.last_seen_at?.toISOString() ?? null,
    version: row.version,
  };
}
