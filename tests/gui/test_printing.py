"""Every view on paper: real PDF, SVG and PNG files, read back by other programs."""

from __future__ import annotations

import os
import re
import resource
import shutil
import struct
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from lxml import etree
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QFont, QFontInfo, QPageLayout, QPainter
from pytestqt.qtbot import QtBot

from gui.comparison.pane import ComparisonView
from gui.disagreements.pane import DisagreementsView
from gui.evidence.pane import EvidenceView
from gui.focus import Focus
from gui.lists.paper import lists_picture, load_found
from gui.paging import paginate
from gui.picture_button import PictureButton, ask_printer, new_printer, saved_words
from gui.printing import (
    MOST_SIDE,
    SCALE,
    Imprint,
    Picture,
    print_picture,
    save_picture,
)
from gui.results import LISTED, Results
from gui.richtable import SERIF
from gui.sheets import Block, Drawing, Table, Words, pieces
from gui.timeline.pane import TimelineView
from model.archive import open_archive
from model.errors import OutputError, PictureTooLarge
from model.records.kinds import Kind
from tests.gui.panes import pane_on

Orientation = QPageLayout.Orientation
SVG = "{http://www.w3.org/2000/svg}"
IMPRINT = Imprint("kars.sqlite", "Чичерин üs")


@pytest.fixture
def printed(tmp_path: Path) -> Callable[..., list[str]]:
    """Print a picture to PDF; gives the text of each page as pdftotext reads it."""

    def act(
        picture: Picture, orientation: Orientation = Orientation.Portrait
    ) -> list[str]:
        path = tmp_path / f"{orientation.name}.pdf"
        printer = new_printer(picture.title)
        printer.setOutputFormat(printer.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        printer.setPageOrientation(orientation)
        number = print_picture(picture, printer, IMPRINT)
        command = ["pdftotext", "-layout", str(path), "-"]
        told = subprocess.run(command, check=True, capture_output=True, text=True)
        pages = told.stdout.split("\f")[:-1]
        assert len(pages) == number
        return pages

    return act


View = ComparisonView | DisagreementsView | EvidenceView | TimelineView


@pytest.fixture(params=["comparison", "disagreements", "evidence", "timeline"])
def view(
    request: pytest.FixtureRequest, qtbot: QtBot, archive_path: Path
) -> Iterator[View]:
    """Give each of the four views with something to show."""
    kinds: dict[str, Callable[[Focus, Results], View]] = {
        "comparison": ComparisonView,
        "disagreements": DisagreementsView,
        "evidence": EvidenceView,
        "timeline": TimelineView,
    }
    with pane_on(qtbot, archive_path, kinds[request.param]) as (pane, focus, settle):
        if request.param == "evidence":
            with open_archive(archive_path) as archive:
                (event,) = (
                    archive.reader()
                    .execute(
                        "select event_id from claim where event_id is not null"
                        " group by 1 order by count(*) desc limit 1"
                    )
                    .fetchone()
                )
            focus.choose(Kind.EVENT, event)
            settle()
        yield pane


def squeezed(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("orientation", [Orientation.Portrait, Orientation.Landscape])
def test_a_view_prints_with_title_query_and_page_numbers(
    view: View, printed: Callable[..., list[str]], orientation: Orientation
) -> None:
    picture = view.as_picture()
    pages = printed(picture, orientation)
    for number, page in enumerate(pages, 1):
        assert "kars.sqlite" in page
        assert "Чичерин üs" in page
        assert f"page {number} of {len(pages)}" in page
    assert squeezed(picture.title)[:20] in squeezed(pages[0])


def test_a_view_is_saved_whole_as_svg_and_png(view: View, tmp_path: Path) -> None:
    picture = view.as_picture()
    drawn = save_picture(picture, tmp_path / "view.svg")
    root = etree.parse(drawn.path).getroot()
    assert root.tag == f"{SVG}svg"
    box = [float(number) for number in root.get("viewBox").split()]
    assert box[2:] == pytest.approx([drawn.size.width(), drawn.size.height()], abs=1)
    words = squeezed(" ".join(root.itertext()))
    for block in picture.blocks:
        if isinstance(block, Table):
            assert all(heading.split()[0] in words for heading in block.headings)
            last = re.sub("<[^>]*>", " ", block.rows[-1][0]).split()
            assert not last or last[0] in words
    painted = save_picture(picture, tmp_path / "view.png")
    head = painted.path.read_bytes()[:24]
    assert head[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", head[16:]) == painted.size.toTuple()
    assert max(painted.size.toTuple()) <= MOST_SIDE
    wide = drawn.size.width() * painted.scale
    assert painted.size.width() == pytest.approx(wide, abs=2)


@pytest.mark.skipif(shutil.which("rsvg-convert") is None, reason="no rsvg-convert")
def test_another_program_draws_the_svg_with_the_same_words_in_the_same_place(
    qtbot: QtBot, tmp_path: Path
) -> None:
    said = f'<span style="{SERIF}">Boğazlar, Проливы — hükmünün</span> ve <b>kalın</b>'
    rows = [["1", said], ["2", "İşgal sığınağı"]]
    picture = Picture("Nota", [Table(("Nokta", "Metin"), rows)])
    drawn = save_picture(picture, tmp_path / "nota.svg").path
    names = set(re.findall("font-family=\"'([^']*)'", drawn.read_text("utf-8")))
    assert names == {QFontInfo(QFont(name)).family() for name in names}
    command = ["rsvg-convert", "-f", "pdf", "-o", str(tmp_path / "n.pdf"), str(drawn)]
    subprocess.run(command, check=True)
    told = subprocess.run(
        ["pdftotext", "-layout", str(tmp_path / "n.pdf"), "-"],
        check=True,
        capture_output=True,
        text=True,
    )
    assert "Boğazlar, Проливы — hükmünün ve kalın" in squeezed(told.stdout)
    assert "İşgal sığınağı" in squeezed(told.stdout)


def test_a_long_table_has_its_headings_on_every_page_and_no_row_is_cut(
    printed: Callable[..., list[str]],
) -> None:
    lines = ("Soğuk", "Ğğ İı Şş", "Ленин, Чичерин", "dördüncü", "son")
    rows = [
        [f"<b>satır{n:03}</b>", "<br>".join(f"{n:03}·{line}" for line in lines)]
        for n in range(90)
    ]
    pages = printed(Picture("Uzun", [Table(("Değer", "Söylenen"), rows)]))
    assert len(pages) > 4
    seen: list[str] = []
    for page in pages:
        assert page.count("Değer") == page.count("Söylenen") == 1
        for n in sorted(set(re.findall(r"(\d{3})·Soğuk", page))):
            assert f"satır{n}" in page
            assert all(f"{n}·{line}" in page for line in lines)
            seen.append(n)
    assert seen == [f"{n:03}" for n in range(90)]


def test_a_row_that_fits_on_no_page_is_broken_between_its_lines(
    printed: Callable[..., list[str]],
) -> None:
    long = [f"madde{n:04}" for n in range(300)]
    rows = [["Kars", "<br>".join(long)], ["Moskova", "kısa"]]
    pages = printed(Picture("Uzun", [Table(("Yer", "Metin"), rows)]))
    assert len(pages) > 3
    assert re.findall(r"madde\d{4}", "\n".join(pages)) == long
    assert all(page.count("Metin") == 1 for page in pages)
    assert "Moskova" in pages[-1]


def test_only_the_pages_that_are_wanted_are_printed(
    tmp_path: Path, qtbot: QtBot
) -> None:
    picture = Picture("Uzun", [Table(("n",), [[f"satır{n}"] for n in range(300)])])
    printer = new_printer(picture.title)
    printer.setOutputFileName(str(tmp_path / "uzun.pdf"))
    printer.setFromTo(2, 3)
    assert print_picture(picture, printer, IMPRINT) == 2
    command = ["pdftotext", "-layout", str(tmp_path / "uzun.pdf"), "-"]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    assert told.count("\f") == 2
    assert re.search(r"page 2 of \d", told) and not re.search(r"page 1 of \d", told)


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_file_that_cannot_be_printed_to_is_no_print(
    tmp_path: Path, qtbot: QtBot
) -> None:
    printer = new_printer("a")
    printer.setOutputFileName(str(tmp_path / "nowhere" / "a.pdf"))
    table = Table(("n",), [["satır"]])
    assert print_picture(Picture("a", [table]), printer, IMPRINT) == 0


def test_headings_never_stand_alone_at_the_foot_of_a_page(qtbot: QtBot) -> None:
    row = ["x", "<br>".join(["söz"] * 6)]
    blocks: list[Block] = []
    for n in range(40):
        blocks.append(Words(f"<h3>Başlık {n}</h3>", heading=True))
        blocks.append(Table(("a", "b"), [row] * (1 + n % 4)))
    pages = paginate(pieces(blocks, 700), 900)
    assert len(pages) > 5
    for page in pages:
        assert not page[-1].piece.heading
        last = page[-1]
        assert last.top + last.piece.height <= 900.01


def test_a_title_is_not_left_alone_by_a_row_that_nearly_fills_a_page(
    qtbot: QtBot,
) -> None:
    tall = ["x", "<br>".join(["söz"] * 56)]
    blocks: list[Block] = [
        Words("<h2>Kars</h2>", heading=True),
        Table(("a", "b"), [tall, tall]),
    ]
    flow = pieces(blocks, 700)
    height = flow[1].height + flow[2].height + 10
    pages = paginate(flow, height)
    assert not pages[0][-1].piece.heading
    assert all(page[-1].top + page[-1].piece.height <= height for page in pages)


def test_a_drawing_shrinks_to_the_page_and_is_not_cut(qtbot: QtBot) -> None:
    def paint(painter: QPainter) -> None:
        painter.drawRect(QRectF(0, 0, 3000, 9000))

    tall = Drawing(QSizeF(3000, 9000), paint)
    (piece,) = pieces([tall], 700, 900)
    assert piece.height == pytest.approx(900)
    assert piece.cut(300) is None
    blocks: list[Block] = [Words("<h2>Kanıt</h2>", heading=True), tall]
    assert len(paginate(pieces(blocks, 700, 900), 900)) == 1


def test_a_drawing_much_higher_than_a_page_is_cut_where_it_may_be(
    qtbot: QtBot, printed: Callable[..., list[str]]
) -> None:
    def paint(painter: QPainter) -> None:
        clip = painter.clipBoundingRect()
        for n in range(100):
            if clip.contains(QPointF(10, 60 * n + 30)):
                painter.drawText(QPointF(10, 60 * n + 30), f"kutu{n:02}")

    cuts = [60.0 * n for n in range(1, 100)]
    tall = Drawing(QSizeF(700, 6000), paint, cuts)
    flow = pieces([tall], 700, 900)
    pages = paginate(flow, 900)
    assert [len(page) for page in pages] == [1] * 7
    assert all(page[0].piece.height % 60 == 0 for page in pages)
    # A little too high for a page, it shrinks instead.
    low = Drawing(QSizeF(700, 1000), paint, cuts[:15])
    assert len(paginate(pieces([low], 700, 900), 900)) == 1
    text = "\n".join(printed(Picture("uzun", [tall])))
    assert re.findall(r"kutu\d\d", text) == [f"kutu{n:02}" for n in range(100)]


def test_the_lists_print_what_the_query_finds(
    root: Path, printed: Callable[..., list[str]]
) -> None:
    with open_archive(root / "data.sqlite") as archive:
        found = next(load_found(archive.reader(), "Sarper"))
    assert set(found) == set(LISTED)
    text = squeezed("\n".join(printed(lists_picture(found, {Kind.EVENT: 25}))))
    assert "Events · 25" in text
    assert "What the query finds" in text and "Vinogradov makalesi" in text
    assert "Sarper" in text
    assert lists_picture({Kind.EVENT: []}, {}).is_empty


def test_a_picture_too_large_to_read_is_refused_and_a_large_one_says_so(
    qtbot: QtBot, tmp_path: Path
) -> None:
    def picture(height: float) -> Picture:
        return Picture("Uzun", [Drawing(QSizeF(1120, height), lambda painter: None)])

    path = tmp_path / "uzun.png"
    large = save_picture(picture(25_000), path)
    assert 1 <= large.scale < SCALE
    assert "1.3 instead of 2 pixels" in saved_words(large)
    before = path.read_bytes()
    with pytest.raises(PictureTooLarge):
        save_picture(picture(60_000), path)
    assert path.read_bytes() == before
    assert save_picture(picture(60_000), tmp_path / "uzun.svg").size.height() > 60_000
    assert sorted(file.name for file in tmp_path.iterdir()) == ["uzun.png", "uzun.svg"]


@pytest.mark.parametrize("suffix", [".svg", ".png"])
@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_may_not_be_written_leaves_the_old_file(
    qtbot: QtBot, tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"eski{suffix}"
    path.write_text("eski")
    tmp_path.chmod(0o555)
    try:
        with pytest.raises(OutputError):
            save_picture(Picture("a", [Words("<p>a</p>")]), path)
    finally:
        tmp_path.chmod(0o755)
    assert path.read_text() == "eski"


@pytest.fixture
def little_room() -> Iterator[None]:
    """Let no file grow beyond 20 kB, as on a disk that is nearly full."""
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, usual[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, usual)


@pytest.mark.usefixtures("little_room")
@pytest.mark.qt_log_ignore("QPdf|QFile|QIODevice|write")
def test_where_the_room_ends_the_old_file_stays_and_it_is_told(
    qtbot: QtBot, tmp_path: Path
) -> None:
    rows = [[f"{n} {hash(str(n))}" for _ in range(4)] for n in range(300)]
    picture = Picture("uzun", [Table(tuple("abcd"), rows)])
    for suffix in (".svg", ".png"):
        path = tmp_path / f"eski{suffix}"
        path.write_text("eski")
        with pytest.raises(OutputError):
            save_picture(picture, path)
        assert path.read_text() == "eski"
    printer = new_printer("uzun")
    printer.setOutputFileName(str(tmp_path / "uzun.pdf"))
    assert print_picture(picture, printer, IMPRINT) == 0
    names = sorted(file.name for file in tmp_path.iterdir())
    assert names == ["eski.png", "eski.svg", "uzun.pdf"]


@pytest.mark.parametrize("name", ["nowhere/a.svg", "nowhere/a.png", f"{'a' * 300}.png"])
def test_a_name_the_system_refuses_is_one_clear_error(
    qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    button = PictureButton(lambda: Picture("a", [Words("<p>a</p>")]))
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.failed) as told:
        button.save(tmp_path / name)
    assert "was not written" in str(told.args[0])
    assert list(tmp_path.iterdir()) == []


def test_where_there_is_nothing_nothing_is_offered_and_it_is_said_why(
    qtbot: QtBot,
) -> None:
    empty = Picture("boş", [Words("<h2>boş</h2>"), Table(("a",), [])])
    button = PictureButton(lambda: empty)
    qtbot.addWidget(button)
    button.look()
    for action in button.menu().actions():
        assert not action.isEnabled()
        assert "nothing here" in action.toolTip()
    with qtbot.waitSignal(button.told) as told:
        button.ask_printer()
    assert "nothing here" in told.args[0]
    assert "nothing here" in ask_printer(empty, Imprint(), button)
