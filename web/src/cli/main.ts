/**
 * The command line: `run` does what the arguments say and gives the exit status.
 *
 * Results go to stdout, and so do faults, as the JSON that the engine writes; sentences for people go to stderr.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { check } from './check.ts';
import { checkWording } from './check-wording.ts';
import { holidaysFor, holidaysOf } from './holidays/countries.ts';
import { holidays } from './holidays/holidays.ts';
import { init } from './init/init.ts';
import { exitStatus, UnreadableError, UsageError } from './io/exit.ts';
import { meantBy } from './io/near.ts';
import { endWhereNothingCanBeWritten } from './io/output.ts';
import { ledger } from './ledger.ts';
import { notice } from './notice.ts';
import { noticeOfLedger } from './notice-of-ledger.ts';
import { plan } from './plan.ts';
import { presets } from './presets.ts';
import { publish } from './publish.ts';
import { quote } from './quote.ts';
import { report } from './report.ts';
import { revise } from './revise.ts';
import { filesOfStore } from './store/files.ts';
import { type CommandName, commandHelp, commandNames, generalHelp } from './usage.ts';

/** What the arguments may say, for all commands; each command refuses what is not its own. */
const options = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
  sku: { type: 'string', multiple: true },
  order: { type: 'string' },
  explain: { type: 'boolean' },
  rules: { type: 'string' },
  years: { type: 'string' },
  workdays: { type: 'string' },
  types: { type: 'string' },
  overrides: { type: 'string' },
  names: { type: 'boolean' },
  for: { type: 'string' },
  language: { type: 'string' },
  shop: { type: 'string' },
  text: { type: 'boolean' },
  wording: { type: 'boolean' },
  reason: { type: 'string' },
  at: { type: 'string' },
  country: { type: 'string' },
  zone: { type: 'string' },
  place: { type: 'string', multiple: true },
  cutoff: { type: 'string' },
  trade: { type: 'string' },
  'ships-to': { type: 'string' },
  'transit-days': { type: 'string' },
  'hide-stock-above': { type: 'string' },
  holidays: { type: 'string' },
  'allow-fall': { type: 'boolean' },
  'as-of': { type: 'string' },
  currency: { type: 'string' },
  dates: { type: 'string' },
  decimal: { type: 'string' },
  encoding: { type: 'string' },
  location: { type: 'string' },
  'location-map': { type: 'string' },
  map: { type: 'string' },
  settings: { type: 'string' },
  json: { type: 'boolean' },
  csv: { type: 'boolean' },
  html: { type: 'string' },
  ledger: { type: 'string' },
  since: { type: 'string' },
  line: { type: 'string' },
  shipped: { type: 'string' },
  delivered: { type: 'string' },
  cancelled: { type: 'string' },
  noticed: { type: 'string' },
  revised: { type: 'string' },
  answer: { type: 'string' },
  answered: { type: 'string' },
  part: { type: 'string' },
  to: { type: 'string' },
  out: { type: 'string' },
  archive: { type: 'string' },
  keep: { type: 'string' },
  compress: { type: 'boolean' },
  watch: { type: 'boolean' },
  every: { type: 'string' },
  catalogue: { type: 'string' },
  supplemental: { type: 'boolean' },
  format: { type: 'string' },
  'postal-code': { type: 'string' },
  'shipping-price': { type: 'string' },
  link: { type: 'string' },
  'changed-since': { type: 'string' },
  revisions: { type: 'string' },
  lines: { type: 'string' },
  strict: { type: 'boolean' },
} as const;

