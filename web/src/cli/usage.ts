/** What `--help` says. */
import { noticeLanguages } from '../locales/notice/languages.ts';
import { feedUsage } from './usage-feed.ts';
import { ledgerUsage, reportUsage } from './usage-morning.ts';

export const commandNames = [
  'init',
  'import',
  'plan',
  'publish',
  'quote',
  'revise',
  'verify',
  'notice',
  'check',
  'report',
  'ledger',
  'feed',
  'presets',
  'holidays',
] as const;
export type CommandName = (typeof commandNames)[number];

/** Each folder of messages has the same. */
const languages = noticeLanguages.join(', ');

const common = `Documents are files, or - for standard input. Faults are written to standard output as
{"errors":[…]}, each with a code, a JSON pointer and a sentence, and to standard error in words. In a
terminal, where both would stand below each other, the faults of a document are written in words alone.

Exit status: 0 done, 1 a file or the engine could not be read, 2 a document, a query or the command
was refused.
`;

const severalFiles = `A store may be in several files, such as settings and data: name them one after another. Each member of
the store stands in one of them; what they have of products adds up. A folder stands for its settings.json
and data.json.
`;

const rulesOption = `  --rules DIR   take the rule packs in this folder in place of those that come with the package; none
                takes none. A snapshot keeps the packs of the countries that the store ships to. They are
                facts with their sources, and not legal advice.
`;

export const generalHelp = `stockline: honest ship and delivery dates.

  stockline init DIR --country CC --zone Z  write a folder with a shop's settings
  stockline import SYSTEM FILE.csv …        make a store's data from the exports of a shop's system
  stockline plan STORE.json [--sku SKU …]   make the public snapshot of a private store
  stockline publish STORE.json --to DIR     write a shop document and one document a product
  stockline quote SNAPSHOT.json             answer queries, one JSON object a line
  stockline revise SNAPSHOT.json            say whether earlier promises still hold, one JSON object a line
  stockline verify SNAPSHOT.json            say whether what checkouts have shown is true, one JSON object a line
  stockline notice REVISIONS.jsonl          write what customers have to be told of a delay
  stockline check STORE.json                list every fault of a store
  stockline report STORE.json               tell which orders are at risk, and what has changed
  stockline ledger append LEDGER VALUE.json keep the promises that were accepted
  stockline feed CHANNEL DIR --country CC   write what a channel is told of the products
  stockline check --wording FILE …          list what a shop's texts may not say
  stockline presets [NAME]                  list terms to start from, by trade, or write one
  stockline holidays COUNTRY --years YEARS  write a calendar with a country's public holidays

  --help, -h      this text; after a command, more about it
  --version, -V   the version

${common}`;

