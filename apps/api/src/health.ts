import { Requires } from '@attune/access/api';
import { Refusal } from '@attune/shared/api';
import { Controller, Get, Header, Inject, Module, SerializeOptions, type DynamicModule } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import * as z from 'zod';

const Health = z.strictObject({ status: z.literal('ok') });

const database = Symbol('database');

/** Whether this process lives, and whether it can serve; for whoever watches it. No detail for anybody. */
@Controller('health')
export class HealthController {
  constructor(@Inject(database) private readonly source: DataSource) {}

  @Requires('nothing')
  @Get('live')
  @Header('Cache-Control', 'no-store')
  @SerializeOptions({ schema: Health })
  live(): z.infer<typeof Health> {
    return { status: 'ok' };
  }

  @Requires('nothing')
  @Get('ready')
  @Header('Cache-Control', 'no-store')
  @SerializeOptions({ schema: Health })
  async ready(): Promise<z.infer<typeof Health>> {
    await this.source.query('select 1').catch(() => {
      throw new Refusal('unavailable', { retryAfterSeconds: 2 });
    });
    return { status: 'ok' };
  }
}

@Module({})
export class HealthModule {
  static with(source: DataSource): DynamicModule {
    return {
      module: HealthModule,
      controllers: [HealthController],
      providers: [{ provide: database, useValue: source }],
    };
  }
}
