export const howToGetChromium: string;

/** The Chromium of this machine; undefined when there is none. */
export function findChromium(env?: NodeJS.ProcessEnv): Promise<string | undefined>;
