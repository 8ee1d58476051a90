import { errorWords } from './error-words';

const refused = (status: number) => ({
  problem: { type: 'urn:attune:problem:x', title: 'A title', status, detail: 'A detail', instance: 'req-1' },
});

describe('errorWords', () => {
  it('never shows the text of an unexpected error', () => {
    const words = errorWords(new Error('Anna said: secret'));
    expect(JSON.stringify(words)).not.toContain('secret');
    expect(words.retryable).toBe(true);
  });

  it('says the same for what is missing and for what is not yours', () => {
    expect(errorWords(refused(404))).toMatchObject({ heading: 'Not found', retryable: false, reference: '' });
  });

  it('offers another try when the server is away, and gives the reference for help', () => {
    expect(errorWords(refused(503))).toMatchObject({ retryable: true, reference: 'req-1' });
    expect(errorWords(refused(500))).toMatchObject({ retryable: true, reference: 'req-1' });
  });

  it('uses the words of the answer for a refusal', () => {
    expect(errorWords(refused(409))).toMatchObject({ heading: 'A title', text: 'A detail', retryable: false });
  });
});
