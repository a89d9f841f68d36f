import { headLines } from 'stockline/head';

/** The lines for a product page in German. */
export const lines: string = headLines({ base: '/stockline/', snapshot: '/snapshot.json', language: 'de' });
