import { Component, signal } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { fireEvent, render, screen } from '@testing-library/angular';
import { Field } from './field';
import { FieldInput } from './field-input';

@Component({
  selector: 'attune-example',
  imports: [Field, FieldInput, FormField],
  template: `
    <attune-field label="Your name" hint="As you want to be called"
      ><input attuneInput [formField]="form.name"
    /></attune-field>
  `,
})
class Example {
  readonly form = form(signal({ name: '' }), (path) => required(path.name, { message: 'Write a name' }));
}

describe('Field', () => {
  it('names its control by the label and describes it by the hint', async () => {
    await render(Example);
    const control = screen.getByLabelText(/Your name/);
    const hint = document.getElementById(control.getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toBe('As you want to be called');
  });

  it('says what is missing only once the person has been there', async () => {
    const { fixture } = await render(Example);
    expect(screen.queryByText('Write a name')).toBeNull();
    fireEvent.blur(screen.getByLabelText(/Your name/));
    await fixture.whenStable();
    expect(screen.getByText('Write a name')).toBeTruthy();
    expect(screen.getByLabelText(/Your name/).getAttribute('aria-invalid')).toBe('true');
  });

  it('takes the message away as soon as all is well', async () => {
    const { fixture } = await render(Example);
    const control = screen.getByLabelText(/Your name/);
    fireEvent.blur(control);
    fireEvent.input(control, { target: { value: 'Sam' } });
    await fixture.whenStable();
    expect(screen.queryByText('Write a name')).toBeNull();
    expect(control.getAttribute('aria-invalid')).toBeNull();
  });
});
