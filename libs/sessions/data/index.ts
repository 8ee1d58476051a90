export { SessionAttendanceRow, TherapySessionRow } from './rows';
export { sessionCase, sessionOnFile, sessionPage, type SessionCase, type SessionOnFile } from './session-on-file';
export { ahead, sessionsBetween, type Ahead, type SessionOfDay } from './day';
