import { Injectable } from '@nestjs/common';
import { OneTimeLinks } from './one-time-links';
import { SignInLimits } from './sign-in-limits';

/** Takes a link to somebody. Mail comes with the reminders; until then an administrator hands links over. */
export abstract class LinkPost {
  /** @param letter address, name and one-time link; must not be logged */
  abstract send(letter: { to: string; name: string; link: string }): Promise<void>;
}

/** "I forgot my password": the same answer at once for every address; the work happens after it. */
@Injectable()
export class Resets {
  constructor(
    private readonly links: OneTimeLinks,
    private readonly limits: SignInLimits,
    private readonly post: LinkPost,
  ) {}

  async ask(email: string, ip: string): Promise<void> {
    await this.limits.count(`reset\0${email.trim().toLowerCase()}`, ip);
    const letter = await this.links.reset(email);
    if (letter) void this.post.send(letter).catch(() => undefined);
  }
}
