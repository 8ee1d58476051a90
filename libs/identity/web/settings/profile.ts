import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { Me } from '@attune/identity/contract';
import { PersonName, TimeZone } from '@attune/shared/contract';
import { errorWords, FormMessage, Notices } from '@attune/shared/ui';
import { Field, FieldInput } from '@attune/shared/ui/fields';
import { Api, fieldErrors, isProblem, Session, type FieldErrors } from '@attune/shared/web';
import * as z from 'zod';

const Profiled = z.strictObject({ name: PersonName, timeZone: TimeZone });

/** Name and time zone. A change made meanwhile on another device is not overwritten: the newer one is shown first. */
@Component({
  selector: 'attune-profile',
  imports: [Field, FieldInput, FormField, FormMessage, FormRoot],
  templateUrl: './profile.html',
})
export class Profile {
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  private readonly notices = inject(Notices);

  protected readonly me = this.session.me;
  protected readonly refused = signal('');
  private readonly draft = linkedSignal(() => ({ name: this.me()?.name ?? '', timeZone: this.me()?.timeZone ?? '' }));
  protected readonly form = form(this.draft, (path) => validateStandardSchema(path, Profiled), {
    submission: { action: () => this.save() },
  });
  protected readonly changed = computed(() => {
    const { name, timeZone } = this.draft();
    return name.trim() !== this.me()?.name || timeZone !== this.me()?.timeZone;
  });
  /** Every zone this device knows, and the one in use, which another device may know by another name. */
  protected readonly zones = computed(() =>
    [...new Set([...Intl.supportedValuesOf('timeZone'), this.me()?.timeZone ?? ''])].sort(),
  );

  private async save(): Promise<FieldErrors | undefined> {
    this.refused.set('');
    const me = this.me();
    if (me === null || !this.changed()) {
      return undefined;
    }
    try {
      this.session.become(await this.api.patch('/me', this.draft(), Me, { version: me.version }));
      void this.notices.say('Saved');
      return undefined;
    } catch (error) {
      if (isProblem(error, 422) && error.problem.errors?.length) {
        return fieldErrors(error, this.form);
      }
      if (isProblem(error, 412)) {
        this.session.become(await this.api.get('/me', Me));
        this.refused.set(
          'This was changed on another device meanwhile. Here is the newer version: change it again if you like.',
        );
      } else {
        this.refused.set(errorWords(error).text);
      }
      return undefined;
    }
  }
}
