/**
 * The README as it lies in the npm package, whose root is web/: links lead into the package, and what the package does
 * not have is named without a link.
 */
/** `published` are the files and folders of the package, as package.json lists them. */
export function packedReadme(readme: string, published: readonly string[]): string {
  return readme.replace(/(!?)\[([^\]]*)\]\(([^)\s]+)\)/gu, (whole, mark: string, text: string, address: string) => {
    if (/^(?:[a-z]+:|#)/u.test(address)) return whole;
    const target = address.replace(/^web\//u, '');
    const [path = ''] = target.split('#');
    const isThere = published.some((each) => path === each || path.startsWith(`${each}/`));
    return isThere ? `${mark}[${text}](${target})` : text;
  });
}
