import rule from './one-door-to-the-database.mjs';
import { ruleTester } from './rule-tester.mjs';

const door = [{ messageId: 'door' }];

ruleTester.run('one-door-to-the-database', rule, {
  valid: [
    `import { Rows } from '@attune/shared/data';`,
    `import { Column, Entity, IsNull, PrimaryColumn, type Relation } from 'typeorm';`,
    `import type { Repository } from 'typeorm';`,
    `class Notes { constructor(private readonly rows: Rows) {} all() { return this.rows.of(NoteRow).find(); } }`,
    `const pool = new Pool();`,
    `person.manager = anna;`,
  ],
  invalid: [
    { code: `import { DataSource } from 'typeorm';`, errors: door },
    { code: `import { EntityManager as Rows } from 'typeorm';`, errors: door },
    { code: `import type { DataSource } from 'typeorm';`, errors: door },
    { code: `import * as orm from 'typeorm';`, errors: door },
    { code: `export { DataSource } from 'typeorm';`, errors: door },
    { code: `const { Pool } = await import('pg');`, errors: door },
    { code: `import { Pool } from 'pg';`, errors: door },
    { code: `import pg from 'pg';`, errors: door },
    { code: `import { Client } from 'pg';`, errors: door },
    { code: `import { getRepositoryToken } from '@nestjs/typeorm';`, errors: door },
    { code: `class Notes { constructor(@InjectRepository(NoteRow) notes: unknown) {} }`, errors: door },
    { code: `const notes = new Repository(NoteRow, manager);`, errors: [{ messageId: 'made' }] },
    { code: `rows.of(NoteRow).manager.query('select 1');`, errors: [{ messageId: 'manager' }] },
    { code: `const { source } = notes.manager.connection;`, errors: [{ messageId: 'manager' }] },
  ],
});
