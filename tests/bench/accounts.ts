/**
 * Why goals of `./dev bench` are missed: where the time or the bytes go, and what was tried, with figures. An account
 * is written at the page's end while one that it is about is missed. Its figures are of November 2026, on two cores of
 * an EPYC with Emscripten 3.1.6 and Chromium 156.
 */
export interface Account {
  /** The beginning of the names of its goals. */
  of: readonly string[];
  title: string;
  text: string;
}

export const accounts: readonly Account[] = [
  {
    of: ['one rung', '20 rungs', '100 rungs'],
    title: 'Quotes in WebAssembly',
    text: `WebAssembly runs the same code as the native program, compiled by V8 out of what clang made small. Of one \
rung, 1.6 µs go into the two texts that cross between JavaScript and the module. The rest is spread thin: no \
function has more than a tenth. This helped: functions inlined where that makes them smaller (Emscripten asks for \
none with -Oz; 35.6 to 17.8 µs), an allocator and copying of our own (a sixth), the library's strings compiled with \
our code and not taken as they come (17.8 to 16.8, and 16.7 to 14.2 in the full module), and less work natively, \
which lowers both times and not their ratio: 109,000 to 75,000 instructions for one rung, 943,000 to 198,000 for 20. \
This did not, or cost more than it gave: -O2 for the page's module (13.8 µs, 16 kB more), -Os with inlining (17 µs, \
5 kB more), Binaryen 132 as a last step, sign extension, bulk memory and other passes (nothing), -O3 for the full \
module (a twentieth). At 1.6 times native V8 would have to make of WebAssembly what g++ -O3 makes of the sources.`,
  },
  {
    of: ['product page'],
    title: 'Weight',
    text: `Of the page, 31.2 kB are the engine, 5.5 kB Lit, 0.9 kB Emscripten's glue, 1.4 kB English; the rest is \
the elements. This helped: terms that \`plan\` works out (6.4 kB), inlining (1.9 kB), allocator and copying (0.7 \
kB), what is folded as a part that comes when it is wanted (1.2 kB in English, 2.1 kB in other languages). Not \
taken: the sentences of faults out of the module (1.3 kB; whoever reads the console needs them), orders of several \
lines out of it (0.8 kB; the API of \`stockline\` answers them), a reader of JSON that makes no tree (about 1 kB), \
elements without Lit's base class (1.2 kB; it would be ours to keep), English as a part like others (one request \
more before the first promise).`,
  },
  {
    of: ['first promise'],
    title: 'The first promise',
    text: `The network is done when the script is: engine and snapshot come beside it (\`stockline/head\`), which \
took the third wait for the network away (220 ms). What is left is the processor, slowed down four times: about 160 \
ms to evaluate the script and upgrade the element, 80 for the browser's own formatting of dates, which it sets up \
once for a page (\`Intl\`: 18 ms at full speed, whatever asks first), 60 to compile, open and ask the engine, 70 for \
what Lit makes of the answer, and 100 for the page's own layout. Tried: hints to compile all functions early \
(nothing), a task of its own for the first answer (the longest task 220 to 140 ms, the time the same). A server's \
paint waits for none of this.`,
  },
  {
    of: ['200 cards painted', 'longest task'],
    title: 'Lists',
    text: `Cards render in turn, those at the top first, in slices of 32 ms. This helped: texts and formats are \
remembered, a card works out what it shows and no more, has no shadow root before its turn, and asks for its room by \
one sheet. The longest task went from 1,884 ms to about 100, which is the script's evaluation, and the first card's; \
those in view are painted after 1.4 s, of which 0.7 s are the page's own. All 200 take longer, since the browser \
lays the list out anew after each slice: slices of 16 ms took 2.6 to 3.9 s for all, those of 32 ms take 2.0 to 2.5. \
One question for all cards was left: 200 quotes are 4 ms at full speed. Cards that never come unless they are near \
were left: they would not be found, and a fast scroll would show the fallback.`,
  },
];
