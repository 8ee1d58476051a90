export { aCouple, checkIn, given, guesses, handedIn, inDays, newAssignment, screen, type Couple } from './a-couple';
