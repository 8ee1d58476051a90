import { Requires } from '@attune/access/api';
import {
  InvitationAcceptance,
  InvitationPreview,
  InvitationToken,
  Me,
  ResetRequest,
  SignIn,
} from '@attune/identity/contract';
import { clearSession, Environment, sessionTokenHash, setSession } from '@attune/shared/api';
import { Body, Controller, HttpCode, Post, Req, Res, SerializeOptions, UseGuards } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PasswordGuard } from './account-strategy';
import { OneTimeLinks } from './one-time-links';
import { OwnAccount } from './own-account';
import { Resets } from './resets';
import { SignIns, type Account } from './sign-ins';

/** The doors that are open before sign-in. */
@Controller('auth')
export class AuthController {
  constructor(
    private readonly signIns: SignIns,
    private readonly links: OneTimeLinks,
    private readonly resets: Resets,
    private readonly account: OwnAccount,
    private readonly environment: Environment,
  ) {}

  @Requires('nothing')
  @UseGuards(PasswordGuard)
  @Post('login')
  @HttpCode(200)
  @SerializeOptions({ schema: Me })
  async login(
    @Body({ schema: SignIn }) _signIn: SignIn,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Me> {
    const account = request.user as unknown as Account;
    const token = await this.signIns.open(account, request.headers['user-agent'], sessionTokenHash(request));
    setSession(response, this.environment, token);
    return this.account.read();
  }

  @Requires('nothing')
  @Post('logout')
  @HttpCode(204)
  async logout(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.signIns.close(sessionTokenHash(request));
    clearSession(response, this.environment);
  }

  @Requires('me:sign-out')
  @Post('logout-everywhere')
  @HttpCode(204)
  async logoutEverywhere(@Res({ passthrough: true }) response: Response): Promise<void> {
    await this.signIns.closeAll();
    clearSession(response, this.environment);
  }

  @Requires('nothing')
  @Post('invitations/preview')
  @HttpCode(200)
  @SerializeOptions({ schema: InvitationPreview })
  preview(@Body({ schema: InvitationToken }) { token }: InvitationToken): Promise<InvitationPreview> {
    return this.links.preview(token);
  }

  @Requires('nothing')
  @Post('invitations/accept')
  @HttpCode(200)
  @SerializeOptions({ schema: Me })
  async accept(
    @Body({ schema: InvitationAcceptance }) acceptance: InvitationAcceptance,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Me> {
    const former = sessionTokenHash(request);
    setSession(response, this.environment, await this.links.accept(acceptance, request.headers['user-agent'], former));
    return this.account.read();
  }

  @Requires('nothing')
  @Post('reset')
  @HttpCode(202)
  async reset(@Body({ schema: ResetRequest }) { email }: ResetRequest, @Req() request: Request): Promise<void> {
    await this.resets.ask(email, request.ip ?? '');
  }
}
