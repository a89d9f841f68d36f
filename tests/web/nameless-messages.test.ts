/** A language as a part of the classic script has no names of messages: they come back as they were. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { languagesIn } from '../../web/build/languages.ts';
import { namelessMessagesPlugin } from '../../web/build/nameless-messages.ts';
import { named } from '../../web/src/locales/named.ts';

const locales = fileURLToPath(new URL('../../web/src/locales/', import.meta.url));

/** The messages that a language's file exports, bundled with or without the plugin. */
async function messagesOf(tag: string, isNameless: boolean): Promise<{ code: string; messages: object }> {
  const bundle = await rolldown({
    input: `${locales}${tag}.ts`,
    plugins: isNameless ? [namelessMessagesPlugin()] : [],
    checks: { pluginTimings: false },
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const { code } = output[0];
  const [messages] = Object.values(await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`));
  return { code, messages: messages as object };
}

/**
 * Functions by their text, which is all that two bundles can have in common; where a name is taken, the bundler puts a
 * number behind it.
 */
const comparable = (value: unknown): unknown => {
  if (typeof value === 'function')
    return String(value)
      .replace(/\b(\w+)\$\d+\b/gu, '$1')
      .replace(/\t/gu, '');
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, comparable(inner)]));
};

const languages = (await languagesIn('src/locales')).filter((tag) => tag !== 'en');

describe('with the names of the English messages, each language is what its file says', () => {
  test('there are fourteen beside English', () => assert.equal(languages.length, 14));

  for (const tag of languages) {
    test(tag, async () => {
      const asWritten = await messagesOf(tag, false);
      const nameless = await messagesOf(tag, true);
      assert.deepEqual(comparable(nameless.messages), comparable(asWritten.messages));
      assert.match(nameless.code, /named\(en, \[/u);
    });
  }
});

test('Values take the names in their order, also inside', () => {
  const english = {
    today: 'today',
    ladder: { more: 'more', all: 'all' },
    ships: () => 'Ships',
    facts: { ready: { charged: 'Charged' }, lost: { none: 'None' } },
    ofLaw: undefined as ((text: string) => string) | undefined,
  };
  const ships = () => 'Versand';
  const ofLaw = (text: string) => text;
  // What a function has made has its names already.
  const ready = { charged: 'Zahlung' };
  assert.deepEqual(named(english, ['heute', ['mehr', 'alle'], ships, [ready, ['Keins']], ofLaw]), {
    today: 'heute',
    ladder: { more: 'mehr', all: 'alle' },
    ships,
    facts: { ready, lost: { none: 'Keins' } },
    ofLaw,
  });
});

describe('the build fails on a language', () => {
  const { transform } = namelessMessagesPlugin(fileURLToPath(new URL('../../web/src/locales', import.meta.url)));
  const built = (code: string) =>
    (transform as unknown as (code: string, id: string) => Promise<object>)(code, `${locales}de.ts`);

  test('that lacks a message, by its name', () =>
    assert.rejects(built('export const de = { status: {} };'), /de\.ts and en\.ts do not have the same messages: /u));

  test('that exports none', () => assert.rejects(built('export default 1;'), /de\.ts exports no messages/u));
});
