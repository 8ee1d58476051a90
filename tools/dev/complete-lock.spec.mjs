import { readFileSync } from 'node:fs';
import { missingPackages, platformOf } from './complete-lock.mjs';

describe('package-lock.json', () => {
  it('holds every package that it names, so that npm ci takes it (else: node tools/dev/complete-lock.mjs)', () => {
    const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'));
    expect(Object.keys(missingPackages(lock))).toEqual([]);
  });

  it('is completed with what is named and not held, nested or not', () => {
    const packages = {
      'node_modules/swift': {
        optionalDependencies: { 'swift-linux-x64': '1.0.0', 'swift-darwin-arm64': '1.0.0' },
        dev: true,
      },
      'node_modules/swift/node_modules/swift-linux-x64': { version: '1.0.0' },
    };
    expect(missingPackages({ packages })).toEqual({
      'node_modules/swift-darwin-arm64': {
        version: '1.0.0',
        os: ['darwin'],
        cpu: ['arm64'],
        dev: true,
        optional: true,
      },
    });
  });

  it.each([
    ['@swc/core-linux-arm64-musl', { os: ['linux'], cpu: ['arm64'], libc: ['musl'] }],
    ['@unrs/resolver-binding-linux-arm-musleabihf', { os: ['linux'], cpu: ['arm'], libc: ['musl'] }],
    ['@unrs/resolver-binding-linux-loong64-gnu', { os: ['linux'], cpu: ['loong64'], libc: ['glibc'] }],
    ['@rspack/binding-win32-x64-msvc', { os: ['win32'], cpu: ['x64'] }],
    ['@rspack/binding-wasm32-wasi', { cpu: ['wasm32'] }],
  ])('knows the platform of %s', (name, platform) => expect(platformOf(name)).toEqual(platform));
});
