"""ruvgen.compat.hnswlib against what hnswlib's documentation says."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from ruvgen.compat.hnswlib import BFIndex, Index

DIM, ROWS = 12, 300
RNG = np.random.default_rng(18)
X = RNG.random((ROWS, DIM), np.float32) - np.float32(0.3)
Q = RNG.random((20, DIM), np.float32)


def wanted(space: str, queries: Any, rows: Any) -> np.ndarray[Any, Any]:
    """The documented formulas, in float64."""
    q, x = np.asarray(queries, np.float64), np.asarray(rows, np.float64)
    if space == "l2":
        return np.asarray(((q[:, None] - x) ** 2).sum(2))
    product = q @ x.T
    if space == "cosine":
        product /= np.linalg.norm(q, axis=1)[:, None] * np.linalg.norm(x, axis=1)
    return 1 - product


def made(cls: Any = Index, space: str = "l2", room: int = ROWS, rows: int = ROWS, **options: Any) -> Any:
    index = cls(space=space, dim=DIM)
    index.init_index(max_elements=room, **options)
    index.add_items(X[:rows])
    if cls is Index:
        index.set_ef(100)
    return index


@pytest.mark.parametrize("cls", [Index, BFIndex])
@pytest.mark.parametrize("space", ["l2", "ip", "cosine"])
def test_distances_are_those_of_the_documentation(cls: Any, space: str) -> None:
    labels, distances = made(cls, space).knn_query(Q, k=10)
    assert labels.dtype == np.uint64
    assert distances.dtype == np.float32
    true = wanted(space, Q, X)
    np.testing.assert_allclose(distances, np.sort(true)[:, :10], atol=2e-6)
    np.testing.assert_allclose(np.take_along_axis(true, labels.astype(int), 1), distances, atol=2e-6)


@pytest.mark.parametrize("cls", [Index, BFIndex])
def test_one_vector_is_a_batch_of_one(cls: Any) -> None:
    index = made(cls)
    one, several = index.knn_query(X[7], k=3), index.knn_query(X[7:9], k=3)
    assert one[0].shape == one[1].shape == (1, 3)
    assert one[0][0, 0] == 7
    np.testing.assert_array_equal(one[0][0], several[0][0])


@pytest.mark.parametrize("cls", [Index, BFIndex])
def test_filters_are_functions_of_labels(cls: Any) -> None:
    seen: list[int] = []

    def even(label: int) -> bool:
        seen.append(label)
        return label % 2 == 0

    labels, _ = made(cls).knn_query(Q, k=5, num_threads=1, filter=even)
    assert not (labels % 2).any()
    assert sorted(seen) == list(range(ROWS))  # each label once, however many queries there are
    with pytest.raises(RuntimeError, match="Cannot return the results"):
        made(cls).knn_query(Q, k=2, filter=lambda label: label == 3)


def test_default_labels_count_rows_that_were_added() -> None:
    index = made(rows=10)
    index.add_items(X[10:12], [100, 101])
    index.add_items(X[12:14])
    assert sorted(index.get_ids_list()) == [*range(10), 12, 13, 100, 101]
    index.add_items(X[14], 5)  # a single label for a single vector
    np.testing.assert_array_equal(index.get_items([5])[0], X[14])


def test_a_label_that_is_there_is_updated() -> None:
    index = made()
    index.add_items(X[:3] + 1, [7, 8, 7])  # the last of a label given twice
    np.testing.assert_array_equal(index.get_items([8, 7]), X[1:3] + 1)
    assert index.element_count == ROWS


def test_deleted_vectors_come_back() -> None:
    index = made()
    for label in (1, 2, np.uint64(3)):
        index.mark_deleted(label)
    assert not np.isin(index.knn_query(X[:5], k=20)[0], [1, 2, 3]).any()
    assert index.get_current_count() == ROWS  # they still count
    assert set(index.get_ids_list()) == set(range(ROWS))
    with pytest.raises(RuntimeError, match="Label not found"):
        index.get_items([2])
    index.unmark_deleted(2)
    assert index.knn_query(X[2])[0] == [[2]]
    np.testing.assert_array_equal(index.get_items([2])[0], X[2])


def test_deleted_vectors_make_room() -> None:
    index = made(rows=10, room=10, allow_replace_deleted=True)
    with pytest.raises(RuntimeError, match="exceeds the specified limit"):
        index.add_items(X[10:11])
    index.mark_deleted(4)
    index.mark_deleted(2)
    with pytest.raises(RuntimeError, match="Can't use addPoint"):
        index.add_items(X[10:11], [4])
    index.add_items(X[10:11], [50], replace_deleted=True)
    assert sorted(index.get_ids_list()) == [0, 1, 2, 3, 5, 6, 7, 8, 9, 50]
    with pytest.raises(RuntimeError, match="exceeds the specified limit"):
        index.add_items(X[:2], [51, 52], replace_deleted=True)  # there is one place left
    assert index.element_count == 10
    index.unmark_deleted(2)


def test_without_replacement_adding_undeletes() -> None:
    index = made(rows=10, room=10)
    index.mark_deleted(4)
    index.add_items(X[20], [4])
    assert index.element_count == 10
    np.testing.assert_array_equal(index.get_items([4])[0], X[20])
    with pytest.raises(RuntimeError, match="disabled in constructor"):
        index.add_items(X[20], [4], replace_deleted=True)


def test_items() -> None:
    index = made(space="cosine")
    rows = index.get_items([3, 1])
    np.testing.assert_allclose(rows, X[[3, 1]] / np.linalg.norm(X[[3, 1]], axis=1)[:, None], rtol=1e-6)
    listed = index.get_items(np.array([[3], [1]]), return_type="list")
    assert listed == rows.tolist()
    assert index.get_items().shape == (ROWS, DIM)


def test_what_can_be_read() -> None:
    index = Index("l2", DIM)
    assert (index.max_elements, index.element_count, index.M, index.ef_construction) == (0, 0, 0, 0)
    assert (index.space, index.dim, index.ef) == ("l2", DIM, 10)
    index.ef, index.num_threads = 33, 2
    index.init_index(max_elements=50, M=17, ef_construction=90)
    assert (index.ef, index.num_threads, index.M, index.ef_construction) == (33, 2, 17, 90)
    assert index.max_elements == index.get_max_elements() == 50
    index.add_items(X[:50])
    index.resize_index(60)
    assert index.max_elements == 60
    assert str(index) == f"<ruvgen.compat.hnswlib.Index(space='l2', dim={DIM})>"


@pytest.mark.parametrize("way", [lambda index: pickle.loads(pickle.dumps(index)), copy.copy, copy.deepcopy])
def test_copies_are_whole_and_apart(way: Callable[[Any], Any]) -> None:
    index = made(allow_replace_deleted=True, M=24)
    index.mark_deleted(9)
    twin = way(index)
    assert (twin.ef, twin.M, twin.max_elements, twin.element_count) == (100, 24, ROWS, ROWS)
    index.unmark_deleted(9)
    index.mark_deleted(8)
    assert twin.knn_query(X[8])[0] == [[8]]
    twin.add_items(X[:1] + 5, [1000], replace_deleted=True)
    assert 9 not in twin.get_ids_list()
    assert 1000 not in index.get_ids_list()
    empty = way(Index("ip", DIM))
    empty.init_index(3)
    assert empty.space == "ip"


def test_files(tmp_path: Path) -> None:
    index = made(room=ROWS + 5)
    index.mark_deleted(9)
    path = tmp_path / "index"
    index.save_index(str(path))
    index.save_index(path)  # over it
    assert [file.name for file in tmp_path.iterdir()] == ["index"]
    twin = Index("l2", DIM)
    twin.load_index(path, max_elements=ROWS + 9, allow_replace_deleted=True)
    assert (twin.max_elements, twin.element_count, twin.M) == (ROWS + 9, ROWS, 16)
    twin.load_index(str(path))
    assert twin.max_elements == ROWS + 5
    assert twin.knn_query(X[9])[0] != [[9]]
    twin.unmark_deleted(9)
    assert twin.knn_query(X[9])[0] == [[9]]
    twin.add_items(X[:1] + 4)
    assert ROWS in twin.get_ids_list()
    exact = made(BFIndex)
    exact.save_index(tmp_path / "exact")
    again = BFIndex("l2", DIM)
    again.load_index(tmp_path / "exact")
    np.testing.assert_array_equal(again.knn_query(Q, 4)[0], exact.knn_query(Q, 4)[0])


def test_files_that_are_not_taken(tmp_path: Path) -> None:
    path = tmp_path / "index"
    made().save_index(path)
    for index in (Index("ip", DIM), Index("l2", DIM + 1)):
        with pytest.raises(RuntimeError, match="is of space 'l2' and dimension 12"):
            index.load_index(path)
    data = path.read_bytes()
    path.write_bytes(data[:-1])
    with pytest.raises(RuntimeError, match="damaged"):
        Index("l2", DIM).load_index(path)
    path.write_bytes(b"\0" * 400)
    with pytest.raises(RuntimeError, match="not written by ruvgen"):
        Index("l2", DIM).load_index(path)
    with pytest.raises(RuntimeError, match="Cannot load"):
        Index("l2", DIM).load_index(tmp_path / "none")


def test_the_exact_index() -> None:
    index = made(BFIndex)
    index.delete_vector(3)
    index.delete_vector(3)  # of what is not there nothing is said
    assert index.get_current_count() == ROWS - 1
    assert index.get_max_elements() == ROWS
    index.set_num_threads(2)
    assert index.num_threads == 2
    assert (index.knn_query(X, k=9)[0] != 3).all()
    index.add_items(X[3], 3)
    with pytest.raises(RuntimeError, match="exceeds the specified limit"):
        index.add_items(X[:1], [ROWS])


@pytest.mark.parametrize(
    ("call", "text"),
    [
        (lambda: Index("manhattan", 3), "Space name must be one of l2, ip, or cosine"),
        (lambda: Index("l2", 3).knn_query([1, 2, 3]), "not initiated"),
        (lambda: made().init_index(3), "already initiated"),
        (lambda: made().add_items(X[:, :3]), "Wrong dimensionality"),
        (lambda: made().add_items(X[None]), "Data must be a 1D or 2D array"),
        (lambda: made().add_items(X[:2], [1]), "does not match the input data"),
        (lambda: made().add_items(X), "exceeds the specified limit"),
        (lambda: made().mark_deleted(ROWS), "Label not found"),
        (lambda: made().unmark_deleted(ROWS), "Label not found"),
        (lambda: made().unmark_deleted(1), "is not deleted"),
        (lambda: [index := made(), index.mark_deleted(1), index.mark_deleted(1)], "already deleted"),
        (lambda: made().get_items([ROWS]), "Label not found"),
        (lambda: made().resize_index(ROWS - 1), "max element is less"),
        (lambda: made().knn_query(Q, k=ROWS + 1), "Cannot return the results"),
    ],
)
def test_errors(call: Callable[[], object], text: str) -> None:
    with pytest.raises(RuntimeError, match=text):
        call()


def test_errors_of_values() -> None:
    index = made()
    for call in (lambda: index.get_items(1), lambda: index.get_items([1], return_type="tuple")):
        with pytest.raises(ValueError, match="list"):
            call()
    with pytest.raises(ValueError, match="row 0 of X holds NaN"):
        index.add_items(np.full((1, DIM), np.nan), [1])
    np.testing.assert_array_equal(index.get_items([1])[0], X[1])


@pytest.mark.parametrize("cls", [Index, BFIndex])
def test_labels_may_be_floats_that_are_whole_numbers(cls: Any) -> None:
    index = cls(space="l2", dim=DIM)
    index.init_index(max_elements=9)
    for kind, labels in ((np.float64, [3, 1]), (np.float32, [7, 2])):
        index.add_items(X[:2], np.array(labels, kind))
        assert index.knn_query(X[1], k=2)[0][0, 0] in {1, labels[1]}
    if cls is Index:
        np.testing.assert_array_equal(index.get_items([3.0, 1.0]), X[:2])
    for wrong in ([0.5, 1.0], [np.nan, 1.0], [1e19, 1.0]):
        with pytest.raises(TypeError, match="ids is float64, not of integers"):
            index.add_items(X[:2], wrong)
    assert index.get_current_count() == 4
