export { caseHead, caseOnFile, type CaseHead, type CaseOnFile } from './case-on-file';
export { caseloadPage, trendsOf, type CaseloadOnFile, type TrendOnFile } from './caseload';
export { CareTeamRow, CaseMemberRow, SafetyScreenRow } from './rows';
export { holdOf, storeHold, type SealedHold } from './sharing-hold';
export { latestScreens, screensOf, type LatestScreen, type ScreenRow } from './screens';
