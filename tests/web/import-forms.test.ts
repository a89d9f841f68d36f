/** Numbers, days and letters as shops write them: what is read, and what is refused rather than guessed. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type DateOrder, readDay } from '../../web/src/cli/import/days.ts';
import { decode, refuseZeros } from '../../web/src/cli/import/decode.ts';
import { type Decimal, minorUnits, readNumber } from '../../web/src/cli/import/numbers.ts';
import { readExports } from '../../web/src/cli/import/read-exports.ts';
import { shopifySets } from '../../web/src/cli/import/shopify.ts';
import { forms, readTexts, refusalOf, told } from './import-given.ts';

const header = 'Handle,Title,SKU,Location,Committed (not editable),On hand (current)';
const onHandOf = (text: string): unknown => readTexts([text], shopifySets).data.products['M']?.stock?.[0]?.['onHand'];

describe('Numbers', () => {
  const cases: [string, Decimal | undefined, string][] = [
    ['12', undefined, '12'],
    ['-3', undefined, '-3'],
    ["'-3", undefined, '-3'],
    ['+4', undefined, '4'],
    ['\u22125', undefined, '-5'],
    ['5.0', undefined, '5.0'],
    ['0.500', undefined, '0.500'],
    ['12,50', undefined, '12.50'],
    ['1,234.50', undefined, '1234.50'],
    ['1.234,50', undefined, '1234.50'],
    ['1.234.567', undefined, '1234567'],
    ['1,234,567', undefined, '1234567'],
    ['1 234', undefined, '1234'],
    ['1\u202f234,5', undefined, '1234.5'],
    ["1'234.50", undefined, '1234.50'],
    ['1.234', 'comma', '1234'],
    ['1.234', 'point', '1.234'],
    ['1,234', 'point', '1234'],
    ['1,234', 'comma', '1.234'],
    ['.5', 'point', '0.5'],
    ['007', undefined, '7'],
  ];
  for (const [text, decimal, digits] of cases)
    test(`${JSON.stringify(text)}${decimal === undefined ? '' : ` with ${decimal}`} is ${digits}`, () => {
      assert.deepEqual(readNumber(text, decimal), { digits });
    });

  test('that may be a thousand or a fraction are not guessed', () => {
    for (const text of ['1.234', '1,234', '12.500', '999,000'])
      assert.deepEqual(readNumber(text, undefined), { fault: 'ambiguous' });
  });

  test('that are none are none', () => {
    for (const text of [
      '',
      ' ',
      'four',
      '1e3',
      '0x10',
      '1.2.3',
      '12,34,56',
      '--1',
      '5-',
      '\u20ac5',
      'NaN',
      'Infinity',
      '.',
      ',',
      '1,2.3,4',
    ])
      assert.deepEqual(readNumber(text, 'point'), { fault: 'not_a_number' }, text);
  });

  test('become the smallest unit of a currency', () => {
    assert.equal(minorUnits('12.5', 'EUR'), 1250);
    assert.equal(minorUnits('12', 'JPY'), 12);
    assert.equal(minorUnits('12.00', 'JPY'), 12);
    assert.equal(minorUnits('1.234', 'KWD'), 1234);
    assert.equal(minorUnits('1.2340', 'KWD'), 1234);
    assert.equal(minorUnits('-0.05', 'USD'), -5);
    assert.equal(minorUnits('12.345', 'EUR'), undefined);
  });
});

describe('Days', () => {
  const cases: [string, DateOrder | undefined, string][] = [
    ['2026-12-03', undefined, '2026-12-03'],
    ['2026-12-03 12:00:00', undefined, '2026-12-03'],
    ['2026-12-03T12:00:00Z', 'm/d/y', '2026-12-03'],
    ['2026/1/2', 'd/m/y', '2026-01-02'],
    ['24.12.2026', undefined, '2026-12-24'],
    ['12/24/2026', undefined, '2026-12-24'],
    ['3.12.2026', 'd/m/y', '2026-12-03'],
    ['3. 12. 2026', 'd/m/y', '2026-12-03'],
    ['12/3/2026', 'm/d/y', '2026-12-03'],
    ['03-12-26', 'd/m/y', '2026-12-03'],
    ['26/12/03', 'y/m/d', '2026-12-03'],
    ['05/05/2026', undefined, '2026-05-05'],
  ];
  for (const [text, order, day] of cases)
    test(`${text}${order === undefined ? '' : ` with ${order}`} is ${day}`, () => {
      assert.deepEqual(readDay(text, order), { day });
    });

  test('that may be of two months are not guessed', () => {
    for (const text of ['03/04/2026', '3.4.2026', '03-12-26'])
      assert.deepEqual(readDay(text, undefined), { fault: 'ambiguous' });
  });

  test('that are none are none', () => {
    for (const text of [
      '',
      'soon',
      '2026-02-30',
      '2026-13-01',
      '31/04/2026',
      '13/13/2026',
      '46000',
      '2026-12',
      '20261203',
      '1/2/3/4',
    ])
      assert.deepEqual(readDay(text, 'd/m/y'), { fault: 'not_a_day' }, text);
  });
});

describe('Files', () => {
  test('are read in UTF-8 and UTF-16 with their marks, with any line end and separator', () => {
    const rows = `${header}\nm,"Tern ""mug""\nblue",M,Main,0,4\n`;
    const written: [string, Uint8Array][] = [
      ['plain', Buffer.from(rows)],
      ['marked', Buffer.from(`\ufeff${rows}`)],
      ['as on Windows', Buffer.from(rows.replaceAll('\n', '\r\n'))],
      ['as on an old Mac', Buffer.from(rows.replaceAll('\n', '\r'))],
      ['with semicolons', Buffer.from(rows.replaceAll(',', ';'))],
      ['with tabs', Buffer.from(rows.replaceAll(',', '\t'))],
      ["with Excel's hint", Buffer.from(`sep=;\r\n${rows.replaceAll(',', ';')}`)],
      ['with empty lines', Buffer.from(`\n\n${rows.replace('\nm,', '\n\nm,')}\n\n`)],
      ['in UTF-16', Buffer.from(`\ufeff${rows}`, 'utf16le')],
      ['in UTF-16 of the other order', Buffer.from(`\ufeff${rows}`, 'utf16le').swap16()],
    ];
    for (const [what, bytes] of written) {
      const { data } = readExports([{ file: 'a.csv', bytes }], shopifySets, forms);
      assert.equal(data.products['M']?.['name'], 'Tern "mug"\nblue', what);
      assert.equal(data.products['M']?.stock?.[0]?.['onHand'], 4, what);
    }
  });

  test('know the line of each row, across quoted lines and empty ones', () => {
    const text = `${header}\r\n\r\na,"one\r\ntwo\r\nthree",A,Main,0,1\r\n\r\nb,B,B,Main,0,2\r\n`;
    const { products } = readTexts([text], shopifySets).data;
    assert.deepEqual(products['A']?.['x-from'], { file: 'a.csv', line: 3 });
    assert.deepEqual(products['B']?.['x-from'], { file: 'a.csv', line: 7 });
  });

  test('in other letters are refused with what to do, and read where it is said', () => {
    const latin = Buffer.from('K\u00e4rntner', 'latin1');
    assert.match(refusalOf(() => decode(latin, 'a.csv', undefined))[0]?.message ?? '', /--encoding windows-1252/);
    assert.equal(decode(latin, 'a.csv', 'windows-1252'), 'K\u00e4rntner');
    assert.match(
      refusalOf(() => decode(Buffer.from('PK\x03\x04\xff\xff', 'latin1'), 'a', undefined))[0]?.message ?? '',
      /spreadsheet/,
    );
    assert.match(refusalOf(() => refuseZeros('a\0b\0', 'a'))[0]?.message ?? '', /--encoding utf-16le/);
  });

  test('with a quote that never closes are refused with its line', () => {
    const [fault] = refusalOf(() => readTexts([`${header}\nm,"Tern mug,M,Main,0,4\nn,N,N,Main,0,4\n`], shopifySets));
    assert.deepEqual([fault?.code, fault?.file], ['quote_not_closed', 'a.csv']);
  });

  test('whose rows have other numbers of cells lose those rows, and say so', () => {
    const { data, gathered } = readTexts(
      [`${header}\nm,M,M,Main,0,4\nn,N,N,Main,0\no,O,O,Main,0,4,,\np,P,P,Main,0,4,5\n`],
      shopifySets,
    );
    assert.deepEqual(Object.keys(data.products), ['M', 'O']);
    assert.deepEqual(told(gathered.left, 'a.csv'), [
      '3 -: it has 5 cells and the header 6: it is cut off, or a quote is wrong',
      '5 -: it has 7 cells and the header 6: it is cut off, or a quote is wrong',
    ]);
  });

  test('with inch marks in cells are read as they are', () => {
    assert.equal(onHandOf(`${header}\nm,5" nail,M,Main,0,4\n`), 4);
  });

  test('with article numbers that a spreadsheet has spoiled lose those rows', () => {
    const { gathered } = readTexts([`${header}\nm,M,M,Main,0,4\nn,N,4.00638E+12,Main,0,4\n`], shopifySets);
    assert.deepEqual(told(gathered.left, 'a.csv'), ['3 4.00638E+12: a spreadsheet has made a number of its SKU']);
  });

  test('with numbers or days that may mean two things are refused, with the flag to give', () => {
    const text = `${header}\nm,M,M,Main,0,1.234\n`.replaceAll(',', ';');
    const [number] = refusalOf(() => readTexts([text], shopifySets));
    assert.deepEqual([number?.code, number?.line], ['ambiguous_number', 2]);
    assert.match(number?.message ?? '', /--decimal point, or comma/);
    assert.equal(readTexts([text], shopifySets, { decimal: 'comma' }).data.products['M']?.stock?.[0]?.['onHand'], 1234);
  });

  test('of a kind that nobody knows are refused with the kinds that are known, and the nearest', () => {
    const [fault] = refusalOf(() =>
      readTexts(['Handle,SKU,Locaton,On hand (current),Committed (not editable)\n'], shopifySets),
    );
    assert.equal(fault?.code, 'unknown_headers');
    assert.equal(
      fault?.message,
      "No export is known with these columns. Known are: Shopify's inventory export; Shopify's inventory export, available quantities alone; Shopify's products export; Shopify's orders export. Nearest is Shopify's inventory export; it lacks \"Location\" (here \"Locaton\"). For any other file write a map: --map MAP.json.",
    );
  });

  test('that are empty, have no rows, or a column twice, are refused', () => {
    const codeOf = (text: string) => refusalOf(() => readTexts([text], shopifySets))[0]?.code;
    assert.equal(codeOf(''), 'no_rows');
    assert.equal(codeOf('\n\n'), 'no_rows');
    assert.equal(codeOf(`${header}\n`), 'no_products');
    assert.equal(codeOf(`${header},SKU\nm,M,M,Main,0,4,N\n`), 'duplicate_header');
  });

  test('that have no rows of stock are refused beside others that have: all would be out of stock', () => {
    const products = 'Handle,Title,Variant SKU,Variant Price\nm,M,M,1.50\n';
    const [fault] = refusalOf(() => readTexts([`${header}\n`, products], shopifySets, { currency: 'EUR' }));
    assert.deepEqual([fault?.code, fault?.file], ['no_rows', 'a.csv']);
    assert.equal(refusalOf(() => readTexts([products], shopifySets, { currency: 'EUR' })).length, 0);
  });
});
