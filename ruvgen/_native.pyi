from typing import Any, Final

class _Lib:
    RUVGEN_OK: Final[int]
    RUVGEN_E_ARGUMENT: Final[int]
    RUVGEN_E_UNSUPPORTED: Final[int]
    RUVGEN_E_MEMORY: Final[int]
    def __getattr__(self, name: str) -> Any: ...

lib: _Lib
ffi: Any
