import '@angular/compiler';
import { jest } from '@jest/globals';
import { setupZonelessTestEnv } from 'jest-preset-angular/setup-env/zoneless';

setupZonelessTestEnv({ errorOnUnknownElements: true, errorOnUnknownProperties: true });

// The first test of a file compiles Angular's part of it; on a busy machine that alone can take the usual 5 seconds.
jest.setTimeout(30_000);
