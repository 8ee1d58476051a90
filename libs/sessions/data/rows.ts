import type { Attendance, Session } from '@attune/sessions/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A session of a case: when, how, and with both partners or with one. */
@Entity({ name: 'therapy_session', schema: 'attune' })
export class TherapySessionRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('timestamptz', { name: 'starts_at' }) startsAt!: Date;
  @Column('int') minutes!: number;
  @Column('text', { name: 'time_zone' }) timeZone!: string;
  @Column('text') kind!: Session['kind'];
  @Column('uuid', { name: 'for_person', nullable: true }) forPerson!: string | null;
  @Column('text') modality!: Session['modality'];
  @Column('text') state!: Session['state'];
  @Column('int') version!: number;
}

/** Whether a partner was asked to a session, and came. */
@Entity({ name: 'session_attendance', schema: 'attune' })
export class SessionAttendanceRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid', { name: 'session_id' }) sessionId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('text') attendance!: Attendance;
}
