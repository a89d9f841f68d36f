/**
 * What a product's document is called, in the folder of products and in its address.
 *
 *     fileNameOf('MUG')   // MUG.json
 *     fileNameOf('mug')   // ~m~u~g.json: on many disks MUG.json and mug.json are one file
 *     fileNameOf('../x')  // =2E=2E=2F~x.json
 *
 * Capital letters, digits, - and _ stand for themselves. A small letter has ~ before it; any other byte of UTF-8 is =
 * and two hexadecimal digits. No two SKUs have the same name, whether or not a disk tells capitals from small letters,
 * and none leads out of its folder.
 */

/** The longest that disks take, less the ends that a publisher writes. */
const MAX_LENGTH = 230;

/** Windows keeps these for devices, whatever follows a dot. */
const devices = /^(?:CON|PRN|AUX|NUL|COM\d|LPT\d)$/u;

/** The name of a product's document in its folder; undefined for a SKU that no disk has room for. */
export function fileNameOf(sku: string): string | undefined {
  const name = sku.replace(/[^A-Z0-9_-]/gu, (sign) => (/[a-z]/u.test(sign) ? `~${sign}` : escaped(sign)));
  const safe = devices.test(name) ? escaped(name.charAt(0)) + name.slice(1) : name;
  return safe === '' || safe.length > MAX_LENGTH ? undefined : `${safe}.json`;
}

function escaped(sign: string): string {
  return [...new TextEncoder().encode(sign)]
    .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
}

/** The SKU of a file; undefined where the name is not one that `fileNameOf` gives. */
export function skuOf(file: string): string | undefined {
  const [, name] = /^((?:[A-Z0-9_-]|~[a-z]|=[0-9A-F]{2})+)\.json$/u.exec(file) ?? [];
  if (name === undefined) return undefined;
  try {
    const sku = decodeURIComponent(name.replace(/~/gu, '').replace(/=/gu, '%'));
    return fileNameOf(sku) === file ? sku : undefined;
  } catch {
    return undefined;
  }
}
