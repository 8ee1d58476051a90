// A door of its own for what needs Angular's forms (17 kB compressed): through one door the bundler would put them into
// every page, a client's home on a phone included. Import from '@attune/shared/ui/fields'.
export { Field } from '../field';
export { FieldInput } from '../field-input';
