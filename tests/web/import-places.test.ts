/** Places of an export and places of the store: none is dropped without a word, and several that are one add up. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { odooSets } from '../../web/src/cli/import/odoo.ts';
import { refuseLeftOut } from '../../web/src/cli/import/places.ts';
import { shopifySets } from '../../web/src/cli/import/shopify.ts';
import { readTexts, refusalOf, told, withoutPlaces } from './import-given.ts';

const header = 'Handle,SKU,Location,Committed (not editable),On hand (current)\n';
const twoPlaces = `${header}m,M,Lager Nord,1,7\nm,M,Laden,0,2\no,O,Lager Nord,0,3\no,O,Laden,0,3\n`;
const places = ['Lager Nord'];
const stockOf = (text: string, locations: [string, string | null][], known?: string[]) =>
  withoutPlaces(
    readTexts([text], shopifySets, { locations: new Map(locations), places: known ?? places }).data.products,
  );

describe('A place', () => {
  test('that the store has stands for itself, whatever the map says of others', () => {
    assert.deepEqual(stockOf(twoPlaces, [['Laden', null]]), {
      M: {
        stock: [{ location: 'Lager Nord', onHand: 7 }],
        commitments: [{ quantity: 1, location: 'Lager Nord' }],
      },
      O: { stock: [{ location: 'Lager Nord', onHand: 3 }] },
    });
  });

  test('that is one with another has its units added, also where both have as many', () => {
    assert.deepEqual(stockOf(twoPlaces, [['Laden', 'Lager Nord']]), {
      M: {
        stock: [{ location: 'Lager Nord', onHand: 9 }],
        commitments: [{ quantity: 1, location: 'Lager Nord' }],
      },
      O: { stock: [{ location: 'Lager Nord', onHand: 6 }] },
    });
  });

  test('of which one row stands twice still counts it once, and two that differ are a fault', () => {
    const text = `${header}m,M,Lager Nord,0,7\nm,M,Lager Nord,0,7\nm,M,Laden,0,2\no,O,Laden,0,3\no,O,Laden,0,4\n`;
    const { data, gathered } = readTexts([text], shopifySets, {
      locations: new Map([['Laden', 'Lager Nord']]),
      places,
    });
    assert.deepEqual(withoutPlaces(data.products['M']?.stock), [{ location: 'Lager Nord', onHand: 9 }]);
    assert.deepEqual(told(gathered.left, 'a.csv'), ['3 M: the same stock as in line 2 of a.csv: it counts once']);
    assert.deepEqual(told(gathered.spoiled, 'a.csv'), [
      '6 O: other stock at "Lager Nord" than in line 5 of a.csv: leave out one of the two',
    ]);
  });

  test('names each row that a sum is of', () => {
    const { data } = readTexts([twoPlaces], shopifySets, { locations: new Map([['Laden', 'Lager Nord']]), places });
    assert.deepEqual(data.products['O']?.stock?.[0]?.['x-from'], { file: 'a.csv', line: 4, lines: [4, 5] });
  });

  test('that nobody knows refuses the import, and all of them are told at once, with the map to write', () => {
    for (const locations of [undefined, new Map([['Elsewhere', null]])]) {
      const text = `${header}m,M,Lager Nord,0,7\nm,M,Laden,0,2\nm,M,Messe,0,2\n`;
      const faults = refusalOf(() => readTexts([text], shopifySets, { locations, places }));
      assert.deepEqual(
        faults.map(({ code, file, line }) => [code, file, line]),
        [['unknown_location', 'a.csv', 3]],
      );
      assert.match(faults[0]?.message ?? '', /no place "Laden", "Messe", but the files do\./u);
      assert.match(faults[0]?.message ?? '', /\{"Laden":null,"Messe":null\}/u);
      assert.match(faults[0]?.message ?? '', /which place of yours it is: "Lager Nord";/u);
    }
  });

  test('inside one that is known has its name, as Odoo writes shelves', () => {
    const text = 'Product/Internal Reference,Location,Quantity,Reserved Quantity\nM,WH/Stock/1,4,0\nM,WH/Stock/2,5,0\n';
    const { data } = readTexts([text], odooSets, { places: ['WH/Stock'] });
    assert.deepEqual(withoutPlaces(data.products['M']?.stock), [{ location: 'WH/Stock', onHand: 9 }]);
  });

  test('of the store is not left out by a map: all that stands there would be gone', () => {
    const [fault] = refusalOf(() => refuseLeftOut(new Map([['Lager Nord', null]]), places, 'map.json'));
    assert.deepEqual([fault?.code, fault?.file, fault?.pointer], ['place_left_out', 'map.json', '/Lager Nord']);
    assert.deepEqual(
      refusalOf(() => refuseLeftOut(new Map([['Laden', null]]), places, 'map.json')),
      [],
    );
  });

  test('with committed units is sold of beside one that has them subtracted already', () => {
    const alone = 'Handle,Title,SKU,HS Code,COO,Laden\nm,M,M,,,2\n';
    const { data } = readTexts([`${header}m,M,Lager Nord,5,7\n`, alone], shopifySets);
    assert.deepEqual(withoutPlaces(data.products['M']?.commitments), [{ quantity: 5, location: 'Lager Nord' }]);
  });
});
