export { Caller, type Answer, type CallOptions, type Json } from './caller';
export { People, type TestPerson } from './people';
export { PracticeUnderTest, testSecrets } from './practice-under-test';
