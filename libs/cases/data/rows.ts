import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A partner of a case: client, and partner A or B. */
@Entity({ name: 'case_member', schema: 'attune' })
export class CaseMemberRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid', { name: 'case_id' }) caseId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') position!: 'A' | 'B';
}

/** Somebody who works on a case, from a day and perhaps until one. */
@Entity({ name: 'care_team', schema: 'attune' })
export class CareTeamRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid', { name: 'case_id' }) caseId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('boolean') lead!: boolean;
  @Column('date') since!: string;
  @Column('date', { nullable: true }) until!: string | null;
}

/** A private safety screen; outcome and remark are sealed. Written once. */
@Entity({ name: 'safety_screen', schema: 'attune' })
export class SafetyScreenRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('date', { name: 'screened_on' }) screenedOn!: string;
  @Column('date', { name: 'review_on' }) reviewOn!: string;
  @Column('bytea', { name: 'body_sealed' }) bodySealed!: Buffer;
  @Column('uuid', { name: 'key_id' }) keyId!: string;
  @Column('uuid', { name: 'recorded_by' }) recordedBy!: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
}
