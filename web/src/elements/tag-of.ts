/** An element as a warning names it. Loaded with warnings.ts. */

/** Its tag, with its id, else its sku: of 500 elements it says which. */
export function tagOf(element: Element): string {
  const name = ['id', 'sku'].find((one) => element.getAttribute(one));
  return `<${element.localName}${name === undefined ? '' : ` ${name}="${element.getAttribute(name)}"`}>`;
}
