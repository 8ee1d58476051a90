import { computed, signal, type Signal } from '@angular/core';

/** A partner of the open case, as every slice may know them. `A` and `B` fix the colour and mark, nothing else. */
export interface CasePartner {
  personId: string;
  position: 'A' | 'B';
  name: string;
  /** The address their invitation goes to. */
  email: string;
  /** Whether the partner has come in yet. */
  status: 'invited' | 'active' | 'disabled';
  /** `YYYY-MM-DD` once they have left the case. */
  leftOn: string | null;
}

/**
 * What the pages of a case share, whichever slice brings them. The shape of `Case` in the contract of `cases`, written
 * here once more because slices do not import each other.
 */
export interface OpenCase {
  id: string;
  kind: 'couple' | 'individual';
  stage: 'starting' | 'working' | 'deciding' | 'parting' | 'closing' | 'closed';
  /** `YYYY-MM-DD` */
  openedOn: string;
  members: readonly CasePartner[];
  careTeam: readonly { personId: string; name: string; lead: boolean }[];
  safety: 'clear' | 'concern' | 'due';
  nextSession: { id: string; startsAt: string } | null;
  sessionCount: number;
  version: number;
}

/**
 * The case whose pages are open, for every tab inside its frame: `inject(CaseContext).case()`. Provided by the frame of
 * a case, which draws its tabs only once the case is there. In a spec:
 *
 *     { provide: CaseContext, useValue: CaseContext.of(aCase()) }
 */
export class CaseContext {
  /** @param loaded the case, undefined while it is loading; `reload` asks for it again (after a change). */
  constructor(
    private readonly loaded: Signal<OpenCase | undefined>,
    private readonly reload: () => void,
  ) {}

  /** The open case. Only for what is drawn inside the frame: throws while there is none. */
  readonly case = computed(() => {
    const open = this.loaded();
    if (open === undefined) {
      throw new Error('There is no open case here');
    }
    return open;
  });

  /** The partners who are in the case today, A before B. */
  readonly partners = computed(() => this.case().members.filter((member) => member.leftOn === null));

  /** Whether the case is closed, so that pages offer nothing that would go on with it. */
  readonly closed = computed(() => this.case().stage === 'closed');

  /** A partner of the case, also one who has left; null for anybody else. */
  partner(personId: string): CasePartner | null {
    return this.case().members.find((member) => member.personId === personId) ?? null;
  }

  /** A partner's name, or "Somebody" for a person who is not of this case. */
  nameOf(personId: string): string {
    return this.partner(personId)?.name ?? 'Somebody';
  }

  /** Whether this person works on the case; without it they read it as somebody's supervisor and change nothing. */
  isOnCareTeam(personId: string | undefined): boolean {
    return this.case().careTeam.some((member) => member.personId === personId);
  }

  /** Say that something in the header may have changed: a session, a screen, a partner. */
  changed(): void {
    this.reload();
  }

  /** A context that holds one case and never reloads, for specs and previews. */
  static of(open: OpenCase): CaseContext {
    return new CaseContext(signal(open), () => undefined);
  }
}
