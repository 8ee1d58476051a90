import { Module } from '@nestjs/common';
import { Assignments } from './assignments';
import { AssignmentsController } from './assignments-controller';
import { ExerciseShelf } from './exercise-shelf';
import { ExercisesController } from './exercises-controller';
import { Gates } from './gates';
import { Home } from './home';
import { OpeningInSession } from './opening-in-session';
import { Responses } from './responses';
import { ResponsesController } from './responses-controller';
import { SealedAnswers } from './sealed-answers';
import { ShownAssignment } from './shown-assignment';

/** Exercises, homework, answers and what opens to whom. */
@Module({
  controllers: [AssignmentsController, ExercisesController, ResponsesController],
  providers: [Assignments, ExerciseShelf, Gates, Home, OpeningInSession, Responses, SealedAnswers, ShownAssignment],
})
export class HomeworkModule {}
