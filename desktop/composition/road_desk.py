"""Travel by road on this console: prepared when it is switched on, then answered by a process."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance, Slot

from desktop import paths
from desktop.jobs import JobContext, JobHandle, JobRunner
from desktop.road_travel import RoadStage, RoadState, RoadTravel
from desktop.settings import BASEMAP, ROADS, Settings
from domain.errors import InvalidInput

if TYPE_CHECKING:
    from desktop.composition.road_memo import RoadMemo
    from domain.dispatching.road_times import RoadTimes
    from exports.roads.road_file import RoadFacts


#: A road file and what it holds.
_Made = tuple[Path, "RoadFacts"]


class ConsoleRoads(RoadTravel):
    """See :class:`desktop.road_travel.RoadTravel`."""

    _known_more = Signal()
    _heard = Signal(bool)

    def __init__(self, jobs: JobRunner, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._settings = settings
        self._state = RoadState()
        self._memo: RoadMemo | None = None
        self._job: JobHandle[_Made] | None = None
        self._basemap = settings.get(BASEMAP)
        # Both come from the thread of the memo.
        self._known_more.connect(self.arrived, Qt.ConnectionType.QueuedConnection)
        self._heard.connect(self._on_heard, Qt.ConnectionType.QueuedConnection)
        settings.changed.connect(self._on_setting)

    @property
    def state(self) -> RoadState:
        return self._state

    def times(self) -> RoadTimes | None:
        """Asked by readers in their threads."""
        memo = self._memo
        return None if memo is None else memo.view

    def start(self) -> None:
        """Go on with what was chosen."""
        if path := self._settings.get(ROADS):
            self._prepare(path)

    def use(self, path: str) -> None:
        if path != self._settings.get(ROADS):
            self._settings.set(ROADS, path)  # which begins it

    def again(self) -> None:
        if self._state.stage is RoadStage.FAILED:
            self._prepare(self._state.path)

    def cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def close(self) -> None:
        self._settings.changed.disconnect(self._on_setting)
        self.cancel()
        self._job = None
        memo, self._memo = self._memo, None
        if memo is not None:
            memo.close()

    def _on_setting(self, key: str) -> None:
        if key == ROADS.key:
            self._change(self._settings.get(ROADS))
        elif key == BASEMAP.key:
            before, self._basemap = self._basemap, self._settings.get(BASEMAP)
            if before != self._basemap and before == self._settings.get(ROADS):
                self.use("")  # the map is gone, and what was made of it goes with it

    def _change(self, path: str) -> None:
        self.cancel()
        memo, self._memo, self._job = self._memo, None, None

        def tidy(_ctx: JobContext) -> None:
            if memo is not None:
                memo.close()
            if not path:
                _tidy(None)

        self._jobs.work(tidy)
        if path:
            self._prepare(path)
        else:
            self._show(RoadState())
            self.arrived.emit()

    def _prepare(self, path: str) -> None:
        self._show(RoadState(RoadStage.PREPARING, path))

        def work(ctx: JobContext) -> _Made:
            return _prepared(path, ctx)

        job = self._jobs.work(work, self.tr("Preparing travel times by road"))
        self._job = job
        job.progressed.connect(lambda done, total, _text: self._on_progress(job, done, total))
        job.catch(lambda error: self._on_failed(job, error))
        job.cancelled.connect(lambda: self._on_failed(job, None))
        job.then(lambda found: self._on_ready(job, found))

    def _on_progress(self, job: JobHandle[_Made], done: int, total: int) -> None:
        if job is self._job:
            self._show(replace(self._state, done=done, total=total))

    def _on_failed(self, job: JobHandle[_Made], error: Exception | None) -> None:
        """``error`` None: it was called off."""
        if job is self._job:
            self._job = None
            self._show(RoadState(RoadStage.FAILED, self._state.path, problem=error))

    def _on_ready(self, job: JobHandle[_Made], found: _Made) -> None:
        if job is not self._job:
            return
        from desktop.composition.road_memo import RoadMemo

        self._job = None
        file, facts = found
        self._memo = RoadMemo(str(file), facts.key, self._tell_arrived, self._tell_silent)
        self._show(
            RoadState(
                RoadStage.READY,
                self._state.path,
                junctions=facts.junctions,
                bounds=facts.bounds,
                made_at=facts.made_at,
                key=facts.key,
            )
        )
        self.arrived.emit()

    def _tell_arrived(self) -> None:
        _emit(self._known_more)

    def _tell_silent(self, is_silent: bool) -> None:
        _emit(self._heard, is_silent)

    @Slot(bool)
    def _on_heard(self, is_silent: bool) -> None:
        if self._memo is not None:
            self._show(replace(self._state, is_silent=is_silent))

    def _show(self, state: RoadState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()


def _emit(signal: SignalInstance, *values: object) -> None:
    with suppress(RuntimeError):  # the window is gone
        signal.emit(*values)


def _prepared(path: str, ctx: JobContext) -> _Made:
    # Not before it is needed: most consoles go without, and the start belongs to the clerk.
    from desktop.composition.own_process import ProcessDied, in_own_process
    from desktop.composition.road_process import prepare
    from exports.roads.preparing import known_roads

    folder = paths.folder("cache")
    known = known_roads(Path(path), folder)
    if known is None:
        try:
            in_own_process(
                prepare,
                (path, str(folder)),
                progress=ctx.progress,
                raise_if_cancelled=ctx.raise_if_cancelled,
            )
        except (ProcessDied, RuntimeError) as error:  # out of memory, say
            raise InvalidInput("roads_broke_off", path=Path(path).name) from error
        known = known_roads(Path(path), folder)
    if known is None:  # the extract was exchanged this very moment
        raise InvalidInput("roads_broke_off", path=Path(path).name)
    _tidy(Path(path))
    return known


def _tidy(kept: Path | None) -> None:
    from exports.roads.preparing import remove_other_roads

    remove_other_roads(paths.folder("cache"), kept)
