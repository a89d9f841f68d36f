// What embind brings into the script and the modules of pages have no use for, left out: 3.2 kB (brotli). And the one
// function of ours that slivers.cpp and page_json.cpp ask of JavaScript.
//
// embind knows every type that C++ has, and binds classes, overloads and enumerations; we bind a handful of functions
// that take int and std::string and return std::string or nothing, each name once (bindings.cpp sees to it). So an
// argument of the type that is returned is a text, and any other is a number. A call with anything else throws: it
// would be taken for an address, or have an address for its answer. A name that a release of Emscripten does not have
// is passed over, so this costs nothing there.
mergeInto(LibraryManager.library, {
  // A string crosses as the address of its length and its UTF-8, embind's layout; the callee frees what it was given,
  // and the caller what it has got. `types` is the address of a list: the return's type, then the arguments'.
  _embind_register_function__deps: ['$getWasmTableEntry', 'malloc', 'free', 'stockline_json'],
  _embind_register_function: function (name, count, types, _signature, invoker, target) {
    // Emscripten 3.1.69's optimizer takes no rest in a pattern.
    const wanted = [...HEAPU32.slice(types >> 2, (types >> 2) + count)];
    const answered = wanted.shift();
    Module[UTF8ToString(name)] = (...values) => {
      const strings = [];
      const wired = wanted.map((type) => {
        const value = values.shift();
        if (typeof value != (type == answered ? 'string' : 'number')) throw TypeError();
        if (type != answered) return value;
        const text = new TextEncoder().encode(value);
        const address = _malloc(text.length + 4);
        HEAPU32[address >> 2] = text.length;
        HEAPU8.set(text, address + 4);
        strings.push(address);
        return address;
      });
      if (values.length) throw TypeError();
      const answer = getWasmTableEntry(invoker)(target, ...wired);
      strings.forEach(_free);
      if (!answer) return;
      const text = UTF8ToString(answer + 4, HEAPU32[answer >> 2]); // JSON, so there is no NUL in it
      _free(answer);
      return text;
    };
  },

  // What JSON is in the text: of a number that number, of all else how many values; not a number if it is none. It is
  // one function for slivers.cpp and page_json.cpp, so that the modules of pages ask for the same ones, and one script
  // serves both.
  //
  // JavaScript has the same grammar (ECMA-262, JSON.parse; RFC 8259) and rounds the number that a text spells as C's
  // strtod does, to the nearest. The function that is to revive values is called for each once, but not for one whose
  // name stands again behind it. The decoder leaves out a byte order mark. It stands here since Emscripten 3.1.69 does
  // not find it as an EM_JS of C++ compiled with -flto. Emscripten 3.1.6 has UTF8ToString always, later ones where it
  // is named; it is named once, here, for the function above.
  stockline_json__deps: LibraryManager.library.$UTF8ToString === undefined ? [] : ['$UTF8ToString'],
  stockline_json: function (text, size) {
    let values = 0;
    try {
      const read = JSON.parse(new TextDecoder().decode(HEAPU8.subarray(text, text + size)), (_, value) => {
        ++values;
        return value;
      });
      return typeof read == 'number' ? read : values;
    } catch {
      return NaN;
    }
  },
});
