export { dayAfter, dayIn, startOfDay } from './calendar-day';
