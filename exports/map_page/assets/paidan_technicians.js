/* Technicians: pills that point at a place, coloured by state, paler the older the position.
   Where pills would cover one another the less important ones shrink to a disc, then to a dot. */
"use strict";
(function (P) {
  const STALE_MINUTES = 10, OLD_MINUTES = 60;
  const PILL = 0, DISC = 1, DOT = 2;
  const RANK = { red: 0, amber: 1, blue: 2, accent: 3, muted: 5 };
  const NAME = "700 14px 'Noto Sans SC'", SMALL = "400 12px 'Noto Sans SC'", DISC_FONT = "700 13px 'Noto Sans SC'";
  const VERDICT = { ok: "accent", warn: "amber", no: "red", override: "red" };
  const MARGIN = 8;                   // room in a sprite for the ring around it
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
    constructor(map, canvas) {
      this.map = map;
      this.canvas = canvas;
      this.entries = [];              // what is shown: {id, item, form, x, y}, most important first
      this.sprites = new Map();
      this.verdict = null;            // {id, verdict, reason} while orders are dragged
      this.focused = null;
      this.stale = true;
      this.tip = document.createElement("div");
      this.tip.className = "pd-verdict";
      this.tip.hidden = true;
      map.getContainer().appendChild(this.tip);
      map.on("move zoom resize", () => this.placeTip());
    }

    forgetLooks() {
      widths.clear();
      this.sprites.clear();
    }

    refresh() {
      this.stale = true;
      this.canvas.redrawSoon();
    }

    rank(item) {
      if (this.verdict && this.verdict.id === item.id) return -3;
      if (P.selection.technician === item.id) return -2;
      if (this.focused === item.id) return -1;
      return RANK[item.colour] === undefined ? 4 : RANK[item.colour];
    }

    sort() {
      this.stale = false;
      const shown = [...P.technicians.values()].filter(P.shows.technician);
      this.entries = shown.map((item) => ({ id: item.id, item: item, rank: this.rank(item), form: PILL }))
        .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
    }

    ageText(item) {
      const age = item.age_minutes || 0;
      return age >= STALE_MINUTES ? P.ageText(age) : "";
    }

    /* The box in pixels of the canvas, in a form. */
    box(entry, form) {
      const x = entry.x, y = entry.y;
      if (form === DOT) return { left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 };
      if (form === DISC) return { left: x - 14, right: x + 14, top: y - 35, bottom: y };
      const half = this.pillWidth(entry.item) / 2;
      return { left: x - half, right: x + half, top: y - 37, bottom: y };
    }

    pillWidth(item) {
      const age = this.ageText(item);
      return textWidth(item.name, NAME) + 24 + (age ? textWidth(age, SMALL) + 6 : 0);
    }

    /* Forms by importance: what comes first takes its room. */
    arrange() {
      const obstacles = P.parts.orders.obstacles(), taken = [];
      const size = this.canvas._bounds.getSize();
      const meets = (a, b) => a.right + 3 >= b.left && a.left <= b.right + 3 && a.bottom >= b.top && a.top <= b.bottom;
      const free = (box) => !obstacles.some((b) => meets(box, b)) && !taken.some((b) => meets(box, b));
      for (const entry of this.entries) {
        const p = this.canvas.point(entry.item.lat, entry.item.lon);
        entry.x = p.x;
        entry.y = p.y;
        entry.outside = p.x < -80 || p.y < -20 || p.x > size.x + 80 || p.y > size.y + 50;
        if (entry.outside) continue;
        const disc = this.box(entry, DISC);
        entry.form = entry.rank < 0 || free(this.box(entry, PILL)) ? PILL
          : taken.some((b) => meets(disc, b)) ? DOT : DISC;
        taken.push(this.box(entry, entry.form));
      }
    }

    draw(ctx) {
      if (this.stale) this.sort();
      this.arrange();
      for (let k = this.entries.length - 1; k >= 0; k--) {
        const entry = this.entries[k];
        if (entry.outside) continue;
        const sprite = this.sprite(entry);
        const dimmed = P.selection.technician && P.selection.technician !== entry.id && entry.rank >= 0;
        ctx.globalAlpha = dimmed ? 0.45 : 1;
        ctx.drawImage(sprite, entry.x - sprite.across, entry.y - sprite.down, sprite.wide, sprite.high);
        ctx.globalAlpha = 1;
      }
      this.placeTip();
    }

    sprite(entry) {
      const item = entry.item, form = entry.form, age = item.age_minutes || 0;
      const old = age >= OLD_MINUTES ? 2 : age >= STALE_MINUTES ? 1 : 0;
      const judged = this.verdict && this.verdict.id === entry.id ? this.verdict.verdict : "";
      const ring = judged ? P.palette[VERDICT[judged]]
        : P.selection.technician === entry.id ? "own" : this.focused === entry.id ? P.palette.text : "";
      const text = [item.name, initials(item.name), ""][form];
      const ageText = form === PILL ? this.ageText(item) : "";
      const colour = P.colourOf(item), ratio = window.devicePixelRatio || 1;
      const key = [form, text, ageText, colour, old, ring, P.theme, P.palette.land, ratio].join("|");
      let image = this.sprites.get(key);
      if (image) return image;
      if (this.sprites.size > 1500) this.sprites.clear();
      image = this.paint(form, text, ageText, colour, old, ring === "own" ? colour : ring, ratio);
      this.sprites.set(key, image);
      return image;
    }

    paint(form, text, ageText, colour, old, ring, ratio) {
      const width = form === PILL ? textWidth(text, NAME) + 24 + (ageText ? textWidth(ageText, SMALL) + 6 : 0)
        : form === DISC ? 27 : 11;
      const height = form === PILL ? 29 : form === DISC ? 27 : 11;
      const image = document.createElement("canvas"), ctx = image.getContext("2d");
      image.wide = width + 2 * MARGIN;
      image.high = height + 2 * MARGIN + (form === DOT ? 0 : 8);
      image.across = image.wide / 2;
      image.down = form === DOT ? image.high / 2 : image.high - MARGIN;
      image.width = Math.ceil(image.wide * ratio);
      image.height = Math.ceil(image.high * ratio);
      ctx.scale(ratio, ratio);
      ctx.translate(MARGIN, MARGIN);
      const radius = form === PILL ? 9 : height / 2;
      const outline = (grow) => {
        ctx.beginPath();
        ctx.roundRect(-grow, -grow, width + 2 * grow, height + 2 * grow, radius + grow);
      };
      if (ring) {
        outline(5);
        ctx.fillStyle = ring;
        ctx.fill();
        outline(2.5);
        ctx.fillStyle = P.palette.panel;
        ctx.fill();
      } else {
        outline(1.5);
        ctx.fillStyle = P.palette.land;
        ctx.fill();
      }
      const fill = old ? P.mixed(colour, P.palette.land, 0.78) : colour;
      if (form !== DOT) {
        ctx.beginPath();
        ctx.moveTo(width / 2 - 7, height - 1);
        ctx.lineTo(width / 2 + 7, height - 1);
        ctx.lineTo(width / 2, height + 8);
        ctx.closePath();
        ctx.fillStyle = old === 2 ? colour : fill;
        ctx.fill();
      }
      outline(0);
      ctx.fillStyle = old === 2 ? P.palette.panel : fill;
      ctx.fill();
      if (old === 2) {
        outline(-1);
        ctx.lineWidth = 2;
        ctx.strokeStyle = colour;
        ctx.stroke();
      }
      if (form === DOT) return image;
      ctx.fillStyle = old === 2 ? colour : P.palette["on-tone"];
      ctx.textBaseline = "alphabetic";
      ctx.font = form === PILL ? NAME : DISC_FONT;
      ctx.textAlign = form === PILL ? "left" : "center";
      ctx.fillText(text, form === PILL ? 12 : width / 2, form === PILL ? 19.5 : 18);
      if (ageText) {
        ctx.font = SMALL;
        ctx.globalAlpha = 0.85;
        ctx.fillText(ageText, 12 + textWidth(text, NAME) + 6, 19);
      }
      return image;
    }

    /* The topmost technician under a point of the container. */
    hit(x, y) { return this.near(x, y, 0.5); }

    /* The technician whose pill or tip is nearest to a point of the container, within reach. */
    near(x, y, reach) {
      const p = this.canvas.fromContainer(x, y);
      let best = null, least = reach;
      for (const entry of this.entries) {
        if (entry.outside || entry.x === undefined) continue;
        const box = this.box(entry, entry.form);
        const dx = Math.max(box.left - p.x, 0, p.x - box.right);
        const dy = Math.max(box.top - p.y, 0, p.y - box.bottom);
        const distance = Math.hypot(dx, dy);
        if (distance < least) { least = distance; best = entry; }
      }
      return best;
    }

    setVerdict(id, verdict, reason) {
      if (!id && !this.verdict) return;
      this.verdict = id ? { id: id, verdict: verdict, reason: reason } : null;
      this.tip.hidden = !id || !reason;
      this.tip.className = "pd-verdict pd-" + (verdict || "none");
      this.tip.textContent = reason || "";
      this.placeTip();
      this.refresh();
    }

    placeTip() {
      const item = this.verdict && P.technicians.get(this.verdict.id);
      if (!item || this.tip.hidden) return;
      const p = this.map.latLngToContainerPoint([item.lat, item.lon]);
      this.tip.style.transform = "translate(" + Math.round(p.x) + "px," + Math.round(p.y + 8) + "px) translateX(-50%)";
    }

    /* For the keyboard: who is meant by Space, Enter and the menu key. */
    focus(id) {
      if (id === this.focused) return;
      this.focused = id;
      if (id) {
        P.reveal("technician", id);
        P.parts.card.hover("technician", id);
      } else P.parts.card.leave();
      this.refresh();
    }

    step(by) {
      const list = [...P.technicians.values()].filter(P.shows.technician)
        .sort((a, b) => a.name.localeCompare(b.name, document.documentElement.lang));
      if (!list.length) return null;
      const now = list.findIndex((item) => item.id === this.focused);
      const next = list[(now + by + list.length + (now < 0 && by < 0 ? 1 : 0)) % list.length];
      this.focus(next.id);
      return next;
    }

    spoken(item) {
      const age = item.age_minutes || 0;
      return [item.name, item.status_text || item.status || "",
        age >= STALE_MINUTES ? P.text("position_age", { age: P.ageText(age) }) : ""].join(" ");
    }
  };
})(Paidan);
