import { Requires } from '@attune/access/api';
import { ClientHome, Exercise, ExerciseLibrary } from '@attune/homework/contract';
import { Controller, Get, Param, SerializeOptions } from '@nestjs/common';
import * as z from 'zod';
import { ExerciseShelf } from './exercise-shelf';
import { Home } from './home';

/** The library for staff, and a partner's own home. */
@Controller()
export class ExercisesController {
  constructor(
    private readonly shelf: ExerciseShelf,
    private readonly home: Home,
  ) {}

  @Requires('exercise:browse')
  @Get('exercises')
  @SerializeOptions({ schema: ExerciseLibrary })
  list(): ExerciseLibrary {
    return this.shelf.list();
  }

  @Requires('exercise:browse')
  @Get('exercises/:exerciseId')
  @SerializeOptions({ schema: Exercise })
  read(@Param('exerciseId', { schema: z.string() }) id: string): Exercise {
    return this.shelf.read(id);
  }

  @Requires('home:read')
  @Get('home')
  @SerializeOptions({ schema: ClientHome })
  readHome(): Promise<ClientHome> {
    return this.home.read();
  }
}
