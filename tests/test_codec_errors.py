"""A codec that has no such distance: the error names every one that has."""

from __future__ import annotations

import re

import pytest

import ruvgen as rv

from .elements import FLOATS

CODECS = ("auto", "f32", "sq8", "f16", "sq4")


def works(codec: str, metric: str, dim: int) -> bool:
    try:
        rv.Index(dim, metric, codec=codec)
    except ValueError:
        return False
    return True


@pytest.mark.parametrize("dim", [3, 26_000, 26_001, 65_536])
@pytest.mark.parametrize("metric", FLOATS)
def test_the_cure_is_every_codec_that_works(metric: str, dim: int) -> None:
    able = [codec for codec in CODECS if works(codec, metric, dim)]
    assert set(able) >= {"auto", "f32", "f16"}
    for codec in set(CODECS) - set(able):
        with pytest.raises(ValueError, match=f"codec '{codec}' has no {metric} distance of") as raised:
            rv.Index(dim, metric, codec=codec)
        assert re.findall(r"'(\w+)'", str(raised.value))[1:] == able
        assert str(raised.value).endswith(f" or '{able[-1]}'")
