/** What `--help` says of feeds. */
export const feedUsage = `stockline feed CHANNEL FOLDER --country CC [--catalogue PRODUCTS.csv | --supplemental] [--format NAME]
       [--shipping-price "4.95 EUR"] [--postal-code CODE] [--link ADDRESS] [--changed-since INSTANT|FILE]
       [--revisions FILE] [--at INSTANT] [--out FILE [--json]] [--encoding NAME] [--language TAG]
stockline feed CHANNEL FOLDER --country CC --lines CART.json [--out FILE]

Writes what a channel is told of a shop's products: the promise that their pages make, in the
channel's words, for one unit or the least that can be ordered. FOLDER is what \`stockline publish\`
wrote; a snapshot in one file does, too. What a channel has no word for is left out and told on
standard error, with the SKUs: docs/feeds.md has the table. One bad row costs one row.

  google    Google Merchant Center: tsv, xml
  meta      Meta's catalogue: csv, tsv, xml
  openai    OpenAI's product feed: jsonl, csv, tsv
  acp       Agentic Commerce Protocol, a product a line: jsonl
  ucp       Universal Commerce Protocol, likewise: jsonl

  --country CC           the country that the feed is for; one feed a country
  --postal-code CODE     a place in it, where the days are not the same everywhere
  --catalogue FILE       your products as CSV: sku (or id), title, link, price and whatever else the
                         channel takes. Its columns go into the feed as they are
  --supplemental         a feed that is laid over another: the id and what is computed, and nothing else
  --format NAME          the first of the above when absent
  --shipping-price TEXT  what sending costs, where the catalogue has no column shipping_price
  --link ADDRESS         the shop's address, which an XML feed names
  --revisions FILE       write the revision of each product's document there
  --changed-since WHAT   only products whose document is another than in that FILE, or has figures of after
                         that instant
  --lines FILE           for acp and ucp, a document of an order: {"lines":[{"sku":"MUG","quantity":2}]}
  --at INSTANT           when it is asked; now without it
  --out FILE             write there, whole or not at all. Where nothing is left, it stays as it was
  --json                 all that was left out, as JSON on standard output
  --encoding NAME        of the catalogue: utf-8, utf-16le, utf-16be, windows-1252 or latin1
  --language TAG         the language of texts, where the channel has some

  stockline feed google public/stock --country DE --catalogue products.csv --out google-de.tsv
`;
