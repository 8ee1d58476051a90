export { Day, EmailAddress, Id, Moment, PersonName, Rating, TimeZone, Version } from './scalars';
export { Audience, memberAudience, memberOf } from './audience';
export { FieldError, Problem, problemCodes, problemType, type ProblemCode } from './problem';
export { PageQuery, pageOf, type Page } from './page';
