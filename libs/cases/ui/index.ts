export { stageName, stageWords } from './stage-words';
