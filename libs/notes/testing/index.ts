export { CoupleInTherapy } from './couple-in-therapy';
