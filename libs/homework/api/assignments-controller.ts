import { Requires } from '@attune/access/api';
import {
  Assignment,
  AssignmentChange,
  AssignmentPage,
  DecisionChange,
  ExerciseGates,
  NewAssignment,
  Opening,
  Review,
} from '@attune/homework/contract';
import { IfMatch, PathIdOf } from '@attune/shared/api';
import { PageQuery } from '@attune/shared/contract';
import { Body, Controller, Get, HttpCode, Patch, Post, Query, SerializeOptions } from '@nestjs/common';
import { Assignments } from './assignments';
import { Gates } from './gates';

/** Homework of a case. */
@Controller()
export class AssignmentsController {
  constructor(
    private readonly assignments: Assignments,
    private readonly gates: Gates,
  ) {}

  @Requires('assignment:give')
  @Get('cases/:caseId/exercise-gates')
  @SerializeOptions({ schema: ExerciseGates })
  exerciseGates(@PathIdOf('caseId') caseId: string): Promise<ExerciseGates> {
    return this.gates.list(caseId);
  }

  @Requires('assignment:list')
  @Get('cases/:caseId/assignments')
  @SerializeOptions({ schema: AssignmentPage })
  list(@PathIdOf('caseId') caseId: string, @Query({ schema: PageQuery }) query: PageQuery): Promise<AssignmentPage> {
    return this.assignments.list(caseId, query);
  }

  @Requires('assignment:give')
  @Post('cases/:caseId/assignments')
  @SerializeOptions({ schema: Assignment })
  give(
    @PathIdOf('caseId') caseId: string,
    @Body({ schema: NewAssignment }) assignment: NewAssignment,
  ): Promise<Assignment> {
    return this.assignments.give(caseId, assignment);
  }

  @Requires('assignment:read')
  @Get('assignments/:assignmentId')
  @SerializeOptions({ schema: Assignment })
  read(@PathIdOf('assignmentId') id: string): Promise<Assignment> {
    return this.assignments.read(id);
  }

  @Requires('assignment:withdraw')
  @Patch('assignments/:assignmentId')
  @SerializeOptions({ schema: Assignment })
  change(
    @PathIdOf('assignmentId') id: string,
    @Body({ schema: AssignmentChange }) change: AssignmentChange,
    @IfMatch() version: number,
  ): Promise<Assignment> {
    return this.assignments.change(id, change, version);
  }

  @Requires('assignment:decide')
  @Post('assignments/:assignmentId/decision')
  @HttpCode(200)
  @SerializeOptions({ schema: Assignment })
  decide(
    @PathIdOf('assignmentId') id: string,
    @Body({ schema: DecisionChange }) change: DecisionChange,
  ): Promise<Assignment> {
    return this.assignments.decide(id, change);
  }

  @Requires('assignment:open')
  @Post('assignments/:assignmentId/open')
  @HttpCode(200)
  @SerializeOptions({ schema: Assignment })
  open(@PathIdOf('assignmentId') id: string, @Body({ schema: Opening }) opening: Opening): Promise<Assignment> {
    return this.assignments.open(id, opening);
  }

  @Requires('assignment:review')
  @Post('assignments/:assignmentId/reviewed')
  @HttpCode(200)
  @SerializeOptions({ schema: Assignment })
  review(@PathIdOf('assignmentId') id: string, @Body({ schema: Review }) review: Review): Promise<Assignment> {
    return this.assignments.review(id, review);
  }
}
