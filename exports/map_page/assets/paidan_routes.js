/* Routes of the day with numbered stops and arrival times, and thin lines to where a technician is
   heading. Without a selection routes stay quiet; the selected technician's stands out. */
"use strict";
(function (P) {
  P.Routes = class {
    constructor(map, canvas) {
      this.map = map;
      this.canvas = canvas;
    }

    draw(ctx) {
      if (!P.layers.routes) return;
      const chosen = P.selection.technician, all = [...P.routes.values()].filter(P.shows.route);
      ctx.lineJoin = ctx.lineCap = "round";
      for (const t of P.technicians.values()) this.drawHeading(ctx, t);
      for (const route of all) if (route.id !== chosen) this.drawLine(ctx, route, chosen ? 0.22 : 0.55, 2.5);
      const mine = all.find((route) => route.id === chosen);
      if (mine) this.drawLine(ctx, mine, 1, 4);
      for (const route of all) if (route.id !== chosen) this.drawStops(ctx, route, chosen ? 0.35 : 1, false);
    }

    /* The chosen technician's stops lie above the orders they stand for: the way is what counts then. */
    drawChosen(ctx) {
      const mine = P.layers.routes && P.routes.get(P.selection.technician);
      if (mine) this.drawStops(ctx, mine, 1, true);
    }

    path(ctx, points) {
      ctx.beginPath();
      points.forEach(([lat, lon], i) => {
        const p = this.canvas.point(lat, lon);
        if (i) ctx.lineTo(p.x, p.y);
        else ctx.moveTo(p.x, p.y);
      });
    }

    drawLine(ctx, route, alpha, width) {
      const points = route.points || [];
      if (points.length < 2) return;
      ctx.globalAlpha = alpha;
      ctx.setLineDash(route.dashed ? [width * 2.2, width * 2] : []);
      if (alpha === 1) {
        ctx.lineWidth = width + 3;
        ctx.strokeStyle = P.palette.land;
        this.path(ctx, points);
        if (!route.dashed) ctx.stroke();
      }
      ctx.lineWidth = width;
      ctx.strokeStyle = P.colourOf(route);
      this.path(ctx, points);
      ctx.stroke();
      ctx.setLineDash([]);
      ctx.globalAlpha = 1;
    }

    drawStops(ctx, route, alpha, full) {
      const detailed = full || (this.map.getZoom() >= 14 && alpha === 1);
      const colour = P.colourOf(route);
      for (const stop of route.stops || []) {
        const p = this.canvas.point(stop.lat, stop.lon);
        const r = detailed ? 12 : 4;
        ctx.globalAlpha = alpha;
        ctx.beginPath();
        ctx.arc(p.x, p.y, r, 0, Math.PI * 2);
        ctx.fillStyle = P.palette.panel;
        ctx.fill();
        ctx.lineWidth = detailed ? 2.6 : 2;
        ctx.strokeStyle = colour;
        ctx.stroke();
        if (detailed) {
          ctx.fillStyle = P.palette.text;
          ctx.font = "700 13px 'Noto Sans SC'";
          ctx.textAlign = "center";
          ctx.textBaseline = "alphabetic";
          ctx.fillText(String(stop.n), p.x, p.y + 4.6);
        }
        if (full && stop.eta) this.drawArrival(ctx, p, stop.eta);
      }
      ctx.globalAlpha = 1;
    }

    drawArrival(ctx, p, eta) {
      ctx.font = "700 12px 'Noto Sans SC'";
      const width = ctx.measureText(eta).width + 10, left = p.x - width / 2, top = p.y + 15;
      ctx.beginPath();
      ctx.roundRect(left, top, width, 18, 5);
      ctx.fillStyle = P.palette.panel;
      ctx.fill();
      ctx.fillStyle = P.palette.text;
      ctx.textAlign = "center";
      ctx.textBaseline = "alphabetic";
      ctx.fillText(eta, p.x, top + 13.4);
    }

    /* Only where no route says it already. */
    drawHeading(ctx, t) {
      if (!t.heading_to || P.routes.has(t.id) || !P.shows.technician(t)) return;
      const order = P.orders.get(t.heading_to);
      if (!order) return;
      const chosen = P.selection.technician;
      ctx.globalAlpha = chosen && chosen !== t.id ? 0.25 : 0.8;
      ctx.lineWidth = 2;
      ctx.setLineDash([2, 6]);
      ctx.strokeStyle = P.colourOf(t);
      this.path(ctx, [[t.lat, t.lon], [order.lat, order.lon]]);
      ctx.stroke();
      ctx.setLineDash([]);
      ctx.globalAlpha = 1;
    }
  };

  /* Branch offices (a point) and areas (rings), quiet under everything else. */
  P.Areas = class {
    constructor(map) {
      this.map = map;
      map.createPane("areas").style.zIndex = 405;
      this.shapes = new Map();
    }

    refresh() {
      for (const shape of this.shapes.values()) shape.remove();
      this.shapes.clear();
      if (!P.layers.areas) return;
      for (const area of P.areas.values()) {
        const colour = (area.colour || "").startsWith("#") ? P.own(area.colour) : P.colour(area.colour || "muted");
        const group = L.layerGroup();
        if (area.rings && area.rings.length) {
          L.polygon(area.rings, {
            pane: "areas", interactive: false, color: colour, weight: 1.5, opacity: 0.7,
            dashArray: "6 5", fillColor: colour, fillOpacity: P.theme === "dark" ? 0.08 : 0.05,
          }).addTo(group);
        }
        if (area.lat !== undefined && area.lat !== null) {
          const icon = L.divIcon({ className: "pd-place", iconSize: [0, 0], html: "<span></span>" });
          const marker = L.marker([area.lat, area.lon], {
            icon: icon, pane: "areas", interactive: false, keyboard: false });
          marker.on("add", () => {
            const root = marker.getElement();
            root.classList.toggle("pd-branch", area.kind === "branch");
            root.firstChild.textContent = area.name;
          });
          marker.addTo(group);
        }
        group.addTo(this.map);
        this.shapes.set(area.id, group);
      }
    }
  };
})(Paidan);
