/** Text becomes HTML here, and nowhere else. */
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text, isolated from what stands around it: a name may read the other way. */
export function text(value: string): string {
  // No control sign is text of a page.
  return value.replace(/[\p{Cc}]+/gu, ' ').replace(/[&<>"']/gu, (sign) => entities[sign] ?? '');
}

/** A name that somebody wrote. */
export function name(value: string): string {
  return `<bdi>${text(value)}</bdi>`;
}

/** An attribute's value, in its quotes. */
export function attribute(value: string): string {
  return `"${text(value)}"`;
}
