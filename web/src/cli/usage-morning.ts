/** What `--help` says of what an operator does every morning. */

export const reportUsage = `stockline report STORE.json … [--ledger LEDGER.jsonl] [--since SNAPSHOT.json|FOLDER|AGE]
       [--archive DIR] [--csv | --json] [--html FILE] [--at INSTANT] [--rules DIR|none]

Tells what an operator has to know in the morning:

  Orders at risk    open orders that come later than was said, by their ids: the old day and the new
                    one, what is owed by law and by when, what the customer may do, and what goes back.
                    With --ledger the promises as they were accepted are asked about; of other orders
                    the store's commitments are, which have an "id" and a "due"
  Without a day     open orders that neither the ledger nor the store has a day of: they are counted, and
                    those that wait for units still to come are listed. Whether they are late nobody knows
  Changed           what shoppers are told otherwise than by the last publication: out of stock, later,
                    in stock again, sooner. Needs --since
  Sells out         products of which fewer units are free, after those in open orders, than these orders
                    took, until more come. By open orders and known receipts alone
  Not known         lines of the ledger that do not count, orders that the store does not know, products
                    with a fault. They cost the report nothing else

  --ledger FILE   the promises that were accepted (stockline ledger)
  --since WHAT    the snapshot, or a copy of the published folder, of before; or how long ago, as in 24h:
                  then the archive says what was published
  --archive DIR   that archive; otherwise the one beside the store
  --csv           one table, for a spreadsheet: a text that it would take for a formula has an
                  apostrophe before it
  --json          one document, for programs
  --html FILE     one page, which fetches nothing; private, as it names orders
  --at INSTANT    when it is told; now without it. A store that is older than "freshForMinutes" is told
                  as of its own instant
`;

export const ledgerUsage = `stockline ledger append LEDGER.jsonl VALUE.json
       stockline ledger close LEDGER.jsonl ORDER --shipped|--delivered|--cancelled DAY [--line SKU]
       stockline ledger reopen LEDGER.jsonl ORDER [--line SKU]
       stockline ledger told LEDGER.jsonl ORDER --noticed DAY [--revised DAY] [--answer ANSWER --answered DAY]
         [--line SKU] [--part N]
       stockline ledger open LEDGER.jsonl

Keeps the promises that were accepted, and what became of them: one JSON object a line, at the end of
a file that only grows. The line is on the disk when the command ends. A last line that a crash has
torn costs that line alone: it is told with its number, and the next one begins on a line of its own.

  append   what verifyShown gave back, with the order's id: {"order": ID, "to": {"country",
           "postalCode"}, "ship": "as_ready", "promise": …}. "at", "completed" (a day) and "prepaid" may
           be in it. A verdict that is not same or sooner is refused, and so is a promise of what
           cannot be had
  close    what became of an order, or of one product of it; no day that is still to come. Shipped, it
           waits to be delivered
  reopen   takes back what close said of it, which was a mistake
  told     a notice of delay that was sent, the last day that it named, and what was answered:
           consented or cancelled. --part is the place of the one part that it was about, from 0.
           stockline notice --ledger says what to write here
  open     lists the orders of which something is still to come

  stockline ledger append ledger.jsonl value.json
  stockline ledger close ledger.jsonl SO-1 --delivered 2026-12-01
  stockline ledger told ledger.jsonl SO-2 --noticed 2026-11-30 --revised 2026-12-10

Several processes of one machine may append at once. It holds orders: keep it private.
`;