export const commandHelp: Readonly<Record<CommandName, string>> = {
  init: `stockline init DIR --country CC[-SUBDIVISION] --zone ZONE [--place NAME …] [--cutoff HH:MM]
         [--transit-days N-M] [--ships-to CC,CC,…] [--trade PRESET] [--hide-stock-above N|none]
         [--workdays DAYS] [--years YEARS] [--holidays none]

Writes a folder with what a shop begins with: settings.json, each part explained in "x-why"; data.json,
which \`stockline import\` fills; and README.md, which says what to look at. It writes over nothing.
What nobody has said is left out and told, not guessed.

  --country CC            where the shop is, as in DE, or DE-BY for the holidays of a part of it
  --zone ZONE             its time zone, as in Europe/Berlin
  --place NAME            what the place that sends is called; main when absent. Several times for
                          several places
  --cutoff HH:MM          the local time from which an order counts for the next working day
  --transit-days N-M      days that your carrier takes within that country; without them it says when it
                          ships, and no delivery day
  --ships-to CC,CC,…      countries to which parcels go, beside its own
  --trade PRESET          terms to start from: see \`stockline presets\`
  --hide-stock-above N    up to how many units of a product the public files may tell; none hides
                          nothing. Without it a terminal is asked, and a script gets 100
  --workdays DAYS         mon,tue,… instead of the week usual there
  --years YEARS           of which the holidays are written; this and the next when absent
  --holidays none         no public holidays: without it date-holidays has to be installed

  stockline init shop --country DE --zone Europe/Berlin --cutoff 14:00 --transit-days 1-3 --trade made-to-order

${common}`,
  import: `stockline import SYSTEM FILE.csv … [--settings SETTINGS.json] [--out FILE] [--as-of INSTANT]
         [--location NAME] [--location-map MAP.json] [--map MAP.json] [--currency CUR]
         [--decimal point|comma] [--dates d/m/y|m/d/y|y/m/d] [--encoding NAME] [--allow-fall] [--json]

Makes a store's data from the CSV files that a shop's system exports: stock, deliveries, open orders,
prices. SYSTEM is shopify, woocommerce, odoo, or csv for any other. What a file is, its header row
tells; one that is not known is refused. Every row that is left out is told on standard error, with
its line and why. A cell that cannot be read stays in the data as it is, so that \`stockline check\`
names it with its file and line, and it costs its own product alone. No unit counts twice: where the
stock is what is left after open orders, their lines are left out.

  --settings FILE      the settings that the data is for, as \`stockline init\` writes them: places that they
                       do not have are refused, and what they say of a product goes before the exports
  --out FILE           write there, at once and whole, and not to standard output
  --as-of INSTANT      when the figures were right; without it, when the oldest file of stock or orders was written
  --location NAME      where units are of which the file names no place
  --location-map FILE  {"name in the files": "name in the store", "other name": null to leave it out}
  --map FILE           which column is what in files that are not known (docs/import.md)
  --currency CUR       of prices that name none; without it those are left out
  --decimal MARK       what parts the decimals, where 1.234 or 1,234 stands; a table of a map may say
                       its own, and Shopify's own files are known to have points
  --dates ORDER        how days are written, where 03/04/2026 stands; likewise
  --encoding NAME      of files that are not UTF-8: utf-16le, utf-16be, windows-1252 or latin1; likewise
  --allow-fall         write also where more than half of the products that had units on hand, and five
                       or more, have none now: without it such an export is taken for one cut off
  --json               write to standard output what was read, left out and warned of; needs --out

  stockline import shopify inventory.csv products.csv orders.csv --currency EUR \\
    --settings shop/settings.json --out shop/data.json

${common}`,
  plan: `stockline plan STORE.json … [--sku SKU …] [--order ID | --explain] [--rules DIR|none] [--out SNAPSHOT.json]

Makes the snapshot that shoppers' browsers may see from the store that they may not: ladders and
terms, no supplier, receipt id or commitment. Writes one line of JSON. ${severalFiles}
  --sku SKU   plan only this product; may be given several times
  --order ID  plan as the order with these commitments sees the store: its own and those behind it
              in line are left out, so that quote and revise say what it can count on; for that
              order's page only, not to be published
  --out FILE  write to this file, which is whole at any moment: it is written beside its place and
              renamed, and with a fault in the store it stays as it was
  --explain   write, in place of the snapshot, which receipt serves which commitment and what is
              free; private, not for browsers
${rulesOption}
${common}`,
  publish: `stockline publish STORE.json … --to DIR [--archive DIR] [--keep 14d] [--compress] [--watch] [--every 5m]
                  [--strict] [--rules DIR|none]

Writes what shoppers' browsers may see into a folder: DIR/shop.json, and DIR/products/ with one small
document a product. Whoever reads meanwhile, and whenever it is stopped, all documents are whole. What
has not changed is not written anew. A product with a fault is left out and named; its last good
document stays, where it has one, and is fresh for as long as it was. With a fault of what products share nothing changes.
${severalFiles}
  --to DIR       the folder, which the web server serves; it is made where there is none. One publisher at
                 a time works in it
  --archive DIR  where every revision is kept, for \`verify\`; not in the folder that is served, as it tells
                 what you sell. Otherwise beside the store, called as DIR is, with -archive
  --keep AGE     how long it is kept after another took its place, such as 36h; otherwise 14d
  --compress     write FILE.br and FILE.gz beside each file
  --watch        go on, and publish what changes whenever a file of the store does, until SIGTERM or Ctrl+C
  --every AGE    go on, and look so often whether something has changed
  --strict       exit with 2 where a product is held, or the figures are too old for pages to give dates; all
                 else is published just the same
${rulesOption}
Standard output, a line a publication, but not in a terminal: {"shop", "heartbeat", "freshUntil",
"planned", "written", "unchanged", "removed", "held", "faults"}.

${common}`,
  quote: `stockline quote SNAPSHOT.json|DIR [QUERIES.jsonl] [--language TAG] < QUERIES.jsonl > PROMISES.jsonl

Answers each line of queries with one line: the promise, or the faults of that query; the lines
after it are answered all the same, and the exit status is 2 at the end. A query without "at" is
asked now. In the place of a snapshot a folder may be named that stockline publish has written.

  {"sku":"MUG","quantity":4}                      one product
  {"lines":[{"sku":"MUG","quantity":4},…]}        an order: each line, everything together, and split
  {"skus":["MUG",…]}                              many products, the least that can be ordered of each

each with "to", "method" and "confidence", where they are known. A query for one product may have
"promised", a promise given earlier for the same query: its dates are kept while they hold.

  --language TAG   put into each promise that needs the shopper's consent the text to consent to:
                   ${languages}, or narrower as in de-AT

  echo '{"sku":"MUG","quantity":4,"to":{"country":"US","postalCode":"10001"}}' | stockline quote snapshot.json

${common}`,
  revise: `stockline revise SNAPSHOT.json|DIR [PROMISES.jsonl] < PROMISES.jsonl > REVISIONS.jsonl

Answers each line, {"promised": a promise given earlier}, with one line: {"change", "changed",
"promise"}. The change is unchanged, sooner or later, by the last day; "changed" lists every member
that differs, and "promise" is the one of now. Give "to", "method" and "confidence" as they were
asked then. A line without "at" is asked now; one that is refused is answered with its faults, those
after it all the same, and the exit status is 2 at the end.

With "order" in a line, what happened to the order since, the answer has "delay": whether it is late
by the law of the destination, what the customer has to be told and by when, what they can choose,
when the order ends by itself, by when money goes back.

  {"promised": …, "to": …, "order": {"completed": DAY, "prepaid": true, "delays": […]}}

  completed   the day on which you had the payment, or the authority to charge, and all that you had
              to know
  prepaid     true where money was taken, or may be, before shipment
  delays      the delays that the customer was told of, in that order: {"noticed": the day of the
              notice, "revised": the last day that it named (none: no day is known), "answer":
              "consented" or "cancelled", "answered": the day of the answer, "part": of several
              parts the one that it was about, by its place in "promised" as in "delay" (none: all
              of them)}
  shipments   what was sent in several goes: {"quantity": how many, "shipped": DAY, "delivered": DAY}. They
              are the first of the units, in the order in which they were promised
  shipped     the day on which the carrier took the units that are in no shipment of their own
  delivered   the day on which the customer got those
  cancelled   the day on which the customer cancelled, other than in answer to a notice
  withdrawn   the day on which the customer withdrew from the contract, by the right without a reason
  refused     the day on which you said that you will not ship

Every DAY is YYYY-MM-DD; "completed" and "prepaid" are needed, the rest as far as it happened. Where
units have answers of their own, the answer has "parts" with a "delay" each, and its "delay" is that
of which most is to be said; "promise" is about the units that are left.

  jq -c '{promised: ., to: {country: "US"}}' promises.jsonl | stockline revise snapshot.json
  jq -c '{promised: ., to: {country: "US"}, order: {completed: "2026-11-02", prepaid: true}}' promises.jsonl |
    stockline revise snapshot.json | stockline notice --text

${common}`,
  verify: `stockline verify SNAPSHOT.json|DIR [VALUES.jsonl] [--at INSTANT] [--archive DIR]
         < VALUES.jsonl > VERIFICATIONS.jsonl

Answers each line, the value of a <stockline-checkout>, with one line: {"verdict", "differs",
"promise"}. The engine is asked the value's question afresh. The verdict is same; sooner, where
later days were shown than can be promised, and only "promise" binds; later, where days are later
by now; or untrue: it was not shown so, it cannot be had, its terms are others, or what needs
consent was not agreed to. "differs" points into the value, and "promise" is what can be promised.
The lines, the destination and the method are the value's own: compare them with the order's. An
empty line is untrue: nothing was shown. The exit status is 2 where any value is untrue.
In the place of a snapshot a folder may be named that stockline publish has written.

  --at INSTANT   when it has to hold, such as when the order came in; without it, the moment that
                 the value names
  --archive DIR  the archive that stockline publish keeps: a value that names the revisions that it
                 was computed from is computed anew from these, and is untrue where it was not shown
                 exactly so. "judgedBy" says archive then, and snapshot of every other

  stockline verify snapshot.json values.jsonl --at 2026-11-23T15:04:00Z | jq -r .verdict
  stockline verify public/stock --archive archive --at 2026-11-23T15:04:00Z < values.jsonl

${common}`,
  notice: `stockline notice [REVISIONS.jsonl] [--language TAG] [--shop NAME] [--order ID]
         [--reason TEXT] [--text] < REVISIONS.jsonl > NOTICES.jsonl
       stockline notice STORE.json … --ledger LEDGER.jsonl [--order ID] [--language TAG] [--shop NAME]
         [--reason TEXT] [--text] [--at INSTANT] [--rules DIR|none]

Writes for each answer that \`stockline revise\` gave to a question with "order" what the customer
has to be told: one line {"language", "subject", "text", "statements", "noticeBy", "delays"}. It is
what the law of the destination asks for and no more: the new day, the right to agree or to cancel,
what silence means, when the order ends by itself, by when money comes back, where to answer
("answerAt" of the store). Parts of an order that each owe a notice are told in one, by their units.
"delays" is for the order's history: each entry gets the day on which you sent it, as "noticed".
What the law asks for and nobody has told is named in "missing". Where nothing has to be said,
"statements" is empty and there is no text. All text is plain, never HTML. A line that is no such
answer has its faults in its place, those after it are written all the same, and the exit status is
2 at the end.

With --ledger it looks into the ledger itself: it asks of each open order, or of the one that --order
names, whether its promise still holds in the store, and writes what there is to send. Each line has
"order" and "sku" then. On standard error it says the command that writes the letter down once it is
sent. A store that is too old for dates makes no letter.

  --language TAG   ${languages}, or narrower as in de-AT; en when absent
  --shop NAME      the shop's name, for the subject and the end
  --order ID       the order's number; with --ledger, the order that is asked about
  --ledger FILE    the promises that were accepted (stockline ledger)
  --at INSTANT     with --ledger, the instant of asking; now without it
  --reason TEXT    why no new day can be given, after a colon: "the port is congested"; absent, the
                   words for the receipt's own code
  --text           write subject and text as they are; several are parted by a line of dashes

  stockline revise snapshot.json < questions.jsonl |
    stockline notice --language de --shop 'Alder & Tern' --order A-17 --text
  stockline notice shop --ledger ledger.jsonl --order A-17 --text

${common}`,
  report: `${reportUsage}
${rulesOption}
${common}`,
  ledger: `${ledgerUsage}
${common}`,
  feed: `${feedUsage}
${common}`,
  check: `stockline check STORE.json … [--json] [--at INSTANT] [--rules DIR|none]
       stockline check --wording FILE …

Lists every fault that stands in the way of a plan, as {"errors":[…],"warnings":[…]}; the lists are
empty when there is none. Warnings do not stand in the way and deserve a look: units that are oversold,
receipts that are overdue, a policy that the law overrides. With those alone the exit status is 0. In
words they stand product by product, faults first, then the most costly: beside a product stand the
units that it is about, of a product with a fault those on hand, and what they would sell for. Where the
store was imported, the file and line are told, and what the import warned of. ${severalFiles}
  --json        {"errors", "warnings", "groups": [{"sku", "name", "units", "cost", "errors",
                "warnings", "notes"}]}, and nothing in words. A finding has "from": {"file", "line",
                "says"} where the store names it, as "x-from"; "notes" is what the import warned of
  --at INSTANT  what "asOf" is held against; now without it

With --wording the files are a shop's texts: .json (every string in it), .html, and all else as
plain text. What the law or a court calls unlawful or misleading, in English and German, is listed
as {"findings":[{"code", "place", "quote", "citation", "message"}]}: delivery times that leave the
day open, made-up scarcity, a shopper's right told as the shop's favour, wrong refund times. The
message says what to write instead. It knows words, not facts: look at each finding, and do not take
an empty list for legal advice.

${rulesOption}
${common}`,
  presets: `stockline presets [NAME]

Lists the presets that come with the package, or writes one: terms to start from for one trade,
where they come from (what shops commonly do, or only our suggestion), and where the law overrides
them. Its "policy" goes among a store's "policies".

  stockline presets
  stockline presets fashion-preorder | jq .policy

Not legal advice.

${common}`,
  holidays: `stockline holidays COUNTRY [SUBDIVISION] --years YEARS [--workdays DAYS] [--types TYPES]
         [--overrides FILE.json] [--names]
       stockline holidays COUNTRY,COUNTRY,… --years YEARS [--types TYPES] [--names]
       stockline holidays --for STORE.json --years YEARS [--types TYPES] [--names]

Writes one calendar, to be put among a store's "calendars": the days of the week that are worked,
the holidays as closed days, and the last day that it speaks of. Past that day there is no date, so
write it anew in time. Writes one line of JSON.

For several countries, or all to which the lanes of a store lead, it writes {"calendars": {…},
"holidays": {…}} instead: a calendar for each country, and which country has which, as a store has
them. Nothing is delivered there on those days. A calendar that the store has for a country's
holidays alone keeps its name; the others are called holidays-de and the like.

  COUNTRY               two letters, as in DE
  SUBDIVISION           a part of it that has holidays of its own, as in BY or DE-BY; a part of
                        that, as in BY.A
  --years YEARS         2027, or the first and the last: 2026-2028
  --workdays DAYS       mon,tue,… instead of the week usual there: Monday to Friday, but Sunday to
                        Thursday where the weekend is Friday and Saturday (BH, DZ, EG, IL, SA),
                        Saturday to Thursday in IR, Monday to Saturday in IN
  --types TYPES         which holidays are closed days: public (the default), bank, optional,
                        school, observance
  --overrides FILE      what the shop knows better (see below); - for standard input
  --for STORE           all countries to which its lanes lead; - for standard input
  --names               add "names", which says why each day is closed; the engine passes it over

  stockline holidays US --years 2026-2028 > dock.json
  stockline holidays DE BY --years 2027 --workdays mon,tue,wed,thu,fri,sat \\
    --overrides ours.json --names
  stockline holidays --for store.json --years 2026-2028 | jq -s '.[0] * .[1]' store.json - > new.json

Half days are not closed days; they are told on standard error, as the "halfDays" that a location
can keep.

The holidays are those of the library date-holidays, which is installed beside stockline:
npm install date-holidays@3. Its data is CC BY-SA 3.0: who passes it on names it and keeps that licence.
It is wrong in places: it has fewer days of China's holidays of 2026 than are kept, and none of the
weekends worked for them. Check the days, and correct them with overrides, each member optional:

  { "closed": { "2026-12-24": "Inventory" }, "open": ["2026-10-10"], "remove": ["2026-11-11"] }

closed adds days with their names, open makes worked days of weekends and holidays, remove takes
holidays away.

${common}`,
};
