/** What `--help` says. */

export const commandNames = ['plan', 'quote', 'check'] as const;
export type CommandName = (typeof commandNames)[number];

const common = `Documents are files, or - for standard input. Faults are written to standard output as {"errors":[…]}, each with a
code, a JSON pointer and a sentence, and to standard error in words.

Exit status: 0 done, 1 a file or the engine could not be read, 2 a document, a query or the command was refused.
`;

export const generalHelp = `stockline: honest ship and delivery dates.

  stockline plan STORE.json [--sku SKU …]   make the public snapshot of a private store
  stockline quote SNAPSHOT.json             answer queries, one JSON object a line
  stockline check STORE.json                list every fault of a store

  --help, -h      this text; after a command, more about it
  --version, -V   the version

${common}`;

export const commandHelp: Readonly<Record<CommandName, string>> = {
  plan: `stockline plan STORE.json [--sku SKU …] > SNAPSHOT.json

Makes the snapshot that shoppers' browsers may see from the store that they may not: ladders and policies, no supplier, receipt id
or commitment. Writes one line of JSON.

  --sku SKU   plan only this product; may be given several times

${common}`,
  quote: `stockline quote SNAPSHOT.json [QUERIES.jsonl] < QUERIES.jsonl > PROMISES.jsonl

Answers each line of queries with one line: the promise, or the faults of that query; the lines after it are answered all the same,
and the exit status is 2 at the end. A query without "at" is asked now.

  echo '{"sku":"MUG","quantity":4,"to":{"country":"US","postalCode":"10001"}}' | stockline quote snapshot.json

${common}`,
  check: `stockline check STORE.json

Lists every fault that stands in the way of a plan, as {"errors":[…]}; the list is empty when there is none.

${common}`,
};
