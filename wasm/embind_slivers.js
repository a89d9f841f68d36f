// embind registers every type that C++ has, before main; we bind functions of int, std::string and void. The
// others' converters are left out of the page's script: 1.2 kB (brotli). A function bound with such a type
// would fail when the module starts, with embind's own error.
mergeInto(LibraryManager.library, {
  _embind_register_bool__deps: [],
  _embind_register_bool: function () {},
  _embind_register_float__deps: [],
  _embind_register_float: function () {},
  _embind_register_std_wstring__deps: [],
  _embind_register_std_wstring: function () {},
  _embind_register_emval__deps: [],
  _embind_register_emval: function () {},
  _embind_register_memory_view__deps: [],
  _embind_register_memory_view: function () {},
});
