import { InvitationLinks } from '@attune/shared/api';
import { Global, Module, type DynamicModule } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { PasswordStrategy } from './account-strategy';
import { AuthController } from './auth-controller';
import { LimitStore } from './limit-store';
import { MeController } from './me-controller';
import { OneTimeLinks } from './one-time-links';
import { OwnAccount } from './own-account';
import { Passwords } from './passwords';
import { LinkPost, Resets } from './resets';
import { SignInLimits } from './sign-in-limits';
import { SignIns } from './sign-ins';
import { Staff } from './staff';
import { StaffController } from './staff-controller';

/** Sign-in, invitations, people and roles. */
@Global()
@Module({})
export class IdentityModule {
  /** @param limits where sign-in limits are counted; @param post who takes reset links to people */
  static with(limits: LimitStore, post: LinkPost): DynamicModule {
    return {
      module: IdentityModule,
      imports: [PassportModule],
      controllers: [AuthController, MeController, StaffController],
      providers: [
        { provide: LimitStore, useValue: limits },
        { provide: LinkPost, useValue: post },
        OneTimeLinks,
        { provide: InvitationLinks, useExisting: OneTimeLinks },
        OwnAccount,
        Passwords,
        PasswordStrategy,
        Resets,
        SignInLimits,
        SignIns,
        Staff,
      ],
      exports: [InvitationLinks, OneTimeLinks, Passwords],
    };
  }
}