/** Options that belong to some commands, and which. */
const owners = {
  sku: ['plan'],
  order: ['plan', 'notice'],
  explain: ['plan'],
  rules: ['plan', 'check', 'publish', 'report', 'notice'],
  years: ['holidays', 'init'],
  workdays: ['holidays', 'init'],
  types: ['holidays'],
  overrides: ['holidays'],
  names: ['holidays'],
  for: ['holidays'],
  language: ['quote', 'notice', 'feed'],
  shop: ['notice'],
  reason: ['notice'],
  text: ['notice'],
  wording: ['check'],
  country: ['init', 'feed'],
  zone: ['init'],
  place: ['init'],
  cutoff: ['init'],
  trade: ['init'],
  'ships-to': ['init'],
  'transit-days': ['init'],
  'hide-stock-above': ['init'],
  holidays: ['init'],
  'allow-fall': ['import'],
  'as-of': ['import'],
  currency: ['import'],
  dates: ['import'],
  decimal: ['import'],
  encoding: ['import', 'feed'],
  location: ['import'],
  'location-map': ['import'],
  map: ['import'],
  settings: ['import'],
  at: ['verify', 'check', 'report', 'notice', 'feed'],
  json: ['import', 'check', 'report', 'feed'],
  csv: ['report'],
  html: ['report'],
  ledger: ['report', 'notice'],
  since: ['report'],
  line: ['ledger'],
  shipped: ['ledger'],
  delivered: ['ledger'],
  cancelled: ['ledger'],
  noticed: ['ledger'],
  revised: ['ledger'],
  answer: ['ledger'],
  answered: ['ledger'],
  part: ['ledger'],
  to: ['publish'],
  out: ['plan', 'import', 'feed'],
  archive: ['publish', 'verify', 'report'],
  keep: ['publish'],
  compress: ['publish'],
  watch: ['publish'],
  every: ['publish'],
  catalogue: ['feed'],
  supplemental: ['feed'],
  format: ['feed'],
  'postal-code': ['feed'],
  'shipping-price': ['feed'],
  link: ['feed'],
  'changed-since': ['feed'],
  revisions: ['feed'],
  lines: ['feed'],
  strict: ['publish'],
} as const satisfies Partial<Record<keyof typeof options, readonly CommandName[]>>;

const inWords = new Intl.ListFormat('en-GB');

