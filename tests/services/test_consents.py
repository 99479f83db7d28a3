# SPDX-License-Identifier: MIT
"""What was said of findings can be seen, given a reason and taken back; limits become one's own."""

from __future__ import annotations

from datetime import timedelta

import pytest

from cmdesk.domain.plan import Plan
from cmdesk.domain.records import Client, Mute, Opening, Record
from cmdesk.domain.rules import check
from cmdesk.domain.rules.findings import Finding, FixKey
from cmdesk.domain.rules.fixes import ACTS
from cmdesk.domain.rules.limits import limit_of
from cmdesk.services import consents
from cmdesk.services.cadence import edit_of
from cmdesk.services.consents import Reason
from cmdesk.services.edits import Edit, apply
from cmdesk.services.platforms import load_platforms
from cmdesk.services.records import all_records
from cmdesk.store.document_file import DocumentFile
from tests.domain.rules.building import MONDAY, NOW, THURSDAY, Desk
from tests.services.conftest import SATURDAY_BREAD


@pytest.fixture
def crowded(tmp_path_factory: pytest.TempPathFactory) -> DocumentFile:
    desk = Desk()
    desk.posts([THURSDAY] * 3, minute=540)
    desk.posts([MONDAY + timedelta(days=n) for n in range(20, 24)])
    path = tmp_path_factory.mktemp("crowded") / "work.db"
    return DocumentFile.create(path, tuple(_in_order(desk)))


def _in_order(desk: Desk) -> list[Record]:
    return sorted(desk.records.values(), key=lambda one: not isinstance(one, Client))


def plan_of(file: DocumentFile) -> Plan:
    with file.reading() as reader:
        return Plan.of(all_records(reader), load_platforms())


def flood(file: DocumentFile) -> Finding:
    found = check(plan_of(file), NOW, accepted=True)
    return next(one for one in found if one.rule == "flood")


def told(file: DocumentFile) -> bool:
    return any(one.rule == "flood" for one in check(plan_of(file), NOW))


def run(file: DocumentFile, edit: Edit | None) -> None:
    assert edit is not None
    apply(file, edit)


def test_intended_why_and_taken_back(crowded: DocumentFile) -> None:
    one = flood(crowded)
    plan = plan_of(crowded)
    assert consents.give_reason(plan, one, Reason.EVENT) is None
    assert consents.withdraw(plan, one) is None
    label = consents.REASON_WORDS[Reason.TRY]
    run(crowded, edit_of(ACTS[FixKey.INTENDED](plan, one, NOW), label))
    assert not told(crowded)
    assert consents.reason_words(plan_of(crowded), one) is None
    run(crowded, consents.give_reason(plan_of(crowded), one, Reason.ASKED))
    words = consents.reason_words(plan_of(crowded), one)
    assert words is not None
    assert words.source == "asked by the client"
    run(crowded, consents.withdraw(plan_of(crowded), one))
    assert told(crowded)
    crowded.close()


def test_a_reason_in_free_words_is_said_as_it_is(crowded: DocumentFile) -> None:
    one = flood(crowded)
    run(crowded, edit_of(ACTS[FixKey.INTENDED](plan_of(crowded), one, NOW), one.fact))
    edit = consents.give_reason(plan_of(crowded), one, Reason.TRY)
    assert edit is not None
    object.__setattr__(edit, "values", {"reason": "fair in town"})
    run(crowded, edit)
    words = consents.reason_words(plan_of(crowded), one)
    assert words is not None
    assert words.args == {"words": "fair in town"}
    crowded.close()


def test_silenced_and_told_again(crowded: DocumentFile) -> None:
    one = flood(crowded)
    run(crowded, edit_of(ACTS[FixKey.MUTE](plan_of(crowded), one, NOW), one.fact))
    assert not told(crowded)
    (mute,) = plan_of(crowded).mutes.values()
    edit = consents.tell_again(mute)
    assert edit.label.args["rule"] == consents.TITLES["flood"]
    run(crowded, edit)
    assert told(crowded)
    crowded.close()


def test_ones_own_limit_and_back_to_the_usual_mark(crowded: DocumentFile) -> None:
    plan = plan_of(crowded)
    limit = limit_of(plan, "flood", "fb/feed")
    assert limit is not None
    run(crowded, consents.set_limit(plan, limit, 6))
    plan = plan_of(crowded)
    assert plan.channels["fb"].marks == {"feed.day_mark": 6}
    assert consents.set_limit(plan, limit, 6) is None
    run(crowded, consents.set_limit(plan, limit, limit.usual))
    plan = plan_of(crowded)
    assert plan.channels["fb"].marks == {}
    together = limit_of(plan, "flood_all", "")
    assert together is not None
    run(crowded, consents.set_limit(plan, together, 10))
    assert plan_of(crowded).client.marks == {"day_all": 10}
    crowded.close()
    gone = Desk()
    del gone.records["fb"]
    assert consents.set_limit(gone.plan, limit, 3) is None


def test_a_silence_says_what_it_is_about() -> None:
    unnamed = Opening(id="u", channel_id="fb", weekdays=(1,))
    plan = Desk(SATURDAY_BREAD, unnamed).plan

    def words(kind: str, scope_id: str) -> object:
        text = consents.scope_words(plan, kind, scope_id)
        return text.args.get("words", text.source)

    assert words("group", "fb/feed") == "Facebook"
    assert words("channel", "ig") == "Instagram"
    assert words("all", "") == "all channels"
    assert words("occurrence", "bread") == "Pain"
    assert words("occurrence", "u") == "one rendez-vous"
    assert words("group", "gone/feed") == "something that is no longer there"
    assert consents.title_of("unheard").args == {"words": "unheard"}
    assert Mute(id="m", rule="flood", scope_kind="all", scope_id="").rule in consents.TITLES
