import { SignIn } from '@attune/identity/contract';
import { Refusal } from '@attune/shared/api';
import { Injectable, type ExecutionContext } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import type { Request } from 'express';
import { Strategy } from 'passport-local';
import { SignIns, type Account } from './sign-ins';

/** Sign-in with e-mail and password, as passport's local strategy. */
@Injectable()
export class PasswordStrategy extends PassportStrategy(Strategy, 'local') {
  constructor(private readonly signIns: SignIns) {
    super({ usernameField: 'email', passReqToCallback: true });
  }

  /** @throws Refusal not-signed-in, the same for a wrong password, an unknown address and a disabled account */
  async validate(request: Request, email: string, password: string): Promise<Account> {
    return this.signIns.check(email, password, request.ip ?? '');
  }
}

/** Lets a body that does not fit the contract through to the contract, which then names the fields. */
@Injectable()
export class PasswordGuard extends AuthGuard('local') {
  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const { body } = context.switchToHttp().getRequest<Request>();
    if (!SignIn.safeParse(body).success) return true;
    return (await super.canActivate(context)) as boolean;
  }

  override handleRequest<Person>(error: unknown, person: Person | false): Person {
    if (error) throw error;
    if (!person) throw new Refusal('not-signed-in');
    return person;
  }
}
