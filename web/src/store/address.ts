/** Of what a page fetches first for that `src`: a folder's shop document, or the file itself. */
export function addressOf(url: string): string {
  return url.replace(/\/$/u, '/shop.json');
}
