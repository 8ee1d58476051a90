export { AttendanceMarks } from './attendance-marks';
export { attendanceWords, durationWords, kindWords, modalityOf, modalityWords } from './session-words';
