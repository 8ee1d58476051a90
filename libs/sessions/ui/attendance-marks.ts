import { Component, input, output } from '@angular/core';
import type { Attendance } from '@attune/sessions/contract';
import { PartnerMark } from '@attune/shared/ui';
import { attendanceWords } from './session-words';

let made = 0;

/** One partner's attendance: three choices side by side, one press each. */
@Component({
  selector: 'attune-attendance-marks',
  imports: [PartnerMark],
  template: `
    <fieldset>
      <legend>
        <attune-partner-mark [position]="position()" />{{ name()
        }}<span class="attune-visually-hidden">, attendance</span>
      </legend>
      <div class="choices">
        @for (words of choices; track words.attendance) {
          <label>
            <input
              type="radio"
              class="attune-visually-hidden"
              [name]="id"
              [checked]="attendance() === words.attendance"
              [disabled]="disabled()"
              (change)="marked.emit(words.attendance)"
            />
            <span>{{ words.name }}</span>
          </label>
        }
      </div>
    </fieldset>
  `,
  styleUrl: './attendance-marks.scss',
})
export class AttendanceMarks {
  readonly position = input.required<'A' | 'B'>();
  readonly name = input.required<string>();
  readonly attendance = input.required<Attendance>();
  readonly disabled = input(false);
  readonly marked = output<Attendance>();

  protected readonly choices = attendanceWords;
  protected readonly id = `attune-attendance-${++made}`;
}
