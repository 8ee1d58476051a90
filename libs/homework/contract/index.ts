export * from './assignment';
export * from './answer';
export * from './exercise-field';
export * from './exercise';
export * from './exercise-labels';
export * from './feeling';
