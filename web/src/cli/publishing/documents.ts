/** The texts that are published: the engine's, with what only whoever publishes them knows. */

import { createHash } from 'node:crypto';
import type { Publication } from '../../engine/full.ts';
import { plainCopy } from '../../verify/shapes.ts';

/** What whoever publishes puts into a shop document. */
export interface ShopMembers {
  revision: string;
  heartbeat: string;
  /** By SKU, up to when what is published of it was right. */
  held?: Record<string, string>;
  products: string;
  /** Countries whose law is in documents of their own. */
  law?: readonly string[];
}

/** The engine's texts of what all products share. */
export interface SharedTexts {
  /** With the law of all countries. */
  whole: string;
  /** With that of the shop's home. */
  home: string;
  /** By country, that of each other one. */
  law: ReadonlyMap<string, string>;
}

export function sharedTexts(publication: Publication): SharedTexts {
  const home = publication.homeText();
  const { law = [] } = plainCopy(home) as { law?: readonly string[] };
  const texts = law.map((country) => [country, publication.lawText(country)] as const);
  return { whole: publication.shopText(), home, law: new Map(texts) };
}

/** What is known of a product document without reading its plan. */
export interface ProductMembers {
  revision: string;
  /** The revision of the shop document that it was planned with. */
  shop: string;
  /** From when on it has to be planned again. Absent: only when something changes. */
  replanBy?: string;
}

/** The engine's text with members of ours after its version. */
export function withMembers(text: string, members: object): string {
  const version = '{"version":1,';
  if (!text.startsWith(version)) throw new Error('The engine wrote no document.');
  return `${version}${JSON.stringify(members).slice(1, -1)},${text.slice(version.length)}`;
}

/** The name of that exact text, long enough that no two documents of a shop have the same. */
export function revisionOf(text: string): string {
  return createHash('sha256').update(text).digest().toString('hex', 0, 8);
}

/** A product document but for its revision, and when it was planned. */
export function lasting(text: string): string {
  return text.replace(/"revision":"[0-9a-f]*",/u, '').replace(/"asOf":"[^"]*",/u, '');
}

/** When a product document was planned; undefined where it does not say so. */
export function asOfProduct(text: string): string | undefined {
  return /"asOf":"([^"]*)",/u.exec(text)?.[1];
}

const ofProduct =
  /^\{"version":1,"revision":"([0-9a-f]{16})","shop":"([0-9a-f]{16})","sku":"(?:[^"\\]|\\.)*","asOf":"[^"]*"(?:,"replanBy":"([^"]*)")?/u;

/** Of a product document; undefined where it is none of ours. It may be damaged further on. */
export function membersOfProduct(text: string | undefined): ProductMembers | undefined {
  const [, revision, shop, replanBy] = ofProduct.exec(text ?? '') ?? [];
  if (revision === undefined || shop === undefined) return undefined;
  return { revision: alone(revision), shop: alone(shop), ...(replanBy !== undefined && { replanBy: alone(replanBy) }) };
}

/** What is cut out of a text keeps all of it in memory. */
function alone(part: string): string {
  return Buffer.from(part, 'latin1').toString('latin1');
}

/** Of a shop document; undefined where it is none. */
export function membersOfShop(text: string | undefined): ShopMembers | undefined {
  const shop = text === undefined ? undefined : (plainCopy(text) as ShopMembers | undefined);
  return typeof shop?.heartbeat === 'string' ? shop : undefined;
}
