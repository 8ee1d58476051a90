import type { IconName } from '@attune/shared/ui';

/** The places of a client's area. At most five fit the bar of a phone. */
export const clientNav: readonly { path: string; label: string; icon: IconName }[] = [
  { path: '/home', label: 'Home', icon: 'home' },
  { path: '/my-progress', label: 'My progress', icon: 'chart' },
  { path: '/settings', label: 'Settings', icon: 'settings' },
];
