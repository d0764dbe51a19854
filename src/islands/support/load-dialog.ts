import { SearchDialog } from '../search-dialog.ts';

/**
 * The dialog of this page, or that of the page with the results: its markup travels only to who searches.
 *
 * @param resultsPage address of that page.
 * @throws when it can't be had.
 */
export async function loadDialog(resultsPage: string): Promise<SearchDialog> {
  const dialog = document.querySelector('kans-search-dialog') ?? (await fetchDialog(resultsPage));
  if (!(dialog instanceof SearchDialog)) throw new Error('There is no search dialog');
  if (!dialog.isConnected) document.body.append(dialog);
  return dialog;
}

async function fetchDialog(resultsPage: string): Promise<Element | undefined> {
  const response = await fetch(resultsPage);
  if (!response.ok) return undefined;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  await addStyles(page);
  const dialog = page.querySelector('kans-search-dialog');
  return dialog ? document.importNode(dialog, true) : undefined;
}

/** Adds the stylesheets that another page has and this one lacks. */
async function addStyles(page: Document): Promise<void> {
  const here = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map(({ href }) => href);
  const links = [...page.querySelectorAll('link[rel="stylesheet"]')].map((link) => document.importNode(link, true));
  await Promise.all(
    links
      .filter((link) => link instanceof HTMLLinkElement && !here.includes(link.href))
      .map(
        (link) =>
          new Promise((resolve) => {
            link.addEventListener('load', resolve);
            // Without its styles the dialog can still be used.
            link.addEventListener('error', resolve);
            document.head.append(link);
          }),
      ),
  );
}
