export { ownRatingWords, wordsOfRating, type OwnRatingWords } from './own-rating';
