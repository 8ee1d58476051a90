/** Somebody who can sign in, as the demo practice names them. */
export interface SignIn {
  name: string;
  email: string;
  password: string;
}

interface Journeys {
  origin: string;
  folder: string;
  caretaker: string;
  signIns: readonly SignIn[];
}

const given = process.env['ATTUNE_JOURNEYS'];
const journeys: Journeys = given ? JSON.parse(given) : { origin: '', folder: '', caretaker: '', signIns: [] };

/** The application that all journeys share, and what can befall it. */
export const application = {
  origin: journeys.origin,
  /** A folder that is gone after the run. */
  folder: journeys.folder,

  /** @param name the first name, such as `Maya` */
  signInOf(name: string): SignIn {
    const found = journeys.signIns.find((person) => person.name.split(' ')[0] === name);
    if (!found) throw new Error(`Nobody in the demo practice is called ${name}.`);
    return found;
  },

  /** The server's process ends at once, in the middle of whatever it does. */
  dies: () => ask('/kill'),
  /** The server is started again; waits until it answers. */
  comesBack: () => ask('/start'),
  /** Every sign-in of this person ends, as it does with time. */
  forgets: ({ email }: SignIn) => ask(`/expire?email=${encodeURIComponent(email)}`),
};

async function ask(path: string): Promise<void> {
  const response = await fetch(`${journeys.caretaker}${path}`, { method: 'POST' });
  if (!response.ok) throw new Error(`The caretaker could not: ${await response.text()}`);
}
