import { aSession } from '../a-session';
import { backTo, everybodyCame, markAttendance } from './attendance-change';

const [sam, alex] = ['01900000-0000-7000-8000-00000000000a', '01900000-0000-7000-8000-00000000000b'];

describe('markAttendance', () => {
  it('holds a planned session as soon as somebody came', () => {
    expect(markAttendance(aSession(), sam, 'late')).toEqual({
      state: 'held',
      attendance: [
        { personId: sam, attendance: 'late' },
        { personId: alex, attendance: 'expected' },
      ],
    });
  });

  it('leaves a session planned to which nobody came', () => {
    expect(markAttendance(aSession(), sam, 'absent')).not.toHaveProperty('state');
  });

  it('keeps the state of one that is held already', () => {
    expect(markAttendance(aSession({ state: 'held' }), sam, 'present')).not.toHaveProperty('state');
  });
});

describe('everybodyCame', () => {
  it('marks all who were asked, and holds the session', () => {
    const change = everybodyCame(aSession());
    expect(change.state).toBe('held');
    expect(change.attendance?.map(({ attendance }) => attendance)).toEqual(['present', 'present']);
  });
});

describe('backTo', () => {
  it('is the state and attendance of before', () => {
    expect(backTo(aSession())).toEqual({ state: 'planned', attendance: aSession().attendance });
  });
});
