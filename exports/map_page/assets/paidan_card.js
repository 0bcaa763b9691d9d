/* The card beside what the pointer is on, or beside the one selected order. */
"use strict";
(function (P) {
  P.Card = class {
    constructor(map) {
      this.map = map;
      this.root = document.createElement("div");
      this.root.className = "pd-card";
      this.root.hidden = true;
      map.getContainer().appendChild(this.root);
      this.hovered = null;
      this.dismissed = null;
      map.on("move zoom resize", () => this.refresh());
      map.on("zoomstart", () => { this.root.hidden = true; });
      setInterval(() => { if (!this.root.hidden) this.refresh(); }, 1000);
    }

    hover(kind, id, cluster) {
      this.hovered = { kind: kind, id: id, cluster: cluster };
      this.refresh();
    }

    leave(kind, id) {
      if (this.hovered && (!kind || (this.hovered.kind === kind && this.hovered.id === id))) {
        this.hovered = null;
        this.refresh();
      }
    }

    dismiss() {
      this.dismissed = [...P.selection.orders][0] || null;
      this.refresh();
    }

    subject() {
      if (this.hovered) return this.hovered;
      const orders = P.selection.orders;
      if (orders.size === 1) {
        const id = [...orders][0];
        if (id !== this.dismissed) return { kind: "order", id: id };
      } else {
        this.dismissed = null;
      }
      return null;
    }

    content(subject) {
      if (subject.kind === "cluster") {
        const c = subject.cluster.cluster;
        return { at: subject.cluster, lines: [["pd-title", P.text("cluster", { n: c.point_count })],
          ["", P.text("cluster_alerts", c)], ["pd-faint", P.text("zoom_hint")]] };
      }
      const thing = P.find(subject.kind, subject.id);
      if (!thing) return null;
      if (subject.kind === "technician") {
        const lines = [["pd-title", [thing.name, thing.status_text].filter(Boolean).join(" · ")]];
        for (const line of thing.lines || []) lines.push(["", line]);
        if (thing.age_minutes >= 1) {
          lines.push(["pd-faint", P.text("position_age", { age: P.ageText(thing.age_minutes) })]);
        }
        return { at: thing, lines: lines };
      }
      const lines = [["pd-title", thing.title || thing.label || thing.id]];
      for (const line of thing.lines || []) lines.push(["", line]);
      const clock = P.clockText(thing);
      if (clock) lines.push(["pd-clock pd-" + (thing.alert || "none"), clock]);
      return { at: thing, lines: lines };
    }

    refresh() {
      const subject = this.subject(), content = subject && this.content(subject);
      const size = this.map.getSize();
      const p = content && this.map.latLngToContainerPoint([content.at.lat, content.at.lon]);
      if (!p || p.x < -20 || p.y < -20 || p.x > size.x + 20 || p.y > size.y + 20) {
        this.root.hidden = true;
        return;
      }
      const key = JSON.stringify(content.lines);
      if (this.shown !== key) {
        this.shown = key;
        this.root.replaceChildren(...content.lines.map(([looks, text]) => {
          const line = document.createElement("div");
          line.className = looks;
          line.textContent = text;
          return line;
        }));
      }
      this.root.hidden = false;
      this.root.classList.toggle("pd-pinned", !this.hovered);
      this.place(p, size, subject.kind === "technician" ? 40 : 16);
    }

    /* The first corner around the thing that keeps the card inside the view. */
    place(p, size, above) {
      const w = this.root.offsetWidth, h = this.root.offsetHeight, gap = 16;
      const spots = [[p.x + gap, p.y + gap], [p.x - w - gap, p.y + gap],
        [p.x + gap, p.y - h - above], [p.x - w - gap, p.y - h - above]];
      const inside = ([x, y]) => x >= 6 && y >= 6 && x + w <= size.x - 6 && y + h <= size.y - 6;
      const [x, y] = spots.find(inside) || [
        Math.max(6, Math.min(p.x + gap, size.x - w - 6)), Math.max(6, Math.min(p.y + gap, size.y - h - 6))];
      this.root.style.transform = "translate(" + Math.round(x) + "px," + Math.round(y) + "px)";
    }
  };
})(Paidan);
