import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person of a practice: a member of staff or a client. */
@Entity({ name: 'person', schema: 'attune' })
export class PersonRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: 'staff' | 'client';
  @Column('text') name!: string;
  @Column('text', { name: 'time_zone' }) timeZone!: string;
  @Column('int') version!: number;
}

/** How a person signs in. The password's hash is not here: no query can reach it. */
@Entity({ name: 'account', schema: 'attune' })
export class AccountRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') email!: string;
  @Column('text') status!: 'invited' | 'active' | 'disabled';
}

@Entity({ name: 'role_grant', schema: 'attune' })
export class RoleGrantRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @PrimaryColumn('text') role!: string;
}

/** A one-time link; only the hash of its secret is kept. */
@Entity({ name: 'invitation', schema: 'attune' })
export class InvitationRow {
  @PrimaryColumn('bytea', { name: 'token_hash' }) tokenHash!: Buffer;
  @Column('uuid') id!: string;
  @Column('uuid', { name: 'practice_id' }) practiceId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') purpose!: 'invitation' | 'reset';
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
}
