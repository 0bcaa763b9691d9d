/* Drawing an area by hand: click the corners, drag them, take them away; nothing else on the map
   answers meanwhile. */
"use strict";
(function (P) {
  const MOST = 500, LEAST = 3;

  P.Sketch = class {
    constructor(map) {
      this.map = map;
      this.active = false;
      this.corners = [];
      map.createPane("sketch").style.zIndex = 660;
      this.bar = document.createElement("div");
      this.bar.className = "pd-sketch";
      this.bar.hidden = true;
      this.hint = document.createElement("span");
      this.bar.appendChild(this.hint);
      this.undoButton = this.button(() => this.takeBack());
      this.cancelButton = this.button(() => this.end(null));
      this.doneButton = this.button(() => this.finish());
      this.doneButton.classList.add("pd-on");
      L.DomEvent.disableClickPropagation(this.bar);
      map.getContainer().appendChild(this.bar);
      map.on("click", (event) => { if (this.active) this.add(event.latlng); });
      map.on("mousemove", (event) => { if (this.active && !this.closed) this.follow(event.latlng); });
      map.on("dblclick", () => { if (this.active && !this.closed) this.close(); });
      map.getContainer().addEventListener("keydown", (event) => this.key(event), true);
    }

    button(act) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "pd-button";
      button.addEventListener("click", act);
      this.bar.appendChild(button);
      return button;
    }

    /* ring: [[lat, lon], …] to change, or null to draw a new one. */
    start(ring) {
      this.clear();
      this.active = true;
      this.closed = Boolean(ring && ring.length >= LEAST);
      this.corners = (ring || []).map(([lat, lon]) => L.latLng(lat, lon));
      this.shape = L.polygon([], { pane: "sketch", interactive: false, weight: 2.5,
        color: P.palette.accent, fillColor: P.palette.accent, fillOpacity: 0.12 }).addTo(this.map);
      this.thread = L.polyline([], { pane: "sketch", interactive: false, weight: 1.5, dashArray: "4 5",
        color: P.palette.accent }).addTo(this.map);
      this.handles = L.layerGroup().addTo(this.map);
      this.map.getContainer().classList.add("pd-drawing");
      this.bar.hidden = false;
      P.parts.card.leave();
      if (this.closed) this.map.fitBounds(L.latLngBounds(this.corners), { padding: [60, 60], maxZoom: 16 });
      this.map.getContainer().focus();
      this.draw();
    }

    clear() {
      for (const layer of [this.shape, this.thread, this.handles]) if (layer) layer.remove();
      this.shape = this.thread = this.handles = null;
    }

    add(at) {
      if (this.closed || this.corners.length >= MOST) return;
      const last = this.corners[this.corners.length - 1];
      if (last && this.near(last, at)) return;      // the second click of a double click
      if (this.corners.length >= LEAST && this.near(this.corners[0], at)) { this.close(); return; }
      this.corners.push(at);
      this.draw();
    }

    near(a, b) {
      return this.map.latLngToContainerPoint(a).distanceTo(this.map.latLngToContainerPoint(b)) < 8;
    }

    follow(at) {
      const n = this.corners.length;
      this.thread.setLatLngs(n ? [this.corners[n - 1], at].concat(n > 1 ? [this.corners[0]] : []) : []);
    }

    close() {
      if (this.corners.length < LEAST) return;
      this.closed = true;
      this.draw();
    }

    takeBack() {
      if (this.closed) this.closed = false;
      else this.corners.pop();
      this.draw();
    }

    finish() { if (this.corners.length >= LEAST) this.end(this.corners.map((p) => [p.lat, p.lng])); }

    end(ring) {
      this.clear();
      this.active = false;
      this.bar.hidden = true;
      this.map.getContainer().classList.remove("pd-drawing");
      P.emit("sketched", { ring: ring });
    }

    key(event) {
      if (!this.active) return;
      const acts = { Escape: () => this.end(null), Enter: () => this.finish(), Backspace: () => this.takeBack() };
      if (!acts[event.key] || event.target.closest(".pd-button")) return;
      event.preventDefault();
      event.stopPropagation();
      acts[event.key]();
    }

    handle(at, looks, label) {
      const icon = L.divIcon({ className: "pd-handle " + looks, iconSize: [14, 14] });
      return L.marker(at, { icon: icon, pane: "sketch", draggable: true, keyboard: false, title: label,
        bubblingMouseEvents: false }).addTo(this.handles);
    }

    draw() {
      const n = this.corners.length;
      this.shape.setLatLngs(this.corners);
      this.thread.setLatLngs([]);
      this.handles.clearLayers();
      this.corners.forEach((corner, k) => {
        const handle = this.handle(corner, "", P.text("sketch_corner"));
        handle.on("drag", (event) => { this.corners[k] = event.latlng; this.shape.setLatLngs(this.corners); });
        handle.on("dragend", () => this.draw());
        handle.on("click", () => { if (!this.closed && k === 0) this.close(); });
        handle.on("contextmenu", () => {
          if (this.closed && n <= LEAST) return;
          this.corners.splice(k, 1);
          this.draw();
        });
        if (!this.closed || n >= MOST) return;
        const next = this.corners[(k + 1) % n];
        const middle = L.latLng((corner.lat + next.lat) / 2, (corner.lng + next.lng) / 2);
        const between = this.handle(middle, "pd-between", P.text("sketch_between"));
        between.on("dragstart", () => { this.corners.splice(k + 1, 0, middle); });
        between.on("drag", (event) => { this.corners[k + 1] = event.latlng; this.shape.setLatLngs(this.corners); });
        between.on("dragend", () => this.draw());
      });
      this.refresh();
    }

    refresh() {
      this.hint.textContent = P.text(this.closed ? "sketch_change" : "sketch_draw");
      this.undoButton.textContent = P.text("sketch_undo");
      this.cancelButton.textContent = P.text("sketch_cancel");
      this.doneButton.textContent = P.text("sketch_done");
      this.undoButton.disabled = !this.corners.length;
      this.doneButton.disabled = this.corners.length < LEAST;
    }
  };

  P.sketch = (ring) => P.parts.sketch.start(ring);
  P.stopSketch = () => { if (P.parts.sketch.active) P.parts.sketch.end(null); };
})(Paidan);
