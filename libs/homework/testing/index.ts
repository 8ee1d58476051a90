export { aCouple, checkIn, guesses, inDays, newAssignment, screen, type Couple } from './a-couple';
