import { withBase } from './model/urls.ts';

/** The address as this build serves it: with the base path in front. Every link of a page goes through here. */
export function href(address: string): string {
  return withBase(address, import.meta.env.BASE_URL);
}
