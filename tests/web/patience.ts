/** How long a test waits for anything before it fails with what it waited for. */

/** Less than a minute, and more than the busiest machine has needed for any one thing. */
const patience = 50;

/** Something was waited for that did not come. */
export class NoAnswer extends Error {}

/** What the promise gives; fails with `what` if it gives nothing for so many seconds. */
export async function within<Given>(what: string, promise: Promise<Given>, seconds = patience): Promise<Given> {
  const late = new NoAnswer(`Waited for ${seconds} s: ${what}`);
  let alarm: NodeJS.Timeout | undefined;
  const rung = new Promise<never>((_, reject) => {
    alarm = setTimeout(() => reject(late), seconds * 1000);
  });
  try {
    return await Promise.race([promise, rung]);
  } finally {
    clearTimeout(alarm);
  }
}

/**
 * The same object, of which every call that gives a promise fails if it gives nothing for so many seconds. `answered`
 * makes of the call's promise what is given in its place.
 */
export function impatient<Target extends object>(
  name: string,
  target: Target,
  seconds = patience,
  answered = (_call: PropertyKey, answer: Promise<unknown>): Promise<unknown> => answer,
): Target {
  return new Proxy(target, {
    get(_, key) {
      const member: unknown = Reflect.get(target, key);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        const given: unknown = member.apply(target, args);
        if (!(given instanceof Promise)) return given;
        return answered(key, within(`${name}.${String(key)}(${args.map(told).join(', ')})`, given, seconds));
      };
    },
  });
}

function told(argument: unknown): string {
  const text = typeof argument === 'function' ? String(argument) : (JSON.stringify(argument) ?? 'undefined');
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
