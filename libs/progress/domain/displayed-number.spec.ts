import { oneDecimal, spokenNumber, twoDecimals } from './displayed-number';

describe('displayed numbers', () => {
  it('round half away from zero, as on paper', () => {
    expect(oneDecimal(0.15)).toBe('0.2');
    expect(oneDecimal(0.25)).toBe('0.3');
    expect(oneDecimal(-0.25)).toBe('-0.3');
    expect(twoDecimals(1.005)).toBe('1.01');
    expect(twoDecimals(0.946729)).toBe('0.95');
  });

  it('never show a minus before zero', () => {
    expect(oneDecimal(-0.04)).toBe('0.0');
  });

  it('are said without a needless decimal', () => {
    expect(spokenNumber(4)).toBe('4');
    expect(spokenNumber(6.5)).toBe('6.5');
  });
});
