/** Which language serves a reader, and messages that come when they are asked for. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Catalogue, isAtHand, languageIn, loadLanguage } from '../../web/src/locales/catalogue.ts';
import { closestLanguage } from '../../web/src/locales/tags.ts';

/** The package's languages, of which a reader may have any form. */
const shippedTags = ['en', 'de', 'fr', 'es', 'it', 'pt-BR', 'nl', 'pl', 'sv', 'tr', 'ja', 'zh-Hans', 'ko', 'ar', 'he'];

describe('a tag is served by', () => {
  const cases: [tag: string, by: string | undefined, why: string][] = [
    ['de', 'de', 'itself'],
    ['de-AT', 'de', 'a wider one'],
    ['de-Latn-AT-1996', 'de', 'a much wider one'],
    ['DE-at', 'de', 'whatever its letters’ size'],
    ['pt', 'pt-BR', 'a narrower one of the same script'],
    ['pt-PT', 'pt-BR', 'a neighbour of the same script'],
    ['zh', 'zh-Hans', 'its likely script'],
    ['zh-CN', 'zh-Hans', 'the script of its place'],
    ['zh-Hans-SG', 'zh-Hans', 'its script'],
    ['zh-TW', undefined, 'none: it is written in another script'],
    ['zh-Hant', undefined, 'none, likewise'],
    ['iw', 'he', 'the name that Hebrew has today'],
    ['nb', undefined, 'none: Swedish is near, and not the same'],
    ['sr-Latn', undefined, 'none'],
    ['de-u-nu-latn', 'de', 'one that says nothing of digits'],
    ['', undefined, 'none where it is empty'],
    ['not_a_tag!', undefined, 'none where it is no tag'],
    ['en-not_a_tag!', 'en', 'what it begins with where it is no tag as a whole'],
  ];
  for (const [tag, by, why] of cases) {
    test(`${why}: "${tag}" by ${by}`, () => assert.equal(closestLanguage(tag, shippedTags), by));
  }

  test('Serbian in Latin letters is not served by Serbian in Cyrillic ones, which is what "sr" is', () => {
    assert.equal(closestLanguage('sr-Latn', ['sr', 'sr-Latn-RS']), 'sr-Latn-RS');
    assert.equal(closestLanguage('sr-RS', ['sr', 'sr-Latn-RS']), 'sr');
  });
});

interface Words {
  yes: string;
  no: string;
}

/** A catalogue of two words with German and Brazilian to fetch, and how often each was. */
function catalogue() {
  const fetched: string[] = [];
  const network = { isDown: false };
  const shipped = (tag: string, words: Words) => async () => {
    fetched.push(tag);
    if (network.isDown) throw new Error('the network is down');
    return { words };
  };
  const made = new Catalogue<Words, Partial<Words>>(
    { yes: 'yes', no: 'no' },
    { de: shipped('de', { yes: 'ja', no: 'nein' }), 'pt-BR': shipped('pt-BR', { yes: 'sim', no: 'não' }) },
    (words, override) => ({ ...words, ...override }),
  );
  return { made, fetched, network };
}

describe('a catalogue', () => {
  test('has English at hand, fetches another once for all who ask, and says so of neither before', async () => {
    const { made, fetched } = catalogue();
    assert.equal(made.isAtHand('en-GB'), true);
    assert.equal(made.isAtHand('de-AT'), false);
    assert.equal(made.messages('de-AT'), undefined);
    await Promise.all([made.load('de-AT'), made.load('de'), made.load('de-CH'), made.load('en')]);
    await made.load('de');
    assert.deepEqual(fetched, ['de']);
    assert.equal(made.isAtHand('de-AT'), true);
    assert.deepEqual(made.messages('de-AT'), { yes: 'ja', no: 'nein' });
  });

  test('a language that nobody has is nothing to fetch', async () => {
    const { made, fetched } = catalogue();
    assert.equal(made.isAtHand('cy'), true);
    await made.load('cy');
    assert.deepEqual([fetched, made.messages('cy')], [[], undefined]);
  });

  test('a failure is told to those who asked, and the next one tries again', async () => {
    const { made, fetched, network } = catalogue();
    network.isDown = true;
    await assert.rejects(made.load('de'), /the network is down/);
    network.isDown = false;
    await made.load('de');
    assert.deepEqual(fetched, ['de', 'de']);
    assert.equal(made.messages('de')?.yes, 'ja');
  });

  test('keeps a shop’s words for a language that is not there yet, and lays them over it once it is', async () => {
    const { made } = catalogue();
    made.override('de', { yes: 'jawohl' });
    made.override('de-AT', { no: 'na' });
    made.override('pt', { yes: 'pois' });
    assert.equal(made.isAtHand('de'), false, 'the other half is still to come');
    await Promise.all([made.load('de'), made.load('pt')]);
    assert.deepEqual(made.messages('de'), { yes: 'jawohl', no: 'nein' });
    assert.deepEqual(made.messages('de-AT'), { yes: 'jawohl', no: 'na' });
    assert.deepEqual(made.messages('pt-PT'), { yes: 'pois', no: 'não' });
  });

  test('what a shop registers goes before what is shipped, and needs no fetching', async () => {
    const { made, fetched } = catalogue();
    const loading = made.load('de');
    made.register('DE', { yes: 'jo', no: 'nee' });
    await loading;
    assert.deepEqual([fetched, made.messages('de-DE')], [['de'], { yes: 'jo', no: 'nee' }]);
    const again = catalogue();
    again.made.register('pt-br', { yes: 'é', no: 'né' });
    await again.made.load('pt-BR');
    assert.deepEqual([again.fetched, again.made.messages('pt')], [[], { yes: 'é', no: 'né' }]);
  });

  test('an override of a language that nobody has is English but for it', () => {
    const { made } = catalogue();
    made.override('cy', { yes: 'ie' });
    assert.deepEqual(made.messages('cy-GB'), { yes: 'ie', no: 'no' });
  });
});

test('Written from several catalogues, a language that one of them lacks is English in all', async () => {
  const [both, one] = [catalogue(), catalogue()];
  const without = new Catalogue<Words, Partial<Words>>({ yes: 'yes', no: 'no' }, {}, (words) => words);
  assert.equal(languageIn([both.made, one.made], 'de-AT'), 'de-AT');
  assert.equal(languageIn([both.made, without], 'de-AT'), 'en');
  assert.equal(isAtHand([both.made, one.made], 'de-AT'), false);
  await loadLanguage([both.made, without], 'de-AT');
  assert.deepEqual(both.fetched, [], 'what would not be shown is not fetched');
  await loadLanguage([both.made, one.made], 'de-AT');
  assert.equal(isAtHand([both.made, one.made], 'de-AT'), true);
});

test('Each folder’s languages are in its list, each under its own name', async () => {
  const { messageFolders, writeShippedLanguages } = await import('../../web/build/languages.ts');
  assert.deepEqual(await writeShippedLanguages({ dry: true }), []);
  assert.ok((await messageFolders()).includes('src/locales'));
  const list = readFileSync(new URL('../../web/src/locales/shipped.ts', import.meta.url), 'utf8');
  assert.match(list, /^ {2}de: \(\) => import\('\.\/de\.ts'\)/mu);
});
