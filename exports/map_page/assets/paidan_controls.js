/* The buttons at the top right, the layer switches, the scale bar and what a screen reader hears. */
"use strict";
(function (P) {
  const niceDistance = function (metres) {
    const power = Math.pow(10, Math.floor(Math.log10(metres)));
    const lead = metres / power;
    return power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1);
  };
  P.distanceText = (metres) => metres >= 1000
    ? P.text("unit_km", { n: metres / 1000 }) : P.text("unit_m", { n: metres });

  const Scale = L.Control.extend({
    options: { position: "bottomleft" },
    onAdd(map) {
      this.root = L.DomUtil.create("div", "pd-scale");
      this.label = L.DomUtil.create("span", "", this.root);
      this.bar = L.DomUtil.create("div", "", this.root);
      map.on("move zoomend resize", this.refresh, this);
      map.whenReady(() => this.refresh());
      return this.root;
    },
    refresh() {
      const map = this._map;
      if (!map) return;
      const y = map.getSize().y / 2;
      const most = map.distance(map.containerPointToLatLng([0, y]), map.containerPointToLatLng([110, y]));
      if (!(most > 0)) return;
      const metres = niceDistance(most);
      this.bar.style.width = Math.round((110 * metres) / most) + "px";
      const grid = P.basemap.kind === "none" && P.parts.backdrop ? P.parts.backdrop.step : 0;
      this.label.textContent = P.distanceText(metres) +
        (grid ? " · " + P.text("grid", { distance: P.distanceText(grid) }) : "");
    },
  });

  P.Controls = class {
    constructor(map) {
      this.map = map;
      this.scale = new Scale().addTo(map);
      const bar = document.createElement("div");
      bar.className = "pd-bar";
      bar.setAttribute("role", "toolbar");
      L.DomEvent.disableClickPropagation(bar);
      L.DomEvent.disableScrollPropagation(bar);
      map.getContainer().appendChild(bar);
      this.bar = bar;
      this.layersButton = this.button("layers", () => this.toggleMenu());
      this.onlyButton = this.button("only_selected", () =>
        this.change("onlySelected", !P.layers.onlySelected));
      this.fitButton = this.button("fit", () => P.fit(), "pd-icon");
      this.outButton = this.button("zoom_out", () => map.zoomOut(), "pd-icon");
      this.inButton = this.button("zoom_in", () => map.zoomIn(), "pd-icon");
      this.menu = document.createElement("div");
      this.menu.className = "pd-menu";
      this.menu.hidden = true;
      this.menu.setAttribute("role", "menu");
      bar.appendChild(this.menu);
      this.voice = document.createElement("div");
      this.voice.className = "pd-voice";
      this.voice.setAttribute("aria-live", "polite");
      map.getContainer().appendChild(this.voice);
      map.on("click movestart", () => this.closeMenu());
      map.on("zoomend", () => this.refreshZoom());
      bar.addEventListener("keydown", (event) => {
        if (event.key === "Escape" && !this.menu.hidden) {
          this.closeMenu();
          this.layersButton.focus();
          event.stopPropagation();
        }
      });
    }

    button(name, act, looks) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "pd-button " + (looks || "");
      button.dataset.name = name;
      button.addEventListener("click", act);
      this.bar.appendChild(button);
      return button;
    }

    change(name, value) {
      P.setLayers({ [name]: value });
      P.emit("layers", P.layers);
    }

    closeMenu() {
      this.menu.hidden = true;
      this.layersButton.setAttribute("aria-expanded", "false");
    }

    toggleMenu() {
      this.menu.hidden = !this.menu.hidden;
      this.layersButton.setAttribute("aria-expanded", String(!this.menu.hidden));
      if (!this.menu.hidden) this.menu.querySelector("input").focus();
    }

    refreshZoom() {
      this.inButton.disabled = this.map.getZoom() >= this.map.getMaxZoom();
      this.outButton.disabled = this.map.getZoom() <= this.map.getMinZoom();
    }

    refresh() {
      const svg = (d) => '<svg viewBox="0 0 16 16" aria-hidden="true"><path d="' + d + '"/></svg>';
      this.layersButton.innerHTML = "<span></span>" + svg("M5 7l3 3 3-3");
      this.layersButton.firstChild.textContent = P.text("layers");
      this.layersButton.setAttribute("aria-haspopup", "menu");
      this.onlyButton.textContent = P.text("only_selected");
      this.onlyButton.classList.toggle("pd-on", P.layers.onlySelected);
      this.onlyButton.setAttribute("aria-pressed", String(P.layers.onlySelected));
      const icons = { fit: "M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3", zoom_out: "M3.5 8h9", zoom_in: "M3.5 8h9M8 3.5v9" };
      for (const button of [this.fitButton, this.outButton, this.inButton]) {
        button.innerHTML = svg(icons[button.dataset.name]);
        button.title = P.text(button.dataset.name);
        button.setAttribute("aria-label", button.title);
      }
      this.refreshMenu();
      this.refreshZoom();
      this.scale.refresh();
    }

    refreshMenu() {
      const switches = [["technicians", "technicians"], ["orders", "orders"], ["routes", "routes"],
        ["areas", "areas"], null, ["allRoutes", "all_routes"], ["byTechnician", "by_technician"],
        ["onlyDay", "only_day"], ["hidePlanned", "hide_planned"]];
      const focused = this.menu.contains(document.activeElement) ? document.activeElement.name : null;
      this.menu.replaceChildren(...switches.map((entry) => {
        if (!entry) return document.createElement("hr");
        const label = document.createElement("label"), box = document.createElement("input");
        box.type = "checkbox";
        box.name = entry[0];
        box.checked = P.layers[entry[0]];
        box.addEventListener("change", () => this.change(entry[0], box.checked));
        label.append(box, document.createTextNode(P.text(entry[1])));
        return label;
      }));
      if (focused) this.menu.querySelector('[name="' + focused + '"]').focus();
    }

    say(text) { this.voice.textContent = text; }
  };
})(Paidan);
