/** What a person is asked before something that cannot be taken back. */
export interface Confirmation {
  heading: string;
  /** What will happen, in a sentence or two. */
  text: string;
  /** The button that does it; a verb: "Sign note". */
  confirm: string;
  cancel?: string;
  /** For what removes or ends something. */
  danger?: boolean;
}
