/* Technicians: pills that point at a place, coloured by state, paler the older the position.
   Where pills would cover one another the less important ones shrink to a disc, then to a dot. */
"use strict";
(function (P) {
  const STALE_MINUTES = 10, OLD_MINUTES = 60;
  const PILL = 0, DISC = 1, DOT = 2;
  const RANK = { red: 0, amber: 1, blue: 2, accent: 3, muted: 5 };
  const ruler = document.createElement("canvas").getContext("2d");
  const widths = new Map();

  function textWidth(text, font) {
    const key = font + text;
    if (!widths.has(key)) {
      if (widths.size > 4000) widths.clear();
      ruler.font = font;
      widths.set(key, ruler.measureText(text).width);
    }
    return widths.get(key);
  }

  function initials(name) {
    const latin = /^[\x20-\u024f]+$/.test(name);
    if (!latin) return [...name][0] || "";
    return name.split(/\s+/).map((word) => word[0] || "").join("").slice(0, 2).toUpperCase();
  }

  P.Technicians = class {
    constructor(map) {
      this.map = map;
      this.markers = new Map();
      this.pane = map.createPane("technicians");
      this.pane.style.zIndex = 640;
      this.timer = null;
      map.on("zoomend resize viewreset", () => this.arrangeSoon());
    }

    forgetWidths() { widths.clear(); }

    /* changed: the items to look at, or null for all of them. */
    refresh(changed, removed) {
      for (const id of removed || []) this.drop(id);
      if (!changed) for (const id of [...this.markers.keys()]) if (!P.technicians.has(id)) this.drop(id);
      for (const item of changed || P.technicians.values()) {
        if (P.shows.technician(item)) this.put(item);
        else this.drop(item.id);
      }
      this.arrangeSoon();
    }

    drop(id) {
      const entry = this.markers.get(id);
      if (entry) {
        entry.marker.remove();
        this.markers.delete(id);
      }
    }

    put(item) {
      let entry = this.markers.get(item.id);
      if (!entry) {
        const icon = L.divIcon({
          className: "pd-tech", iconSize: [0, 0],
          html: '<div class="pd-pill"><span class="pd-name"></span><span class="pd-age"></span></div>' +
            '<div class="pd-verdict" hidden></div>',
        });
        const marker = L.marker([item.lat, item.lon], {
          icon: icon, pane: "technicians", keyboard: true, riseOnHover: true,
          bubblingMouseEvents: false,
        }).addTo(this.map);
        entry = { marker: marker, id: item.id, form: PILL };
        this.listen(entry);
        this.markers.set(item.id, entry);
      }
      const at = entry.marker.getLatLng();
      if (at.lat !== item.lat || at.lng !== item.lon) entry.marker.setLatLng([item.lat, item.lon]);
      entry.item = item;
      this.paint(entry);
    }

    paint(entry) {
      const item = entry.item, root = entry.marker.getElement();
      const age = item.age_minutes || 0;
      const selected = P.selection.technician === item.id;
      const dimmed = P.selection.technician && !selected;
      const ageText = age >= STALE_MINUTES && entry.form === PILL ? P.ageText(age) : "";
      const looks = ["pd-tech", ["", "pd-compact", "pd-compact pd-dot"][entry.form], selected ? "pd-selected" : "",
        age >= OLD_MINUTES ? "pd-old" : age >= STALE_MINUTES ? "pd-stale" : "",
        dimmed ? "pd-dimmed" : "", entry.verdict ? "pd-" + entry.verdict : ""].join(" ");
      const text = [item.name, initials(item.name), ""][entry.form];
      const colour = P.colour(item.colour);
      const key = [looks, text, ageText, colour, entry.reason || ""].join("|");
      if (entry.painted === key) return;
      entry.painted = key;
      for (const name of [...root.classList]) if (name.startsWith("pd-")) root.classList.remove(name);
      for (const name of looks.split(" ")) if (name) root.classList.add(name);
      root.style.setProperty("--tone", colour);
      root.style.setProperty("--pd-faint", "color-mix(in srgb, " + colour + " 42%, " + P.palette.land + ")");
      root.querySelector(".pd-name").textContent = text;
      root.querySelector(".pd-age").textContent = ageText;
      const verdict = root.querySelector(".pd-verdict");
      verdict.hidden = !entry.reason;
      verdict.textContent = entry.reason || "";
      root.setAttribute("role", "button");
      root.setAttribute("aria-label", [item.name, item.status_text || item.status || "",
        age >= STALE_MINUTES ? P.text("position_age", { age: P.ageText(age) }) : ""].join(" "));
    }

    listen(entry) {
      const about = (event) => ({
        kind: "technician", id: entry.id, lat: entry.item.lat, lon: entry.item.lon,
        x: event.originalEvent ? event.originalEvent.clientX : 0,
        y: event.originalEvent ? event.originalEvent.clientY : 0,
      });
      entry.marker.on("click", (event) => P.emit("clicked", about(event)));
      entry.marker.on("dblclick", (event) => P.emit("double_clicked", about(event)));
      entry.marker.on("contextmenu", (event) => P.emit("context", about(event)));
      entry.marker.on("mouseover", () => P.parts.card.hover("technician", entry.id));
      entry.marker.on("mouseout", () => P.parts.card.leave("technician", entry.id));
      const root = entry.marker.getElement();
      root.addEventListener("focus", () => P.parts.card.hover("technician", entry.id));
      root.addEventListener("blur", () => P.parts.card.leave("technician", entry.id));
      root.addEventListener("keydown", (event) => {
        if (event.key !== "ContextMenu" && !(event.shiftKey && event.key === "F10")) return;
        event.preventDefault();
        const box = root.firstChild.getBoundingClientRect();
        P.emit("context", { kind: "technician", id: entry.id, lat: entry.item.lat,
          lon: entry.item.lon, x: box.left + box.width / 2, y: box.bottom });
      });
    }

    /* The box in pixels of the container, for an entry in its present or a given form. */
    box(entry, given) {
      const p = this.map.latLngToContainerPoint(entry.marker.getLatLng());
      const form = given === undefined ? entry.form : given;
      if (form === DOT) return { left: p.x - 6, right: p.x + 6, top: p.y - 6, bottom: p.y + 6 };
      if (form === DISC) return { left: p.x - 14, right: p.x + 14, top: p.y - 35, bottom: p.y };
      const age = entry.item.age_minutes || 0;
      let width = textWidth(entry.item.name, "700 14px 'Noto Sans SC'") + 26;
      if (age >= STALE_MINUTES) width += textWidth(P.ageText(age), "400 12px 'Noto Sans SC'") + 6;
      return { left: p.x - width / 2, right: p.x + width / 2, top: p.y - 37, bottom: p.y };
    }

    arrangeSoon() {
      if (this.timer === null) {
        this.timer = setTimeout(() => { this.timer = null; this.arrange(); }, 60);
      }
    }

    arrange() {
      const rank = (entry) => entry.verdict ? -2 : P.selection.technician === entry.id ? -1 :
        RANK[entry.item.colour] === undefined ? 4 : RANK[entry.item.colour];
      const entries = [...this.markers.values()].sort((a, b) =>
        rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
      const obstacles = P.parts.orders.obstacles(), taken = [];
      const apart = (a, b) => a.right + 3 < b.left || a.left > b.right + 3 || a.bottom < b.top || a.top > b.bottom;
      const free = (box, others) => others.every((other) => apart(box, other));
      entries.forEach((entry, place) => {
        const pill = this.box(entry, PILL), disc = this.box(entry, DISC);
        entry.form = rank(entry) < 0 || (free(pill, obstacles) && free(pill, taken)) ? PILL
          : free(disc, taken) ? DISC : DOT;
        taken.push(this.box(entry));
        entry.marker.setZIndexOffset((entries.length - place) * 10);
        this.paint(entry);
      });
    }

    /* The technician whose pill or tip is nearest to a point of the container, within reach. */
    near(x, y, reach) {
      let best = null, least = reach;
      for (const entry of this.markers.values()) {
        const box = this.box(entry);
        const dx = Math.max(box.left - x, 0, x - box.right);
        const dy = Math.max(box.top - y, 0, y - box.bottom);
        const distance = Math.hypot(dx, dy);
        if (distance < least) { least = distance; best = entry; }
      }
      return best;
    }

    setVerdict(id, verdict, reason) {
      for (const entry of this.markers.values()) {
        const mine = entry.id === id;
        if (!mine && !entry.verdict && !entry.reason) continue;
        entry.verdict = mine ? verdict : null;
        entry.reason = mine ? reason : null;
        if (mine) entry.marker.setZIndexOffset(100000);
        if (mine) entry.form = PILL;
        this.paint(entry);
        if (!mine) this.arrangeSoon();
      }
    }
  };
})(Paidan);
