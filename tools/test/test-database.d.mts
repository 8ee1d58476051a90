export interface TestDatabase {
  name: string;
  /** The superuser's URL in this database: for fixtures and for looking behind row-level security. */
  ownerUrl: string;
  /** attune_app's URL: what the application runs as. */
  runtimeUrl: string;
  drop(): Promise<void>;
}

export function createTestDatabase(
  adminUrl?: string,
  name?: string,
  options?: { migrate?: (options: { ownerUrl: string }) => Promise<void> },
): Promise<TestDatabase>;
