"""Counts beside the package cell_key_perturbation (Office for National Statistics, MIT)."""

from __future__ import annotations

from importlib import resources

import numpy as np
import pandas as pd


def compare(rows: int = 100_000) -> None:
    """Perturb the same records with the package's own table, and count the differences."""
    import cell_key_perturbation
    from cell_key_perturbation.create_perturbed_table import create_perturbed_table

    from relatoria.evidence.disclosure.cell_key import read_ptable

    folder = resources.files(cell_key_perturbation)
    path = next(one for one in (folder, folder.parent) for one in one.rglob("ptable_10_5*.csv"))  # type: ignore[attr-defined]
    random = np.random.default_rng(5)
    shares = random.dirichlet(np.full(200, 0.3))
    data = pd.DataFrame(
        {
            "birthplace": random.choice(200, rows, p=shares).astype(str),
            "sex": random.integers(1, 3, rows).astype(str),
            "record_key": random.integers(0, 256, rows),
        }
    )
    theirs = create_perturbed_table(
        data=data, geog=["birthplace"], tab_vars=["sex"], record_key="record_key",
        ptable=pd.read_csv(path), use_existing_ons_id=False, threshold=0,
    )  # fmt: skip
    groups = data.groupby(["birthplace", "sex"])["record_key"].agg(["size", "sum"])
    counts, keys = groups["size"].to_numpy(), groups["sum"].to_numpy()
    ours = counts + read_ptable(path).noise(counts, keys)
    joined = theirs.set_index(["birthplace", "sex"])["count"].reindex(groups.index)
    print(f"cell keys: {len(ours)} cells, {int((joined.to_numpy() != ours).sum())} differ")
