import rule from './handler-declares-its-action.mjs';
import { ruleTester } from './rule-tester.mjs';

ruleTester.run('handler-declares-its-action', rule, {
  valid: [
    `class Notes { @Requires('note:read') @Get(':id') read() {} }`,
    `class Health { @Requires('nothing') @Get() live() {} }`,
    `class Notes { @Requires('note:write') @HttpCode(204) @Put(':id') save() {} }`,
    `class Notes { private sorted() {} }`,
    `class NotePage { @HostListener('click') open() {} }`,
  ],
  invalid: [
    ...['Get', 'Post', 'Put', 'Patch', 'Delete', 'All', 'Sse'].map((verb) => ({
      code: `class Notes { @${verb}() handle() {} }`,
      errors: [{ messageId: 'missing', data: { name: 'handle', verb } }],
    })),
    { code: `class Notes { @HttpCode(204) @Delete() remove() {} }`, errors: [{ messageId: 'missing' }] },
    { code: `class Notes { @Requires() @Get() all() {} }`, errors: [{ messageId: 'empty' }] },
    { code: `class Notes { @Get() @Requires('note:read') all() {} }`, errors: [{ messageId: 'order' }] },
  ],
});
