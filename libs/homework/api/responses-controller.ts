import { Requires } from '@attune/access/api';
import { NewResponse, Response, ResponseChange, ResponseSubmission } from '@attune/homework/contract';
import { IfMatch, PathIdOf } from '@attune/shared/api';
import { Body, Controller, Get, HttpCode, Post, Put, SerializeOptions } from '@nestjs/common';
import { Responses } from './responses';

/** A partner's answers. */
@Controller()
export class ResponsesController {
  constructor(private readonly responses: Responses) {}

  @Requires('response:write')
  @Post('assignments/:assignmentId/responses')
  @SerializeOptions({ schema: Response })
  begin(
    @PathIdOf('assignmentId') assignmentId: string,
    @Body({ schema: NewResponse }) response: NewResponse,
  ): Promise<Response> {
    return this.responses.begin(assignmentId, response);
  }

  @Requires('response:read')
  @Get('responses/:responseId')
  @SerializeOptions({ schema: Response })
  read(@PathIdOf('responseId') id: string): Promise<Response> {
    return this.responses.read(id);
  }

  @Requires('response:write')
  @Put('responses/:responseId')
  @SerializeOptions({ schema: Response })
  save(
    @PathIdOf('responseId') id: string,
    @Body({ schema: ResponseChange }) change: ResponseChange,
    @IfMatch() version: number,
  ): Promise<Response> {
    return this.responses.save(id, change, version);
  }

  @Requires('response:write')
  @Post('responses/:responseId/submit')
  @HttpCode(200)
  @SerializeOptions({ schema: Response })
  submit(
    @PathIdOf('responseId') id: string,
    @Body({ schema: ResponseSubmission }) submission: ResponseSubmission,
  ): Promise<Response> {
    return this.responses.submit(id, submission);
  }
}