/** Runs the command that the arguments name. */
export async function run(args: readonly string[]): Promise<number> {
  endWhereNothingCanBeWritten(process.stdout, process.stderr);
  try {
    return await dispatch(args);
  } catch (error) {
    if (error instanceof UsageError) {
      const name = args.find(isCommand);
      process.stderr.write(
        `stockline: ${error.message}\nTry: stockline ${name === undefined ? '' : `${name} `}--help\n`,
      );
      return exitStatus.refused;
    }
    if (error instanceof UnreadableError) {
      process.stderr.write(`stockline: ${error.message}\n`);
      return exitStatus.failed;
    }
    process.stderr.write(`stockline: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return exitStatus.failed;
  }
}

async function dispatch(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args);
  const [name, ...operands] = positionals;
  if (values.version === true) return print(`${await packageVersion()}\n`);
  if (name === undefined) {
    if (values.help === true) return print(generalHelp);
    throw new UsageError(`Which command? One of: ${commandNames.join(', ')}.`);
  }
  if (!isCommand(name)) throw unknownCommand(name);
  if (values.help === true) return print(commandHelp[name]);
  for (const [option, commands] of Object.entries<readonly CommandName[]>(owners)) {
    if (!commands.includes(name) && option in values) {
      throw new UsageError(`--${option} belongs to ${inWords.format(commands)}, not to ${name}.`);
    }
  }
  switch (name) {
    case 'init': {
      if (operands.length > 1)
        throw new UsageError('init takes one folder: stockline init shop --country DE --zone Europe/Berlin');
      return init(operands[0], values);
    }
    case 'import': {
      const [system, ...files] = operands;
      // Its reader of CSV is loaded for this command alone.
      const { importStore } = await import('./import/import.ts');
      return importStore(system, files, values);
    }
    case 'plan':
      return plan(await storeOperands(name, operands), {
        skus: values.sku ?? [],
        order: values.order,
        explains: values.explain ?? false,
        rules: values.rules,
        out: values.out,
      });
    case 'publish':
      if (values.to === undefined)
        throw new UsageError('publish takes a folder: stockline publish STORE.json --to public/stock');
      return publish(await storeOperands(name, operands), {
        to: values.to,
        rules: values.rules,
        archive: values.archive,
        keep: values.keep,
        compresses: values.compress ?? false,
        watches: values.watch ?? false,
        every: values.every,
        isStrict: values.strict ?? false,
      });
    case 'check':
      return values.wording === true ? checkWording(operands) : check(await storeOperands(name, operands), values);
    case 'report':
      return report(await storeOperands(name, operands), values);
    case 'ledger':
      return ledger(operands, values);
    case 'quote':
      if (operands.length < 1 || operands.length > 2) {
        throw new UsageError(
          'quote takes a snapshot, and after it a file of queries or none: stockline quote SNAPSHOT.json < QUERIES.jsonl',
        );
      }
      return quote(operands[0] ?? '-', operands[1] ?? '-', values.language);
    case 'revise':
      if (operands.length < 1 || operands.length > 2) {
        throw new UsageError(
          'revise takes a snapshot, and after it a file of promises or none: stockline revise SNAPSHOT.json < PROMISES.jsonl',
        );
      }
      return revise(operands[0] ?? '-', operands[1] ?? '-');
    case 'verify': {
      if (operands.length < 1 || operands.length > 2) {
        throw new UsageError(
          'verify takes a snapshot, and after it a file of values or none: stockline verify SNAPSHOT.json < VALUES.jsonl',
        );
      }
      // Its texts in all languages are loaded for this command alone.
      const { verify } = await import('./verify.ts');
      return verify(operands[0] ?? '-', operands[1] ?? '-', { at: values.at, archive: values.archive });
    }
    case 'feed': {
      const [channel, ...paths] = operands;
      // Its reader of CSV is loaded for this command alone.
      const { feed } = await import('./feed.ts');
      return feed(channel, paths, values);
    }
    case 'presets':
      if (operands.length > 1) throw new UsageError('presets takes one name or none: stockline presets made-to-order');
      return presets(operands[0]);
    case 'notice':
      return noticeBy(operands, values);
    case 'holidays': {
      const [country, subdivision, ...rest] = operands;
      if (values.for !== undefined) {
        if (country !== undefined)
          throw new UsageError(
            'With --for the store names the countries: stockline holidays --for STORE.json --years 2027',
          );
        return holidaysFor(values.for, values);
      }
      if (country?.includes(',') && subdivision === undefined) return holidaysOf(country, values);
      if (country === undefined || rest.length > 0) {
        throw new UsageError(
          'holidays takes a country, and after it a part of it or none: stockline holidays DE BY --years 2026-2028. Several countries have commas: DE,AT,CH',
        );
      }
      return holidays(country, subdivision, values);
    }
  }
}

/** Of a ledger's orders, or of answers that `revise` gave. */
async function noticeBy(operands: readonly string[], values: ReturnType<typeof parse>['values']): Promise<number> {
  const { language, shop, order, reason, text = false, ledger: path, rules, at } = values;
  const options = {
    ...(language && { language }),
    ...(shop && { shop }),
    ...(order && { order }),
    ...(reason && { reason }),
  };
  if (path !== undefined)
    return noticeOfLedger(await storeOperands('notice', operands), { ledger: path, rules, at, asText: text }, options);
  if (rules !== undefined || at !== undefined)
    throw new UsageError('notice takes --rules and --at with --ledger alone: stockline notice shop --ledger LEDGER');
  if (operands.length > 1)
    throw new UsageError('notice takes a file of revisions or none: stockline notice < REVISIONS.jsonl');
  return notice(operands[0] ?? '-', text, options);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // parseArgs explains itself over several sentences; the first says what is wrong.
    const message = error instanceof Error ? (error.message.split(/(?<=\.) /)[0] ?? error.message) : String(error);
    throw new UsageError(mistyped(message, args));
  }
}

function unknownCommand(name: string): UsageError {
  const near = meantBy(name, commandNames);
  return new UsageError(
    `There is no command "${name}"${near === '' ? '.' : near} There are: ${commandNames.join(', ')}.`,
  );
}

/** With the nearest of its command's own where one was mistyped. */
function mistyped(message: string, args: readonly string[]): string {
  const [, written = ''] = /^Unknown option '--([^']+)'/u.exec(message) ?? [];
  const name = args.find(isCommand);
  const belongs: Readonly<Record<string, readonly CommandName[]>> = owners;
  const own = Object.keys(options).filter((each) => name === undefined || (belongs[each]?.includes(name) ?? true));
  const near = written === '' ? '' : meantBy(written, own).replace('"', '"--');
  return near === '' ? message : `There is no option --${written}${near}`;
}

/** A store, in one file or several, or in a folder. */
async function storeOperands(name: CommandName, operands: readonly string[]): Promise<readonly string[]> {
  if (operands.length > 0) return filesOfStore(operands);
  throw new UsageError(
    `${name} takes a store: stockline ${name} STORE.json (a folder, files, or - for standard input)`,
  );
}

function isCommand(name: string): name is CommandName {
  return (commandNames as readonly string[]).includes(name);
}

function print(text: string): number {
  process.stdout.write(text);
  return exitStatus.done;
}

async function packageVersion(): Promise<string> {
  const text = await readFile(new URL(/* @vite-ignore */ '../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
