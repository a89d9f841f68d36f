/** How web/docs/speed.md begins: what it is measured on, and on which day, since the product goes on after it. */
export interface Measuring {
  /** The day, as `2026-11-29`. */
  on: string;
  machine: string;
}

const written = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

export function opening({ on, machine }: Measuring): string {
  return (
    `\`./dev bench\` has measured this and written this page on ${written.format(new Date(on))}, on ${machine}. Times ` +
    'are of that machine; ratios and bytes are of none. All of it is of that day: [Size and ' +
    'speed](size-and-speed.md) has what a page weighs now.'
  );
}
