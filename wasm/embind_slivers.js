// What embind brings into the script and we have no use for, left out: 2.3 kB (brotli).
//
// It registers every type that C++ has, before main, and binds classes, overloads and enumerations; we bind a handful of functions
// of int, std::string and void, each name once. A function bound with another type would fail when the module starts.
// A name that a release of Emscripten does not have is passed over, so this costs nothing there.
mergeInto(LibraryManager.library, {
  // Converters of types that no function of ours has; slivers.cpp leaves others out.
  _embind_register_bool__deps: [],
  _embind_register_bool: function () {},
  _embind_register_emval__deps: [],
  _embind_register_emval: function () {},

  // An int as it comes, and a string as UTF-8 of known length: `registerType` is embind's, as is the layout.
  _embind_register_integer: function (type) {
    registerType(type, { name: 'int', fromWireType: (value) => value, toWireType: (_, value) => value, argPackAdvance: 8 });
  },
  _embind_register_std_string: function (type) {
    registerType(type, {
      name: 'string',
      fromWireType: (address) => {
        const text = UTF8ToString(address + 4, HEAPU32[address >> 2]); // JSON, so there is no NUL in it
        _free(address);
        return text;
      },
      toWireType: (destructors, text) => {
        const length = lengthBytesUTF8(text);
        const address = _malloc(length + 5);
        HEAPU32[address >> 2] = length;
        stringToUTF8(text, address + 4, length + 1);
        destructors.push(_free, address);
        return address;
      },
      argPackAdvance: 8,
      destructorFunction: (address) => _free(address),
    });
  },

  // Reading numbers from members of objects.
  $integerReadValueFromPointer__deps: [],
  $integerReadValueFromPointer: function () {},
  $getShiftFromSize__deps: [],
  $getShiftFromSize: function () {},

  // Overloads: each name is bound once, and nobody calls it before its types are there.
  $exposePublicSymbol__deps: [],
  $exposePublicSymbol: function () {},
  $replacePublicSymbol__deps: [],
  $replacePublicSymbol: function (name, value) {
    Module[name] = value;
  },

  // Errors of classes of their own, and the names of types for them.
  $extendError__deps: [],
  $extendError: function (base) {
    return base;
  },
  $throwUnboundTypeError__deps: [],
  $throwUnboundTypeError: function () {},

  // Calls by signature, for 64-bit integers: none of ours passes one.
  $embind__requireFunction__deps: ['$getWasmTableEntry'],
  $embind__requireFunction: function (signature, address) {
    return getWasmTableEntry(address);
  },
});
