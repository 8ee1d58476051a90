import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form, submit } from '@angular/forms/signals';
import { fieldErrors } from './field-errors';
import { ProblemError } from './problem-error';

const refused = (errors: { path: string; message: string }[], status = 422) =>
  new ProblemError({ type: '', title: '', status, detail: '', instance: '', errors });

describe('fieldErrors', () => {
  const aForm = () =>
    TestBed.runInInjectionContext(() => form(signal({ name: 'Sam', goals: [{ text: '' }, { text: '' }] })));

  it('puts each message under its field, also deep in lists', async () => {
    const tree = aForm();
    const errors = [
      { path: 'name', message: 'Write a name' },
      { path: 'goals.1.text', message: 'Write the goal' },
    ];
    await submit(tree, async () => fieldErrors(refused(errors), tree));
    expect(tree.name().errors()[0]?.message).toBe('Write a name');
    expect(tree.goals[1]?.text().errors()[0]?.message).toBe('Write the goal');
    expect(tree.goals[0]?.text().errors()).toEqual([]);
  });

  it('puts what the form does not have on the form itself', async () => {
    const tree = aForm();
    await submit(tree, async () => fieldErrors(refused([{ path: 'nowhere.at.all', message: 'No' }]), tree));
    expect(tree().errors()[0]?.message).toBe('No');
  });

  it('throws on what is not about fields', () => {
    expect(() => fieldErrors(refused([], 409), aForm())).toThrow(ProblemError);
    expect(() => fieldErrors(new Error('other'), aForm())).toThrow('other');
  });
});
