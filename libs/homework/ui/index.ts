export { AnswerField } from './answer-field';
export { answerWords, capitalised, signed } from './answer-words';
export { ExerciseStep, type Answered } from './exercise-step';
export { OptionList } from './option-list';
export { readersWords, type Readers } from './readers';
export { StepTimer } from './step-timer';
export { WhoSees } from './who-sees';
