/* Work orders. Shape and colour say the alert (red triangle, amber diamond, blue disc, grey square),
   size the priority; hollow means that a technician has it. Coloured by technician, the colour says
   whose it is and the shape the priority (urgent triangle, high diamond, normal disc, planned square). */
"use strict";
(function (P) {
  const CLUSTER_BELOW = 15;           // from this zoom on every order stands alone
  const CLUSTER_RADIUS = 46, CLUSTER_MIN = 4;
  const LABELS_FROM = 15;
  const SIZE = { urgent: 25, high: 21, normal: 18, low: 15 };
  const ALERT_RANK = { red: 0, amber: 1, blue: 2 };
  const SHAPE = { urgent: "red", high: "amber", normal: "blue", low: "none" };
  const rankOf = (alert) => (ALERT_RANK[alert] === undefined ? 3 : ALERT_RANK[alert]);

  function outline(ctx, shape, r) {
    ctx.beginPath();
    if (shape === "red") {
      ctx.moveTo(0, -r * 1.02); ctx.lineTo(r * 1.02, r * 0.82); ctx.lineTo(-r * 1.02, r * 0.82);
    } else if (shape === "amber") {
      ctx.moveTo(0, -r * 1.08); ctx.lineTo(r * 1.08, 0); ctx.lineTo(0, r * 1.08); ctx.lineTo(-r * 1.08, 0);
    } else if (shape === "blue") {
      ctx.arc(0, 0, r * 0.88, 0, Math.PI * 2);
    } else {
      ctx.roundRect(-r * 0.76, -r * 0.76, r * 1.52, r * 1.52, r * 0.34);
    }
    ctx.closePath();
  }

  P.Orders = class {
    constructor(map, canvas) {
      this.map = map;
      this.canvas = canvas;
      this.sprites = new Map();
      this.placed = [];               // what is on the canvas: {order|cluster, x, y, r}
      this.index = null;
      this.stale = true;
    }

    refresh() {
      this.stale = true;
      this.canvas.redrawSoon();
    }

    sprite(order, selected) {
      const owned = P.layers.byTechnician;
      const alert = owned ? SHAPE[order.priority] || "blue"
        : ALERT_RANK[order.alert] === undefined ? "none" : order.alert;
      const size = SIZE[order.priority] || SIZE.normal;
      const held = Boolean(order.technician_id), ratio = window.devicePixelRatio || 1;
      const key = [alert, size, held, order.planned, selected, P.theme, ratio, order.colour,
        owned && (order.own || "-")].join();
      let image = this.sprites.get(key);
      if (image) return image;
      if (this.sprites.size > 400) this.sprites.clear();
      const colour = order.colour ? P.colour(order.colour)
        : owned ? (order.own ? P.own(order.own) : P.palette.muted) : alert === "none" ? P.palette.muted : P.palette[alert];
      const side = size + 26, r = size / 2;
      image = document.createElement("canvas");
      image.width = image.height = Math.ceil(side * ratio);
      const ctx = image.getContext("2d");
      ctx.scale(ratio, ratio);
      ctx.translate(side / 2, side / 2);
      ctx.lineJoin = "round";
      if (selected) {
        ctx.beginPath();
        ctx.arc(0, alert === "red" ? 1 : 0, r + 7, 0, Math.PI * 2);
        ctx.fillStyle = P.palette.panel;
        ctx.fill();
        ctx.lineWidth = 3;
        ctx.strokeStyle = P.palette.accent;
        ctx.stroke();
      }
      outline(ctx, alert, r);
      ctx.lineWidth = 5;
      ctx.strokeStyle = P.palette.panel;
      ctx.stroke();
      ctx.fillStyle = colour;
      ctx.fill();
      if (!owned && (held || order.planned)) {
        outline(ctx, alert, r - 3.4);
        ctx.fillStyle = P.palette.panel;
        ctx.fill();
      }
      if (!owned && held && !order.planned) {
        ctx.beginPath();
        ctx.arc(0, alert === "red" ? r * 0.16 : 0, Math.max(2, r * 0.24), 0, Math.PI * 2);
        ctx.fillStyle = colour;
        ctx.fill();
      } else if (order.priority === "urgent" && !(held && !owned) && !order.planned) {
        ctx.fillStyle = P.palette["on-tone"];
        const down = alert === "red" ? 0.14 : 0;
        ctx.fillRect(-1.2, r * (down - 0.42), 2.4, r * 0.5);
        ctx.fillRect(-1.2, r * (down + 0.22), 2.4, 2.4);
      }
      this.sprites.set(key, image);
      return image;
    }

    /* Selected orders and single red ones are never swallowed by a cluster. */
    sort() {
      this.stale = false;
      this.free = [];
      const crowd = [], red = [];
      for (const order of P.orders.values()) {
        if (!P.shows.order(order)) continue;
        if (P.selection.orders.has(order.id)) this.free.push(order);
        else if (order.alert === "red") red.push(order);
        else crowd.push(order);
      }
      (red.length <= 30 ? this.free : crowd).push(...red);
      this.crowd = crowd;
      this.index = null;
    }

    /* Only the level that is looked at: the others would be built for nothing before they change. */
    cluster(zoom) {
      if (this.index && this.level === zoom) return this.index;
      this.level = zoom;
      this.index = new Supercluster({
        radius: CLUSTER_RADIUS, extent: 256, minPoints: CLUSTER_MIN, minZoom: zoom, maxZoom: zoom,
        map: (p) => ({ red: +(p.alert === "red"), amber: +(p.alert === "amber"), blue: +(p.alert === "blue") }),
        reduce: (all, p) => { all.red += p.red; all.amber += p.amber; all.blue += p.blue; },
      });
      this.index.load(this.crowd.map((order) => ({
        type: "Feature", properties: { id: order.id, alert: order.alert },
        geometry: { type: "Point", coordinates: [order.lon, order.lat] },
      })));
      return this.index;
    }

    draw(ctx) {
      const map = this.map, zoom = Math.floor(map.getZoom());
      if (this.stale) this.sort();
      const bounds = this.canvas.latLngBounds();
      const place = (lat, lon) => this.canvas.point(lat, lon);
      this.placed = [];
      const single = [];
      const see = (order) => { if (bounds.contains([order.lat, order.lon])) single.push(order); };
      if (zoom < CLUSTER_BELOW) {
        const box = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
        for (const feature of this.cluster(zoom).getClusters(box, zoom)) {
          const [lon, lat] = feature.geometry.coordinates;
          if (!feature.properties.cluster) {
            single.push(P.orders.get(feature.properties.id));
            continue;
          }
          const p = place(lat, lon), n = feature.properties.point_count;
          const r = 15 + Math.min(13, Math.log2(n) * 1.7);
          this.placed.push({ cluster: feature.properties, lat: lat, lon: lon, x: p.x, y: p.y, r: r });
        }
      } else {
        this.crowd.forEach(see);
      }
      this.free.forEach(see);
      for (const item of this.placed) this.drawCluster(ctx, item);
      const weight = (o) => (P.selection.orders.has(o.id) ? -1 : rankOf(o.alert));
      single.sort((a, b) => weight(b) - weight(a));
      const seen = new Map();
      for (const order of single) {
        const p = place(order.lat, order.lon);
        const spot = order.lat.toFixed(5) + "," + order.lon.toFixed(5);
        const nth = seen.get(spot) || 0;      // several orders at one address fan out
        seen.set(spot, nth + 1);
        if (nth) {
          const turn = Math.floor((nth - 1) / 8), step = ((nth - 1) % 8) * Math.PI / 4;
          p.x += Math.cos(step) * (20 + turn * 18);
          p.y += Math.sin(step) * (20 + turn * 18);
        }
        const selected = P.selection.orders.has(order.id);
        const image = this.sprite(order, selected), side = (SIZE[order.priority] || SIZE.normal) + 26;
        ctx.globalAlpha = this.dimmed(order) ? 0.35 : order.planned && !selected ? 0.75 : 1;
        ctx.drawImage(image, p.x - side / 2, p.y - side / 2, side, side);
        ctx.globalAlpha = 1;
        this.placed.push({ order: order, x: p.x, y: p.y, r: side / 2 - 9 });
      }
      if (zoom >= LABELS_FROM) this.drawLabels(ctx);
    }

    dimmed(order) {
      return P.selection.technician && !P.selection.orders.size && order.technician_id &&
        order.technician_id !== P.selection.technician;
    }

    drawCluster(ctx, item) {
      const c = item.cluster, n = c.point_count, r = item.r;
      ctx.beginPath();
      ctx.arc(item.x, item.y, r + 1.5, 0, Math.PI * 2);
      ctx.fillStyle = P.palette.panel;
      ctx.fill();
      let from = -Math.PI / 2;
      const parts = [["red", c.red], ["amber", c.amber], ["blue", c.blue],
        ["muted", n - c.red - c.amber - c.blue]];
      ctx.lineWidth = 2.6;
      for (const [tone, count] of parts) {
        if (!count) continue;
        const to = from + (count / n) * Math.PI * 2;
        ctx.beginPath();
        ctx.arc(item.x, item.y, r, from, to);
        ctx.strokeStyle = P.palette[tone];
        ctx.stroke();
        from = to;
      }
      ctx.fillStyle = P.palette.text;
      ctx.font = "700 14px 'Noto Sans SC'";
      ctx.textAlign = "center";
      ctx.textBaseline = "alphabetic";
      ctx.fillText(String(n), item.x, item.y + 5);
    }

    drawLabels(ctx) {
      const taken = this.placed.map((i) => [i.x - i.r, i.y - i.r, i.x + i.r, i.y + i.r]);
      ctx.font = "400 12px 'Noto Sans SC'";
      ctx.textAlign = "left";
      ctx.textBaseline = "middle";
      ctx.lineJoin = "round";
      for (let k = this.placed.length - 1; k >= 0; k--) {
        const item = this.placed[k], text = item.order && item.order.label;
        if (!text) continue;
        const left = item.x + item.r + 3, width = ctx.measureText(text).width;
        const box = [left, item.y - 8, left + width, item.y + 8];
        if (taken.some((b, i) => i !== k && box[0] < b[2] && box[2] > b[0] && box[1] < b[3] && box[3] > b[1])) continue;
        taken.push(box);
        ctx.lineWidth = 3.5;
        ctx.strokeStyle = P.palette["label-halo"];
        ctx.strokeText(text, left, item.y);
        ctx.fillStyle = P.palette.text;
        ctx.fillText(text, left, item.y);
      }
    }

    /* What lies under a point of the container: an entry of placed, topmost first. */
    hit(x, y) {
      const p = this.canvas.fromContainer(x, y);
      for (let k = this.placed.length - 1; k >= 0; k--) {
        const item = this.placed[k];
        if (Math.hypot(item.x - p.x, item.y - p.y) <= Math.max(item.r, 11)) return item;
      }
      return null;
    }

    /* Boxes in pixels of the canvas that a technician's pill should leave free. */
    obstacles() {
      return this.placed
        .filter((i) => i.cluster || i.order.alert === "red" || P.selection.orders.has(i.order.id))
        .map((i) => ({ left: i.x - i.r, right: i.x + i.r, top: i.y - i.r, bottom: i.y + i.r }));
    }

    within(bounds) {
      const ids = [];
      for (const order of P.orders.values()) {
        if (P.shows.order(order) && bounds.contains([order.lat, order.lon])) ids.push(order.id);
      }
      return ids;
    }

    /* What a cluster holds, as the points the index was made of. */
    inside(item) { return this.index.getLeaves(item.cluster.cluster_id, Infinity); }

    /* Closer, so that what the cluster holds comes apart. */
    open(item) { this.part(this.inside(item).map((leaf) => leaf.properties.id)); }

    part(ids) {
      const points = ids.map((id) => P.orders.get(id)).filter(Boolean).map((o) => [o.lat, o.lon]);
      if (!points.length) return;
      const bounds = L.latLngBounds(points), zoom = this.map.getBoundsZoom(bounds.pad(0.3));
      this.map.setView(bounds.getCenter(), Math.min(18, Math.max(zoom, this.map.getZoom() + 1)));
    }

    /* Orders in view, most pressing first: the order in which the keyboard walks through them. */
    inView() {
      const bounds = this.map.getBounds();
      return [...P.orders.values()]
        .filter((o) => P.shows.order(o) && bounds.contains([o.lat, o.lon]))
        .sort((a, b) => rankOf(a.alert) - rankOf(b.alert) || (a.due || 9e15) - (b.due || 9e15) || (a.id < b.id ? -1 : 1));
    }
  };
})(Paidan);
