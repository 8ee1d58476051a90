import 'reflect-metadata';
import { jest } from '@jest/globals';

// A spec's first test may have to wait until PostgreSQL has made the schema of this worker.
jest.setTimeout(60_000);
