/**
 * Of Lit the classic script has the renderer alone, without what no page can come to, since every page would load it.
 * The base of its elements is ours, src/script-lit.ts. Lit's own modules are in the package's, and in the script that
 * has everything inside.
 */
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { web } from './paths.ts';

/** What stands there, where `~` is any name; and what stands there then, where `$1` is the first of these names. */
type Trim = readonly [what: string, by: string];

/** By the file of Lit. Each is there once, or the build fails: what these sources use would be another thing then. */
const trims: Readonly<Record<string, readonly Trim[]>> = {
  'lit-html.js': [
    // Where polyfills of old browsers, and Lit's tools for servers, hook in.
    [',~=~.litHtmlPolyfillSupport;~?.(~,~),(~.litHtmlVersions??=[]).push("3.3.3");', ';'],
    ['const ~={M:~,P:~,A:~,C:1,L:~,~,D:~,V:~,I:~,~,N:~,U:~,B:~,F:~}', 'const $1=0'],
    // Templates that are compiled, or of another document.
    [
      '~="number"==typeof ~?this._$AC(~):(void 0===~.el&&(~.el=~.createElement(~(~.h,~.h[0]),this.options)),~)',
      '$1=this._$AC($3)',
    ],
    ['(~?.creationScope??~).importNode', '$2.importNode'],
    // MathML.
    ['2===~?"<svg>":3===~?"<math>":""', '2===$1?"<svg>":""'],
    ['2===~?"</svg>":3===~?"</math>":""', '2===$1?"</svg>":""'],
    ['2===~||3===~', '2===$1'],
    // Values in comments, in names of tags, in place of attributes, and in elements that hold text alone.
    ['/<(?:(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$))/g', '/<\\/?[a-zA-Z][^>\\s]*/g'],
    [
      '"!--"===~[1]?~=~:void 0!==~[1]?~=~:void 0!==~[2]?(~.test(~[2])&&(~=RegExp("</"+~[2],"g")),~=~):void 0!==~[3]&&(~=~):',
      '$15=$16:',
    ],
    ['~=~??~,~=-1', '$1=$3,$4=-1'],
    ['~===~||~===~?~=~:(~=~,~=void 0)', '$7=$8'],
    [
      'if(~.test(~.tagName)){const ~=~.textContent.split(~),~=~.length-1;if(~>0){~.textContent=~?~.emptyScript:"";for(let ~=0;~<~;~++)~.append(~[~],~()),~.nextNode(),~.push({type:2,index:++~});~.append(~[~],~())}}',
      '',
    ],
    [
      'if(~.data===~)~.push({type:2,index:~});else{let ~=-1;for(;-1!==(~=~.data.indexOf(~,~+1));)~.push({type:7,index:~}),~+=~.length-1}',
      '$1.data===$2&&$3.push({type:2,index:$4});',
    ],
    ['else ~.startsWith(~)&&(~.push({type:6,index:~}),~.removeAttribute(~))', ''],
    [
      '1===~.type?~=new ~.ctor(~,~.name,~.strings,this,~):6===~.type&&(~=new ~(~,this,~))',
      '$2=new $3.ctor($4,$5.name,$6.strings,this,$7)',
    ],
    ['-2===~?~:~', '$3'],
    // Lists of another kind than arrays.
    ['~(~)||"function"==typeof ~?.[Symbol.iterator]', '$1($2)'],
    // Directives in an attribute of several, and those that hear of being connected.
    ['void 0!==~?~._$Co?.[~]:~._$Cl', '$4._$Cl'],
    ['void 0!==~?(~._$Co??=[])[~]=~:~._$Cl=~', '$5._$Cl=$6'],
    ['~?.constructor!==~&&(~?._$AO?.(!1),', '$1?.constructor!==$2&&('],
    ['{this._$AV=[],this._$AN=void 0,', '{this._$AV=[],'],
    ['this.type=2,this._$AH=~,this._$AN=void 0,', 'this.type=2,this._$AH=$1,'],
    ['this.type=1,this._$AH=~,this._$AN=void 0,', 'this.type=1,this._$AH=$1,'],
    ['this.options=~,this._$Cv=~?.isConnected??!0}', 'this.options=$1}'],
    ['setConnected(~){void 0===this._$AM&&(this._$Cv=~,this._$AP?.(~))}', ''],
    ['for(this._$AP?.(!1,!0,~);', 'for(;'],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
    // What is asked of a part by nobody.
    ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}', ''],
    [
      'get parentNode(){let ~=this._$AA.parentNode;const ~=this._$AM;return void 0!==~&&11===~?.nodeType&&(~=~.parentNode),~}get startNode(){return this._$AA}get endNode(){return this._$AB}',
      '',
    ],
    ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
    // Listeners that are no functions, or have options.
    ['||~.capture!==~.capture||~.once!==~.once||~.passive!==~.passive', ''],
    [
      '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,~):this._$AH.handleEvent(~)',
      'this._$AH.call(this.options.host,$1)',
    ],
    // A function that does nothing but help Lit's own minifier.
    ['const ~=~(~).nextSibling;~(~).remove(),', 'const $1=$3.nextSibling;$5.remove(),'],
  ],
  // What puts parts elsewhere, which no directive does that is used.
  'directive-helpers.js': [['const{I:~}=~,', 'const ']],
};

function pattern(what: string): RegExp {
  return new RegExp(what.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('~', '([\\w$]+)'), 'g');
}

export function trimmedLitPlugin(): Plugin {
  return {
    name: 'stockline:trimmed-lit',
    enforce: 'pre',
    resolveId: (id) => (id === 'lit' ? join(web, 'src/script-lit.ts') : undefined),
    transform: {
      filter: { id: /\/lit-html\/(?:lit-html|directive|directive-helpers|directives\/live)\.js$/ },
      handler(code, id) {
        let trimmed = code;
        for (const [what, by] of trims[basename(id)] ?? []) {
          const found = trimmed.match(pattern(what))?.length ?? 0;
          if (found !== 1) throw new Error(`Lit's ${basename(id)} has ${found} places, and not one, to trim: ${what}`);
          trimmed = trimmed.replace(pattern(what), by);
        }
        return { code: trimmed, map: null };
      },
    },
  };
}
