import { Requires } from '@attune/access/api';
import { Me, MeChange, PasswordChange, SignedInDevices } from '@attune/identity/contract';
import { clearSession, Environment, IfMatch, PathIdOf } from '@attune/shared/api';
import { Body, Controller, Delete, Get, HttpCode, Patch, Put, Res, SerializeOptions } from '@nestjs/common';
import type { Response } from 'express';
import { OwnAccount } from './own-account';
import { SignIns } from './sign-ins';

/** The signed-in person's own account. */
@Controller('me')
export class MeController {
  constructor(
    private readonly account: OwnAccount,
    private readonly signIns: SignIns,
    private readonly environment: Environment,
  ) {}

  @Requires('me:read')
  @Get()
  @SerializeOptions({ schema: Me })
  read(): Promise<Me> {
    return this.account.read();
  }

  @Requires('me:change')
  @Patch()
  @SerializeOptions({ schema: Me })
  change(@Body({ schema: MeChange }) change: MeChange, @IfMatch() version: number): Promise<Me> {
    return this.account.change(change, version);
  }

  @Requires('me:change')
  @Put('password')
  @HttpCode(204)
  async changePassword(
    @Body({ schema: PasswordChange }) change: PasswordChange,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.account.changePassword(change);
    clearSession(response, this.environment);
  }

  @Requires('me:devices')
  @Get('sessions')
  @SerializeOptions({ schema: SignedInDevices })
  devices(): Promise<SignedInDevices> {
    return this.signIns.devices();
  }

  @Requires('me:devices')
  @Delete('sessions/:deviceId')
  @HttpCode(204)
  closeDevice(@PathIdOf('deviceId') deviceId: string): Promise<void> {
    return this.signIns.closeDevice(deviceId);
  }
}
