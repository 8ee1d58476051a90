import rule from './no-res-on-mutating-routes.mjs';
import { ruleTester } from './rule-tester.mjs';

const early = [{ messageId: 'early' }];

ruleTester.run('no-res-on-mutating-routes', rule, {
  valid: [
    `class SignIn { @Post() enter(@Res({ passthrough: true }) response: Response) {} }`,
    `class Files { @Get() read(@Res() response: Response) {} }`,
    `class Notes { @Post() write(@Body({ schema }) body: NewNote) {} }`,
    `class Notes { write(@Res() response: Response) {} }`,
  ],
  invalid: [
    { code: `class Notes { @Post() write(@Res() response: Response) {} }`, errors: early },
    { code: `class Notes { @Put() save(@Response() response: Reply) {} }`, errors: early },
    { code: `class Notes { @Patch() change(@Res({ passthrough: false }) response: Reply) {} }`, errors: early },
    { code: `class Notes { @Delete() remove(@Next() next: NextFunction) {} }`, errors: early },
  ],
});
