/**
 * What a scenario file expects of an answer: every expected member must be there and match, one whose expected value is
 * null must be absent, arrays match item by item, and all else must be equal. The native runner goes by the same rule.
 */

/** A sentence for each difference; none when the answer has all that is expected. */
export function differences(expected: unknown, actual: unknown, where: string): string[] {
  if (Array.isArray(expected) && Array.isArray(actual)) {
    if (expected.length !== actual.length) {
      return [`${where} has ${actual.length} items, not ${expected.length}: ${JSON.stringify(actual)}`];
    }
    return expected.flatMap((item, index) => differences(item, actual[index], `${where}/${index}`));
  }
  if (isObject(expected) && isObject(actual)) {
    return Object.entries(expected).flatMap(([key, value]) => {
      const place = `${where}/${key}`;
      const isThere = Object.hasOwn(actual, key);
      if (value === null) return isThere ? [`${place} is ${JSON.stringify(actual[key])}, and should be absent`] : [];
      return isThere
        ? differences(value, actual[key], place)
        : [`${place} is absent, and should be ${JSON.stringify(value)}`];
    });
  }
  return Object.is(expected, actual) ? [] : [`${where} is ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
