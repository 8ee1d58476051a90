/** Who acts in this request: a signed-in person with the roles they hold now. */
export interface Actor {
  personId: string;
  practiceId: string;
  name: string;
  roles: readonly string[];
  /** IANA time zone in which this person reads and means dates. */
  timeZone: string;
  signInId: string;
}
