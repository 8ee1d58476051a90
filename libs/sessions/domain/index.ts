export { attendeeFault } from './attendees';
export { stateFault, type SessionFacts } from './session-state';
